import type { IStylesOptions } from 'docx';
import { plainParagraphStyle, plainTextStyle } from '../document/create-document';
import { paragraphProperties, runProperties } from './export-style-properties';
import { objectAt, objectsAt, without } from '../wire/json';
import type { JsonObject } from '../wire/json';

/** The id of the Word style that stands for a named style. */
export function wordStyleId(namedStyleType: string): string {
  return WORD_STYLES[namedStyleType] ?? 'Normal';
}

const WORD_STYLES: Readonly<Record<string, string>> = {
  TITLE: 'Title',
  SUBTITLE: 'Subtitle',
  HEADING_1: 'Heading1',
  HEADING_2: 'Heading2',
  HEADING_3: 'Heading3',
  HEADING_4: 'Heading4',
  HEADING_5: 'Heading5',
  HEADING_6: 'Heading6',
};

/**
 * The document's named styles as Word's styles of the same meaning, in its language. Normal text is written both as the
 * document's default and as the style Normal: the others build on it in Word as they do in Docs.
 */
export function exportStyles(namedStyles: JsonObject, language: string): IStylesOptions {
  const styles = objectsAt(namedStyles, 'styles');
  const of = (type: string) => styles.find((style) => style.namedStyleType === type) ?? {};
  const normal = of('NORMAL_TEXT');
  const text = { ...plainTextStyle, ...objectAt(normal, 'textStyle') };
  const paragraph = { ...plainParagraphStyle, ...objectAt(normal, 'paragraphStyle') };
  const run = runProperties(written(text));
  const normalParagraph = paragraphProperties(paragraph);
  const heading = (type: string) => {
    const style = of(type);
    return {
      // Word's own heading styles are blue or italic by default, and Docs' are as normal text is.
      run: runProperties({ ...written(text), ...objectAt(style, 'textStyle') }),
      paragraph: paragraphProperties(objectAt(style, 'paragraphStyle')),
    };
  };
  return {
    default: {
      document: {
        run: { ...run, language: { value: language, eastAsia: language, bidirectional: language } },
        paragraph: normalParagraph,
      },
      title: heading('TITLE'),
      heading1: outlined(0, heading('HEADING_1')),
      heading2: outlined(1, heading('HEADING_2')),
      heading3: outlined(2, heading('HEADING_3')),
      heading4: outlined(3, heading('HEADING_4')),
      heading5: outlined(4, heading('HEADING_5')),
      heading6: outlined(5, heading('HEADING_6')),
      // What a link looks like stands on its own runs; the style marks it as a link for LibreOffice.
      hyperlink: { run: {} },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run, paragraph: normalParagraph },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        ...heading('SUBTITLE'),
      },
    ],
  };
}

/** A heading with its level in the outline: without it LibreOffice tags no heading and makes no bookmarks. */
function outlined<Style extends { readonly paragraph: object }>(outlineLevel: number, style: Style): Style {
  return { ...style, paragraph: { ...style.paragraph, outlineLevel } };
}

/** Switches that are off everywhere say nothing in a default style; bold and italic must, for the styles that build on it. */
function written(style: JsonObject): JsonObject {
  const off = ['underline', 'strikethrough', 'smallCaps'].filter((field) => style[field] === false);
  return without(style, ...off);
}
