import { EN_DASH, NBSP } from '../../../swedish/format';
import { asClause, capitalise, count, list, nouns, sentence } from '../../../swedish/grammar';
import type { Programme, Workbook } from '../../workbook';
import { distinctKeys } from '../../../engine/report/keys';
import { oneLine, prose, proseLine } from '../../../engine/report/officer-text';
import { listBlock, paragraph, plainItems } from '../../../engine/report/paragraph';
import { programmeKeys } from '../../programme-keys';
import type { Block } from '../../../engine/report/tree';

/** A list is easier to read than a sentence with more programmes than this. */
const MOST_IN_A_SENTENCE = 3;

/** With descriptions of this many words together each has a sentence of its own. */
const MOST_WORDS = 20;

interface ProgrammePhrases {
  readonly programme: Programme;
  readonly name: string;
  readonly description: string;
  readonly audience: string;
}

/** What the partnership did: its programmes with description and audience. Nothing when there are none. */
export function programmeBlocks(workbook: Workbook, section: string): Block[] {
  const programmes = workbook.programmes.rows.flatMap(phrasesOf);
  if (programmes.length === 0) return [];
  const key = `${section}.verksamhetsdelar`;
  const opening = `Partnerskapet har omfattat ${count(programmes.length, nouns.programme)}:`;
  if (programmes.length <= MOST_IN_A_SENTENCE && programmes.every(fitsInSentence)) {
    const isShort = programmes.flatMap(({ description }) => description.split(' ')).length < MOST_WORDS;
    const what = isShort
      ? [`${opening} ${relative(programmes)}.`]
      : [`${opening} ${list(programmes.map(({ name }) => name))}.`, ...programmes.map(description)];
    return paragraph(key, ...what, ...audienceSentences(programmes));
  }
  const keyOf = programmeKeys(workbook);
  const keys = distinctKeys(
    programmes.map(({ programme: { name }, description }) => ({
      key: keyOf(name.value),
      content: description,
    })),
  );
  const texts = programmes.map((programme) => {
    const { name, description: what } = programme;
    const isNamed = what.toLowerCase().startsWith(name.toLowerCase());
    const text = what === '' ? sentence(name) : `${isNamed ? '' : `${name} ${EN_DASH} `}${sentence(what)}`;
    return [text, ...audienceSentence(programme)].join(' ');
  });
  return [...paragraph(key, opening), ...listBlock(`${key}.lista`, 'bulleted', plainItems(keys, texts))];
}

/**
 * What the partnership did in one sentence: the programmes, each with what its description says it is, as far as that is
 * short. The empty text when there are none.
 */
export function programmesSentence(workbook: Workbook): string {
  const programmes = workbook.programmes.rows.flatMap(phrasesOf);
  if (programmes.length === 0) return '';
  const what =
    programmes.length > MOST_IN_A_SENTENCE
      ? count(programmes.length, nouns.programme)
      : relative(withShort(programmes));
  return `Partnerskapet har omfattat ${what}.`;
}

/** The programmes with their descriptions in short; none where that of the last alone could be taken for all of them. */
function withShort(programmes: readonly ProgrammePhrases[]): readonly ProgrammePhrases[] {
  const shorts = programmes.map((one) => ({ ...one, description: inShort(one) }));
  const lacks = shorts.map(({ description }) => description === '');
  return lacks.includes(true) && lacks.at(-1) === false
    ? programmes.map((one) => ({ ...one, description: '' }))
    : shorts;
}

/** The description up to a clause that only adds to it: "en öppen verkstad, där barn …" is an open workshop. */
function inShort(phrases: ProgrammePhrases): string {
  const [short = ''] = phrases.description.split(/,? (?=(?:där|dit)\s)|, (?=(?:som|vars)\s)/);
  const words = short.split(' ').length;
  return fitsInSentence(phrases) && words > 2 && words <= MOST_WORDS / 2 && !short.includes(phrases.name)
    ? short
    : '';
}

function phrasesOf(programme: Programme): readonly ProgrammePhrases[] {
  const { name, description } = programme;
  if (name.value === null) return [];
  return [
    {
      programme,
      name: oneLine(name.value),
      description: asClause(prose(description.value ?? '')),
      audience: audienceText(programme),
    },
  ];
}

function fitsInSentence({ description }: ProgrammePhrases): boolean {
  return (
    description === '' ||
    (/^(en|ett|den|det|de)\s/.test(description) && !/[.!?:;]\s|\u000b/.test(description))
  );
}

/** "Art Camp, som är en öppen konstverksamhet, och Konstakuten": a comma closes each clause that a comma opened. */
function relative(programmes: readonly ProgrammePhrases[]): string {
  const last = programmes.length - 1;
  return programmes
    .map(({ name, description }, index) => {
      const phrase = description.includes(name) ? description : clauseOf(name, description);
      if (index === last) return phrase;
      const comma = index < last - 1 || description !== '' ? ',' : '';
      return `${phrase}${comma}${index === last - 1 ? ' och' : ''}`;
    })
    .join(' ');
}

/** The description as a sentence of its own; nothing where there is none. */
function description({ name, description: what }: ProgrammePhrases): string {
  if (what === '') return '';
  return sentence(what.includes(name) ? what : `${name} är ${what}`);
}

function clauseOf(name: string, description: string): string {
  return description === '' ? name : `${name}, som är ${description}`;
}

/** The audience of each programme, in one sentence when they all have the same. */
function audienceSentences(programmes: readonly ProgrammePhrases[]): readonly string[] {
  const sentences = programmes.flatMap(audienceSentence);
  const [first = '', ...others] = new Set(programmes.map(({ audience }) => audience));
  if (programmes.length === 1 || others.length > 0 || sentences.length < programmes.length) return sentences;
  return [`${programmes.length === 2 ? 'Båda' : 'Alla'} riktar sig till ${first}.`];
}

function audienceSentence({ name, description, audience }: ProgrammePhrases): readonly string[] {
  if (audience === '' || description.toLowerCase().includes(audience.toLowerCase())) return [];
  return [`${capitalise(name)} riktar sig till ${audience}.`];
}

function audienceText({ audience, ageFrom, ageTo }: Programme): string {
  const who = asClause(proseLine(audience.value ?? ''));
  const ages = agesText(ageFrom.value, ageTo.value);
  if (/^\d/.test(who)) return `personer ${/äldre|yngre/.test(who) ? 'som är' : 'i åldern'} ${who}`;
  if (/^från \d/.test(who)) return `personer ${who}`;
  if (who === '' || ages === '' || /\d/.test(who)) return who;
  // Without a comma the age would be that of the clause: "barn som har upplevt våld från 7 års ålder".
  return `${who}${/\s(?:som|vars|där)\s/i.test(who) ? ',' : ''} ${ages}`;
}

function agesText(from: number | null, to: number | null): string {
  if (from !== null && to !== null) return `i åldern ${String(from)}${EN_DASH}${String(to)}${NBSP}år`;
  if (from !== null) return `från ${String(from)}${NBSP}års ålder`;
  return to === null ? '' : `till och med ${String(to)}${NBSP}års ålder`;
}
