import { EN_DASH, NBSP } from '../swedish/format';
import { asClause, capitalise, count, nouns, sentence } from '../swedish/grammar';
import type { Programme, Workbook } from '../workbook/workbook';
import { distinctKeys } from './keys';
import { oneLine, prose, proseLine } from './own-text';
import { list, paragraph, plainItems } from './paragraph';
import { programmeKeys } from './programme-keys';
import type { Block } from './tree';

/** More programmes than this are read faster as a list. */
const MOST_IN_A_SENTENCE = 3;

// Those who may stand first in an audience; small inside a sentence.
const AUDIENCES = 'boende föräldrar unga vuxna äldre kvinnor män'.split(' ');

interface ToldProgramme {
  readonly programme: Programme;
  readonly name: string;
  readonly description: string;
  readonly audience: string;
}

/** What the partnership did: its programmes with description and audience. Nothing when there are none. */
export function programmeBlocks(workbook: Workbook, section: string): Block[] {
  const programmes = workbook.programmes.rows.flatMap(toldProgramme);
  if (programmes.length === 0) return [];
  const key = `${section}.verksamhetsdelar`;
  const opening = `Partnerskapet har omfattat ${count(programmes.length, nouns.programme)}:`;
  if (programmes.length <= MOST_IN_A_SENTENCE && programmes.every(fitsInSentence)) {
    return paragraph(key, `${opening} ${relative(programmes)}.`, ...audienceSentences(programmes));
  }
  const keyOf = programmeKeys(workbook);
  const keys = distinctKeys(
    programmes.map(({ programme: { name }, description }) => ({
      key: keyOf(name.value),
      content: description,
    })),
  );
  const texts = programmes.map((programme) => {
    const { name, description } = programme;
    const told = description === '' ? sentence(name) : `${name} ${EN_DASH} ${sentence(description)}`;
    return [told, ...audienceSentence(programme)].join(' ');
  });
  return [...paragraph(key, opening), ...list(`${key}.lista`, 'bulleted', plainItems(keys, texts))];
}

function toldProgramme(programme: Programme): readonly ToldProgramme[] {
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

function fitsInSentence({ description }: ToldProgramme): boolean {
  return (
    description === '' ||
    (/^(en|ett|den|det|de)\s/.test(description) && !/[.!?:;]\s|\u000b/.test(description))
  );
}

/** "Art Camp, som är en öppen konstverksamhet, och Konstakuten": a comma closes each clause that it opened. */
function relative(programmes: readonly ToldProgramme[]): string {
  const last = programmes.length - 1;
  return programmes
    .map(({ name, description }, index) => {
      const told = description.includes(name) ? description : clauseOf(name, description);
      if (index === last) return told;
      const comma = index < last - 1 || description !== '' ? ',' : '';
      return `${told}${comma}${index === last - 1 ? ' och' : ''}`;
    })
    .join(' ');
}

function clauseOf(name: string, description: string): string {
  return description === '' ? name : `${name}, som är ${description}`;
}

/** The audience of each programme; told once when they all have the same. */
function audienceSentences(programmes: readonly ToldProgramme[]): readonly string[] {
  const told = programmes.flatMap(audienceSentence);
  const [first = '', ...others] = new Set(programmes.map(({ audience }) => audience));
  if (programmes.length === 1 || others.length > 0 || told.length < programmes.length) return told;
  return [`${programmes.length === 2 ? 'Båda' : 'Alla'} riktar sig till ${first}.`];
}

function audienceSentence({ name, description, audience }: ToldProgramme): readonly string[] {
  if (audience === '' || description.toLowerCase().includes(audience.toLowerCase())) return [];
  return [`${capitalise(name)} riktar sig till ${audience}.`];
}

function audienceText({ audience, ageFrom, ageTo }: Programme): string {
  const who = asClause(proseLine(audience.value ?? ''), AUDIENCES);
  const ages = agesText(ageFrom.value, ageTo.value);
  return who === '' || ages === '' || /\d/.test(who) ? who : `${who} ${ages}`;
}

function agesText(from: number | null, to: number | null): string {
  if (from !== null && to !== null) return `i åldern ${String(from)}${EN_DASH}${String(to)}${NBSP}år`;
  if (from !== null) return `från ${String(from)}${NBSP}års ålder`;
  return to === null ? '' : `till och med ${String(to)}${NBSP}års ålder`;
}
