import { EN_DASH, NBSP } from '../swedish/format';
import { asClause, capitalise, count, nouns, sentence } from '../swedish/grammar';
import type { Programme, Workbook } from '../workbook/workbook';
import { oneLine, prose } from './own-text';
import { list, paragraph } from './paragraph';
import type { Block } from './tree';

/** More programmes than this are read faster as a list. */
const MOST_IN_A_SENTENCE = 3;

interface ToldProgramme {
  readonly name: string;
  readonly description: string;
  readonly audience: string;
}

/** What the partnership did: its programmes with description and audience. Nothing when there are none. */
export function programmeBlocks(workbook: Workbook, section: string): Block[] {
  const programmes = workbook.programmes.rows.flatMap(toldProgramme);
  if (programmes.length === 0) return [];
  const opening = `Partnerskapet har omfattat ${count(programmes.length, nouns.programme)}`;
  const asOne = programmes.length <= MOST_IN_A_SENTENCE && programmes.every(fitsInSentence);
  if (asOne) {
    return paragraph(
      `${section}.verksamhetsdelar`,
      `${opening}: ${relative(programmes)}.`,
      ...audienceSentences(programmes),
    );
  }
  return [
    ...paragraph(`${section}.verksamhetsdelar`, `${opening}:`),
    ...list(
      `${section}.verksamhetsdelar-lista`,
      'bulleted',
      programmes.map((programme) =>
        [
          programme.description === ''
            ? sentence(programme.name)
            : `${programme.name} ${EN_DASH} ${sentence(programme.description)}`,
          ...audienceSentence(programme),
        ].join(' '),
      ),
    ),
  ];
}

function toldProgramme(programme: Programme): readonly ToldProgramme[] {
  if (programme.name.value === null) return [];
  return [
    {
      name: oneLine(programme.name.value),
      description: asClause(prose(programme.description.value ?? '')),
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
  return programmes.reduce((told, { name, description }, index) => {
    const clause = clauseOf(name, description);
    if (index === 0) return clause;
    const closing = programmes[index - 1]?.description === '' && index === programmes.length - 1 ? '' : ',';
    return `${told}${closing}${index === programmes.length - 1 ? ' och' : ''} ${clause}`;
  }, '');
}

function clauseOf(name: string, description: string): string {
  if (description === '') return name;
  return description.includes(name) ? description : `${name}, som är ${description}`;
}

/** The audience of each programme; told once when they all have the same. */
function audienceSentences(programmes: readonly ToldProgramme[]): readonly string[] {
  const [first, ...others] = programmes;
  const shared =
    first !== undefined && others.length > 0 && others.every(({ audience }) => audience === first.audience);
  const told = programmes.flatMap(audienceSentence);
  if (!shared || told.length < programmes.length) return told;
  return [`${others.length === 1 ? 'Båda' : 'Alla'} riktar sig till ${first.audience}.`];
}

function audienceSentence({ name, description, audience }: ToldProgramme): readonly string[] {
  if (audience === '' || description.toLowerCase().includes(audience.toLowerCase())) return [];
  return [`${capitalise(name)} riktar sig till ${audience}.`];
}

function audienceText({ audience, ageFrom, ageTo }: Programme): string {
  const who = asClause(prose(oneLine(audience.value ?? '')), [
    'boende',
    'föräldrar',
    'vuxna',
    'äldre',
    'kvinnor',
    'män',
  ]);
  const ages = agesText(ageFrom.value, ageTo.value);
  if (who === '' || ages === '' || /\d/.test(who)) return who;
  return `${who} ${ages}`;
}

function agesText(from: number | null, to: number | null): string {
  if (from !== null && to !== null) return `i åldern ${String(from)}${EN_DASH}${String(to)}${NBSP}år`;
  if (from !== null) return `från ${String(from)}${NBSP}års ålder`;
  return to === null ? '' : `till och med ${String(to)}${NBSP}års ålder`;
}
