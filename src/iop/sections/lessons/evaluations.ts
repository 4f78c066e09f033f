/** How the partnership has been followed up, in words: workshops, surveys, evaluations and steering group meetings. */
import { capitalise, count, list, nouns } from '../../../swedish/grammar';
import type { FollowUp, Workbook } from '../../workbook';
import { conclusion, datedFollowUps, spanSentence, type DatedFollowUp } from '../../phrases/follow-ups';
import { namedParties, partyName } from '../../phrases/parties';

type FollowUpType = NonNullable<FollowUp['type']['value']>;

interface EvaluationPhrases {
  /** What precedes the day; null for a workshop, whose opening depends on who took part. */
  readonly opening: string | null;
  /** The subject of the next sentence. */
  readonly subject: string;
  /** What shows the conclusion; null where the parties came to it themselves. */
  readonly shows: string | null;
}

// What is no evaluation is not here: the background names the reports, a table has the controls, and meetings have
// sentences of their own.
const evaluationPhrases: Readonly<Partial<Record<FollowUpType, EvaluationPhrases>>> = {
  Utvärderingsworkshop: { opening: null, subject: 'Utvärderingen', shows: null },
  Enkät: { opening: 'En enkät genomfördes', subject: 'Den', shows: 'Enkäten' },
  'Extern utvärdering': {
    opening: 'Partnerskapet har utvärderats externt; utvärderingen är daterad',
    subject: 'Den',
    shows: 'Utvärderingen',
  },
};

/** Each evaluation and meeting with its day, the time that it concerns and its conclusion, in order of time. */
export function evaluationSentences(workbook: Workbook): readonly string[] {
  const dated = datedFollowUps(workbook);
  const meetings = dated.filter(({ type }) => type.value === 'Styrgruppsmöte');
  const sentences = dated.flatMap((row) => {
    if (row.type.value === 'Styrgruppsmöte') return meetingSentences(row, meetings.length);
    const phrases = row.type.value === null ? undefined : evaluationPhrases[row.type.value];
    if (phrases === undefined) return [];
    const result = conclusion(row);
    return [
      `${phrases.opening ?? workshopText(row, workbook)} ${row.day}.`,
      spanSentence(row, phrases.subject, workbook),
      result === '' || phrases.shows === null ? result : `${phrases.shows} visar följande: ${result}`,
    ];
  });
  const last = meetings.length < 2 ? undefined : meetings.at(-1);
  return last === undefined
    ? sentences
    : [
        ...sentences,
        `Sammanlagt har ${count(meetings.length, nouns.meeting)} hållits, det senaste ${last.day}.`,
      ];
}

/** That the partnership was evaluated in a workshop, of several the latest; the empty text when it was not. */
export function workshopSentence(workbook: Workbook): string {
  const last = datedFollowUps(workbook)
    .filter(({ type }) => type.value === 'Utvärderingsworkshop')
    .at(-1);
  return last === undefined ? '' : `${workshopText(last, workbook)} ${last.day}.`;
}

function workshopText(row: FollowUp, workbook: Workbook): string {
  const all = namedParties(workbook);
  const present = all.filter(({ id }) => id.value !== null && (row.parties.value ?? []).includes(id.value));
  if (present.length === 0) return 'Partnerskapet utvärderades i en workshop';
  if (present.length === all.length && all.length > 1) {
    return 'Parterna utvärderade partnerskapet i en gemensam workshop';
  }
  return `${capitalise(list(present.flatMap((party) => partyName(party) ?? [])))} utvärderade partnerskapet i en workshop`;
}

/** A meeting with its conclusion; one of several is mentioned only for its conclusion. */
function meetingSentences(meeting: DatedFollowUp, meetings: number): readonly string[] {
  const concluded = conclusion(meeting);
  if (meetings === 1) return [`Ett styrgruppsmöte hölls ${meeting.day}.`, concluded];
  return concluded === '' ? [] : [`Slutsats från styrgruppsmötet ${meeting.day}: ${concluded}`];
}
