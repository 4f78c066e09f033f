import { remembering } from '../../../engine/values/remembering';
import { sentencesOf as readSentences } from '../../../swedish/sentences';

/** The sentences of a text. Twenty rules ask for those of the same texts, so they are read once. */
export const sentencesOf = remembering(readSentences);
