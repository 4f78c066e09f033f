import type { docs_v1 } from '@googleapis/docs';
import type { TabContent } from '../docs/document-tabs';
import type { BarrierKind } from './barrier';
import { contrastRatio, neededContrast, type Rgb } from './contrast';

type TextStyle = docs_v1.Schema$TextStyle;

/** What is found in a paragraph: the kind, the words concerned ('' for those of the paragraph), and figures. */
export type FoundInText = readonly [kind: BarrierKind, words: string, ...figures: readonly number[]];

/** Link texts that say nothing of where the link leads, in lower case without the signs around them. */
const EMPTY_LINK_TEXTS =
  'här|klicka|klicka här|tryck här|se här|läs här|hit|läs mer|läs mer här|mer|se mer|visa mer|mer information|mer info|information|info|länk|länken|denna länk|den här länken|via länken|följ länken|dokument|fil|pdf|here|click here|read more|more|link|this link';

/** An address, also one without its beginning when something follows the name of the site. */
const ADDRESS = /^(?:(?:https?:\/\/|www\.)\S*|(?:[a-zåäö\d-]+\.)+[a-z]{2,}\/\S*)$/i;

/** The name of a picture's file, or what a program calls a picture that nobody has named. */
const FILE_NAME = /\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|svg)$|^(?:bild|image|picture|img)[ _-]?\d*$/i;

/** Words that are in sentences, and are no abbreviations. */
const COMMON_WORDS = 'OCH|ATT|SOM|INTE|FÖR|ÄR|MED|TILL|VI|DET|HAR'.split('|');

/** The barriers in a paragraph's text. `fill` is the colour of its table cell. */
export function textBarriers(
  tab: TabContent,
  paragraph: docs_v1.Schema$Paragraph,
  fill: docs_v1.Schema$OptionalColor | undefined,
): readonly FoundInText[] {
  return [
    ...picturesWithoutText(tab, paragraph),
    ...linkTexts(paragraph).flatMap((text): FoundInText[] => {
      const kind = linkBarrier(text);
      return kind === null ? [] : [[kind, text.trim()]];
    }),
    ...lookBarriers(tab, paragraph, fill),
  ];
}

/** What is wrong with the text of a link; null where it says something. */
export function linkBarrier(text: string): 'link-is-address' | 'link-says-nothing' | null {
  const said = text.trim();
  if (ADDRESS.test(said)) return 'link-is-address';
  const bare = said.toLowerCase().replace(/^[\s"'”([>»→]+|[\s"'”)\].:!>»→]+$/g, '');
  return bare === '' || EMPTY_LINK_TEXTS.split('|').includes(bare) ? 'link-says-nothing' : null;
}

function picturesWithoutText(tab: TabContent, paragraph: docs_v1.Schema$Paragraph): readonly FoundInText[] {
  const inline = (paragraph.elements ?? []).map(
    ({ inlineObjectElement: element }) =>
      tab.inlineObjects?.[element?.inlineObjectId ?? '']?.inlineObjectProperties?.embeddedObject,
  );
  const beside = (paragraph.positionedObjectIds ?? []).map(
    (id) => tab.positionedObjects?.[id]?.positionedObjectProperties?.embeddedObject,
  );
  return [...inline, ...beside].flatMap((picture): FoundInText[] => {
    if (picture === undefined) return [];
    const said = [picture.title ?? '', picture.description ?? ''].filter((text) => text.trim() !== '');
    if (said.length === 0) return [['picture-without-text', '']];
    return said.every((text) => FILE_NAME.test(text.trim())) ? [['picture-named', said.join(', ')]] : [];
  });
}

/** The texts of the links; runs that lead to the same place are one. A link round a picture has no text of its own. */
function linkTexts({ elements = [] }: docs_v1.Schema$Paragraph): readonly string[] {
  const links: { readonly to: string; text: string }[] = [];
  let last = '';
  for (const { textRun, richLink } of elements) {
    const chip = richLink?.richLinkProperties;
    const to = chip === undefined ? JSON.stringify(textRun?.textStyle?.link ?? '') : (chip.uri ?? '');
    const text = textRun?.content ?? chip?.title ?? chip?.uri ?? '';
    const link = links.at(-1);
    if (to === last && link !== undefined && to !== '""') link.text += text;
    else if (to !== '""') links.push({ to, text });
    last = to;
  }
  return links.map(({ text }) => text).filter((text) => text !== '\n');
}

/** Text that is hard to tell from what is behind it, underlined text that is no link, and a text all in capitals. */
function lookBarriers(
  tab: TabContent,
  paragraph: docs_v1.Schema$Paragraph,
  fill: docs_v1.Schema$OptionalColor | undefined,
): readonly FoundInText[] {
  const found: FoundInText[] = [];
  const inherited = inheritedStyle(tab, paragraph);
  const behind = [
    paragraph.paragraphStyle?.shading?.backgroundColor,
    fill,
    tab.documentStyle?.background?.color,
  ];
  let isUnderlined = false;
  for (const { textRun } of paragraph.elements ?? []) {
    const words = textRun?.content ?? '';
    if (words.trim() === '') continue;
    const style: TextStyle = { ...inherited, ...textRun?.textStyle };
    const ratio = contrastRatio(
      rgbOf([style.foregroundColor], 0),
      rgbOf([style.backgroundColor, ...behind], 1),
    );
    const needed = neededContrast(style.fontSize?.magnitude ?? 11, style.bold === true);
    if (ratio < needed) found.push(['low-contrast', words, ratio, needed]);
    if (style.underline === true && style.link === undefined && !isUnderlined) {
      isUnderlined = true;
      found.push(['underlined', words]);
    }
  }
  const text = textOf(paragraph);
  const words = text.match(/[A-ZÅÄÖ]{2,}/g) ?? [];
  // Three abbreviations are no sentence: that has long words, or such as bind others.
  const isSentence = words.some((word) => word.length > 5 || COMMON_WORDS.includes(word));
  const isCapitals = words.length > 2 && text === text.toUpperCase() && isSentence;
  return isCapitals ? [...found, ['capitals', '']] : found;
}

/** What text of the paragraph looks like where nothing else is said: the look of its named style, on that of normal text. */
export function inheritedStyle(tab: TabContent, { paragraphStyle }: docs_v1.Schema$Paragraph): TextStyle {
  const styles = tab.namedStyles?.styles ?? [];
  const of = (type: string | null | undefined) =>
    styles.find(({ namedStyleType }) => namedStyleType === type)?.textStyle;
  return { ...of('NORMAL_TEXT'), ...of(paragraphStyle?.namedStyleType) };
}

/** The text of a paragraph, without what is not text. */
export function textOf({ elements = [] }: docs_v1.Schema$Paragraph): string {
  return elements.map(({ textRun }) => textRun?.content ?? '').join('');
}

/** The first of the colours that is set; else black (0) or white (1). */
function rgbOf(colours: readonly (docs_v1.Schema$OptionalColor | undefined)[], otherwise: 0 | 1): Rgb {
  const colour = colours.find((one) => one?.color !== undefined)?.color;
  if (colour === undefined) return { red: otherwise, green: otherwise, blue: otherwise };
  const { red, green, blue } = colour.rgbColor ?? {};
  return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0 };
}
