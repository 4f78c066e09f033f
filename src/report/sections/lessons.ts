import { capitalise, count, list, nouns, sentence, type Noun } from '../../swedish/grammar';
import type { Lesson, Workbook } from '../../workbook/workbook';
import { evaluationSentences } from '../evaluations-told';
import { inOrder } from '../in-order';
import { contentKeys } from '../keys';
import { prose, withOwnText } from '../own-text';
import { list as listBlock, missing, paragraph, plainItems } from '../paragraph';
import { civilPartyText } from '../parties-told';
import type { SectionContext } from '../section-context';
import type { Block } from '../tree';

const SECTION = 'lardomar';

type LessonType = NonNullable<Lesson['type']['value']>;
type Voice = NonNullable<Lesson['raisedBy']['value']>;

const KINDS: readonly (readonly [type: LessonType, part: string, noun: Noun])[] = [
  ['Framgångsfaktor', 'framgangsfaktorer', nouns.success],
  ['Utmaning', 'utmaningar', nouns.challenge],
  ['Förbättringsförslag', 'forbattringsforslag', nouns.suggestion],
];

const VOICES: readonly (readonly [voice: Voice | null, part: string])[] = [
  ['Gemensamt', 'gemensamt'],
  ['Föreningen', 'foreningen'],
  ['Förvaltningen', 'forvaltningen'],
  [null, 'okand'],
];

/** How the partnership was evaluated, and the lessons by kind and by who raised them, the most important first. */
export function composeLessons(workbook: Workbook, context: SectionContext): Block[] {
  const lessons = inOrder(
    workbook.lessons.rows.filter(({ lesson }) => lesson.value !== null),
    ({ priority }) => priority.value,
  );
  const ofType = (type: LessonType | null): readonly Lesson[] =>
    lessons.filter((row) => row.type.value === type);
  const others = ofType(null);
  const composed = [
    ...paragraph(`${SECTION}.utvardering`, ...evaluationSentences(workbook)),
    ...KINDS.flatMap(([type, part, noun]) => kindBlocks(ofType(type), `${SECTION}.${part}`, noun, workbook)),
    ...(others.length === 0 ? [] : listBlocks(`${SECTION}.ovriga`, 'Övriga lärdomar', others)),
    ...missingBlocks(lessons, context),
  ];
  return withOwnText(SECTION, workbook.texts.lessons, composed);
}

function kindBlocks(lessons: readonly Lesson[], kind: string, noun: Noun, workbook: Workbook): Block[] {
  return VOICES.map(([voice, part]) => ({
    key: `${kind}.${part}`,
    voice,
    raised: lessons.filter(({ raisedBy }) => raisedBy.value === voice),
  }))
    .filter(({ raised }) => raised.length > 0)
    .flatMap(({ key, voice, raised }, index) => {
      const opening = openingOf(voice, index > 0, count(raised.length, noun), workbook);
      return raised.length === 1
        ? paragraph(key, `${opening}: ${raised.map(lessonText).join('')}`)
        : listBlocks(key, opening, raised);
    });
}

function listBlocks(key: string, opening: string, lessons: readonly Lesson[]): Block[] {
  const keys = contentKeys(lessons.map(({ lesson }) => lesson.value ?? ''));
  const items = plainItems(keys, lessons.map(lessonText));
  return [...paragraph(key, `${opening}:`), ...listBlock(`${key}.lista`, 'bulleted', items)];
}

function openingOf(voice: Voice | null, also: boolean, what: string, workbook: Workbook): string {
  if (voice === null) return `${also ? 'Dessutom' : 'I utvärderingen'} lyftes ${what} fram`;
  if (voice === 'Gemensamt') return `Parterna lyfte gemensamt fram ${what}`;
  const who = voice === 'Föreningen' ? capitalise(civilPartyText(workbook)) : voice;
  return `${who} lyfte ${also ? 'även ' : ''}fram ${what}`;
}

function lessonText({ lesson, furtherWork }: Lesson): string {
  const told = sentence(prose(lesson.value ?? ''));
  const further = furtherWork.value;
  return further === null ? told : `${told} Fortsatt arbete: ${sentence(prose(further))}`;
}

function missingBlocks(lessons: readonly Lesson[], { draft }: SectionContext): Block[] {
  const has = (type: LessonType): boolean => lessons.some((row) => row.type.value === type);
  const absent = [
    ...(has('Framgångsfaktor') ? [] : ['framgångsfaktorer']),
    ...(has('Utmaning') ? [] : ['utmaningar']),
  ];
  if (absent.length === 0) return [];
  const what = lessons.length === 0 ? 'lärdomar' : list(absent);
  return missing(`${SECTION}.saknas`, `Underlaget innehåller inga ${what}.`, draft);
}
