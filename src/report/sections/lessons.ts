import { capitalise, count, list, nouns, sentence, type Noun } from '../../swedish/grammar';
import type { Lesson, Workbook } from '../../workbook/workbook';
import { evaluationSentences } from '../evaluations-told';
import { prose, withOwnText } from '../own-text';
import { list as listBlock, missing, paragraph } from '../paragraph';
import { civilPartyText } from '../parties-told';
import type { SectionContext } from '../section-context';
import type { Block } from '../tree';

const SECTION = 'lardomar';

type LessonType = NonNullable<Lesson['type']['value']>;
type Voice = NonNullable<Lesson['raisedBy']['value']>;

const KINDS: readonly { readonly type: LessonType; readonly id: string; readonly noun: Noun }[] = [
  { type: 'Framgångsfaktor', id: 'framgangsfaktorer', noun: nouns.success },
  { type: 'Utmaning', id: 'utmaningar', noun: nouns.challenge },
  { type: 'Förbättringsförslag', id: 'forbattringsforslag', noun: nouns.suggestion },
];

const VOICES: readonly { readonly voice: Voice | null; readonly id: string }[] = [
  { voice: 'Gemensamt', id: 'gemensamt' },
  { voice: 'Föreningen', id: 'foreningen' },
  { voice: 'Förvaltningen', id: 'forvaltningen' },
  { voice: null, id: 'okand' },
];

/** How the partnership was evaluated, and the lessons by kind and by who raised them, the most important first. */
export function composeLessons(workbook: Workbook, context: SectionContext): Block[] {
  const lessons = workbook.lessons.rows.filter((row) => row.lesson.value !== null);
  const composed = [
    ...paragraph(`${SECTION}.utvardering`, ...evaluationSentences(workbook)),
    ...KINDS.flatMap(({ type, id, noun }) =>
      kindBlocks(ofType(lessons, type), `${SECTION}.${id}`, noun, workbook),
    ),
    ...otherBlocks(ofType(lessons, null)),
    ...missingBlocks(lessons, context),
  ];
  return withOwnText(SECTION, workbook.texts.lessons, composed);
}

function ofType(lessons: readonly Lesson[], type: LessonType | null): readonly Lesson[] {
  return lessons
    .filter((row) => row.type.value === type)
    .sort((a, b) => (a.priority.value ?? Infinity) - (b.priority.value ?? Infinity) || a.row - b.row);
}

function kindBlocks(lessons: readonly Lesson[], id: string, noun: Noun, workbook: Workbook): Block[] {
  const groups = VOICES.map(({ voice, id: part }) => ({
    id: `${id}.${part}`,
    voice,
    raised: lessons.filter((row) => row.raisedBy.value === voice),
  })).filter(({ raised }) => raised.length > 0);
  return groups.flatMap(({ id: groupId, voice, raised }, index) => {
    const opening = openingOf(voice, index > 0, count(raised.length, noun), workbook);
    const [first] = raised;
    if (raised.length === 1 && first !== undefined)
      return paragraph(groupId, `${opening}: ${lessonText(first)}`);
    return [
      ...paragraph(groupId, `${opening}:`),
      ...listBlock(`${groupId}.lista`, 'bulleted', raised.map(lessonText)),
    ];
  });
}

function openingOf(voice: Voice | null, also: boolean, what: string, workbook: Workbook): string {
  const verb = also ? 'lyfte även fram' : 'lyfte fram';
  switch (voice) {
    case 'Gemensamt':
      return `Parterna lyfte gemensamt fram ${what}`;
    case 'Föreningen':
      return `${capitalise(civilPartyText(workbook).text)} ${verb} ${what}`;
    case 'Förvaltningen':
      return `Förvaltningen ${verb} ${what}`;
    case null:
      return also ? `Dessutom lyftes ${what} fram` : `I utvärderingen lyftes ${what} fram`;
  }
}

function lessonText({ lesson, furtherWork }: Lesson): string {
  const told = sentence(prose((lesson.value ?? '').trim()));
  if (furtherWork.value === null) return told;
  return `${told} Fortsatt arbete: ${sentence(prose(furtherWork.value.trim()))}`;
}

function otherBlocks(lessons: readonly Lesson[]): Block[] {
  if (lessons.length === 0) return [];
  return [
    ...paragraph(`${SECTION}.ovriga`, 'Övriga lärdomar:'),
    ...listBlock(`${SECTION}.ovriga.lista`, 'bulleted', lessons.map(lessonText)),
  ];
}

function missingBlocks(lessons: readonly Lesson[], { draft }: SectionContext): Block[] {
  if (lessons.length === 0)
    return missing(`${SECTION}.saknas`, 'Underlaget innehåller inga lärdomar.', draft);
  const absent = [
    ...(lessons.some((row) => row.type.value === 'Framgångsfaktor') ? [] : ['framgångsfaktorer']),
    ...(lessons.some((row) => row.type.value === 'Utmaning') ? [] : ['utmaningar']),
  ];
  if (absent.length === 0) return [];
  return missing(`${SECTION}.saknas`, `Underlaget innehåller inga ${list(absent)}.`, draft);
}
