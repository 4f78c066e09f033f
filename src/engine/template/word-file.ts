/**
 * What a .docx has that a Google Doc has no field for, found in its XML: once it is imported, nothing says that it was
 * there. Names of elements and styles: ECMA-376 part 1. Styles are known by their w:name, which is the same in every
 * language of Word; their ids are not.
 */
import { remark, type TemplateFault, type TemplateNote, type TemplateRemark } from './template-remark';

/** The parts of a .docx that are text, by name. */
export type WordParts = Readonly<Record<string, string>>;

/** What was found in a file of Word. */
export interface WordRemarks {
  readonly faults: readonly TemplateRemark<TemplateFault>[];
  readonly notes: readonly TemplateRemark<TemplateNote>[];
}

/** The styles that a Google Doc has of its own. */
const NAMED = /^(normal|title|subtitle|heading [1-6])$/;
/** Those that the report is written in, besides normal text. */
const NEEDED = ['title', 'subtitle', 'heading 1', 'heading 2'];
/** Fields that a Google Doc has too. */
const KEPT_FIELDS = /^(PAGE|NUMPAGES|SECTIONPAGES|HYPERLINK)$/;

/** What is taken over of the file otherwise than as it is there; the main document comes first. */
export function readWordFile(parts: WordParts): WordRemarks {
  const texts = Object.entries(parts)
    .filter(([, xml]) => /<w:(document|hdr|ftr)[ >]/.test(xml))
    // Word writes a text box twice: the second time for programs that do not know the first form.
    .map(([, xml]) => xml.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, ''));
  const all = texts.join('\n');
  const boxes = matches(all, /<w:txbxContent[ >][\s\S]*?<\/w:txbxContent>/g).map(([xml]) => textOf(xml));
  const notes = ['footnote', 'endnote'].flatMap((kind) =>
    (parts[`word/${kind}s.xml`] ?? '').split(`</w:${kind}>`).map(textOf),
  );
  const isTracked = /<w:(ins|del|moveFrom|moveTo) /.test(all);
  const styles = stylesIn(parts['word/styles.xml'] ?? '');
  const lacking = NEEDED.filter((name) => !styles.some((style) => style.name === name));
  const other = styles.filter(({ id, name, isOwn }) => {
    const isUsed = all.includes(`<w:pStyle w:val="${id}"/>`);
    return !NAMED.test(name) && !/^(header|footer)$/.test(name) && (isOwn || isUsed);
  });
  const fields = fieldsIn(all);
  const drawn = [
    ...matches(all, /<v:textpath [^>]*string="([^"]*)"/g).map(([, text = '']) => plain(text)),
    ...matches(all, /<c:chart |<dgm:relIds /g).map(() => ''),
  ];
  const language = languageOf(parts['word/styles.xml'] ?? '');
  return {
    faults: [
      ...boxes.filter((text) => text.includes('{{')).map((text) => remark('tag-in-box', [text])),
      ...notes.filter((text) => text.includes('{{')).map((text) => remark('tag-in-note', [text])),
      ...(isTracked ? [remark('tracked-changes')] : []),
    ],
    notes: [
      ...(lacking.length > 0 ? [remark('lacks-styles', lacking)] : []),
      ...(other.length > 0 ? [remark('other-styles', unique(other.map(({ written }) => written)))] : []),
      ...unique(boxes.filter((text) => !text.includes('{{'))).map((text) => remark('text-box', [text])),
      ...unique(drawn).map((text) => remark('drawing', [text])),
      ...(/<wp:anchor[ >](?:(?!<\/wp:anchor>)[\s\S])*?<pic:pic[ >]/.test(all) ? [remark('floating')] : []),
      ...(fields.length > 0 ? [remark('field', fields)] : []),
      ...(/<w:sdt[ >]/.test(all) ? [remark('control')] : []),
      ...(restarts(all, parts['word/numbering.xml'] ?? '') ? [remark('restart')] : []),
      ...(language === null || /^sv\b/.test(language) ? [] : [remark('language', [language])]),
    ],
  };
}

interface WordStyle {
  readonly id: string;
  /** In small letters, as names are compared. */
  readonly name: string;
  readonly written: string;
  /** Whether the municipality has made it. */
  readonly isOwn: boolean;
}

/** The paragraph styles. */
function stylesIn(xml: string): readonly WordStyle[] {
  return matches(xml, /<w:style ([^>]*)>([\s\S]*?)<\/w:style>/g).flatMap(
    ([, attributes = '', content = '']) => {
      if (!attributes.includes('w:type="paragraph"')) return [];
      const written = plain(/<w:name w:val="([^"]*)"/.exec(content)?.[1] ?? '');
      const id = /w:styleId="([^"]*)"/.exec(attributes)?.[1] ?? '';
      const isDefault = /w:default="(1|true|on)"/.test(attributes);
      const name = isDefault ? 'normal' : written.toLowerCase();
      return [{ id, name, written, isOwn: /w:customStyle="(1|true|on)"/.test(attributes) }];
    },
  );
}

/** The names of the fields whose result stays as it was last shown, each once. */
function fieldsIn(xml: string): readonly string[] {
  const written = [
    ...matches(xml, /w:fldCharType="begin"[\s\S]*?w:fldCharType="(?:separate|end)"/g).map(([field]) =>
      matches(field, /<w:instrText[^>]*>([^<]*)/g)
        .map(([, text = '']) => text)
        .join(''),
    ),
    ...matches(xml, /<w:fldSimple [^>]*w:instr="([^"]*)"/g).map(([, text = '']) => text),
  ];
  const names = written.map((text) => (/^\s*(\w+)/.exec(plain(text))?.[1] ?? '').toUpperCase());
  return unique(names.filter((name) => name !== '' && !KEPT_FIELDS.test(name)));
}

/** Whether a list that is used counts otherwise than onwards. */
function restarts(texts: string, numbering: string): boolean {
  return /<w:numPr>/.test(texts) && /<w:(lvlRestart|startOverride) /.test(numbering);
}

/** The language of text that says no other; null when the file does not say. */
function languageOf(styles: string): string | null {
  const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(styles)?.[0] ?? '';
  return /<w:lang [^>]*w:val="([^"]*)"/.exec(defaults)?.[1] ?? null;
}

function textOf(xml: string): string {
  const texts = matches(xml.replace(/<\/w:p>/g, '<w:t> </w:t>'), /<w:t(?: [^>]*)?>([^<]*)/g);
  return plain(texts.map(([, text = '']) => text).join(''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text that XML stands for. */
function plain(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? '');
}

function matches(xml: string, pattern: RegExp): readonly RegExpMatchArray[] {
  return [...xml.matchAll(pattern)];
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
