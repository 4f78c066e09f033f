/**
 * Reports made of Word templates of different make, uploaded and used as an officer does: what is said of each, and what the
 * document then has. `GOLDEN=write npx jest test/golden/word-templates` writes them again; read the difference before you commit it.
 */
import type { docs_v1 } from '@googleapis/docs';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentText } from '../../host/docs/document/document-text';
import type { Host } from '../../host/host';
import type { TemplateUploaded } from '../../src/engine/app/template/use-template';
import { aWorkbook } from '../builders/a-workbook';
import { generated, hostOf } from '../builders/on-the-host';
import { uploadedTemplate, wordTemplates, type WordTemplate } from '../builders/word-templates';

const folder = join(__dirname, 'word-templates');
const STYLES = ['TITLE', 'SUBTITLE', 'HEADING_1', 'HEADING_2', 'NORMAL_TEXT'];

function upload(host: Host, name: WordTemplate): TemplateUploaded {
  return host.call('uploadTemplate', uploadedTemplate(name)) as unknown as TemplateUploaded;
}

/** The text of a golden file; with `GOLDEN=write` the file gets `text` first. */
function golden(name: string, text: string): string {
  const path = join(folder, `${name}.txt`);
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function said({ tags, faults, notes }: TemplateUploaded): string {
  return [
    ...(faults.length > 0 ? ['Går inte att använda:', ...faults.map((fault) => `- ${fault}`)] : []),
    `Märken: ${tags.join(', ')}`,
    ...notes.map((note) => `- ${note}`),
  ].join('\n');
}

/** What pages begin and end with, what surrounds the report, and how the named styles look. */
function shown(document: docs_v1.Schema$Document): string {
  const style = document.documentStyle ?? {};
  const named = (id: string | null | undefined) =>
    textOf(document, (document.headers?.[id ?? ''] ?? document.footers?.[id ?? ''])?.content ?? []);
  const others = Object.keys({ ...document.headers, ...document.footers }).filter(
    (id) => !Object.values(style).includes(id),
  );
  const body = document.body?.content ?? [];
  const ranges = Object.values(document.namedRanges ?? {}).flatMap(({ namedRanges = [] }) =>
    namedRanges.flatMap(({ ranges = [] }) => ranges),
  );
  const start = Math.min(...ranges.map(({ startIndex }) => startIndex ?? 0));
  const end = Math.max(...ranges.map(({ endIndex }) => endIndex ?? 0));
  const within = body.filter((element) => (element.startIndex ?? 0) >= start && (element.endIndex ?? 0) <= end + 1);
  return [
    ...(style.useFirstPageHeaderFooter === true
      ? [`[Sidhuvud, första sidan]\n${named(style.firstPageHeaderId)}[Sidfot, första sidan]\n${named(style.firstPageFooterId)}`]
      : []),
    `[Sidhuvud]\n${named(style.defaultHeaderId)}[Sidfot]\n${named(style.defaultFooterId)}`,
    ...others.map((id) => `[Senare avsnitt]\n${named(id)}`),
    `[Före rapporten]\n${textOf(document, body.filter((element) => (element.endIndex ?? 0) <= start))}`,
    `[Rapporten]\n${within.slice(0, 4).map(lookOf).join('\n')}\n…\n${within.slice(-1).map(lookOf).join('\n')}\n`,
    `[Efter rapporten]\n${textOf(document, body.filter((element) => (element.startIndex ?? 0) >= end))}`,
    `[Formatmallar]\n${STYLES.map((type) => styleOf(document, type)).join('\n')}\n`,
    `[Bilder]\n${Object.values(document.inlineObjects ?? {})
      .map((one) => one.inlineObjectProperties?.embeddedObject?.description ?? '')
      .join('\n')}\n`,
  ].join('');
}

function textOf(document: docs_v1.Schema$Document, content: readonly docs_v1.Schema$StructuralElement[]): string {
  const breaks = content.map((element) =>
    element.sectionBreak === undefined || element.startIndex === undefined
      ? documentText({ ...document, headers: {}, footnotes: {}, body: { content: [element] } })
      : '— avsnittsbrytning —\n',
  );
  return breaks.join('');
}

/** A paragraph with its named style, and what its text has besides. */
function lookOf({ paragraph, table }: docs_v1.Schema$StructuralElement): string {
  if (table !== undefined) return 'tabell';
  const runs = paragraph?.elements ?? [];
  const own = runs.map(({ textRun }) => JSON.stringify(textRun?.textStyle ?? {})).filter((look) => look !== '{}');
  const text = runs.map(({ textRun }) => textRun?.content ?? '').join('').trim();
  return `${paragraph?.paragraphStyle?.namedStyleType ?? ''} ${[...new Set(own)].join(' ')} ${text.slice(0, 60)}`;
}

function styleOf(document: docs_v1.Schema$Document, type: string): string {
  const found = document.namedStyles?.styles?.find(({ namedStyleType }) => namedStyleType === type);
  const { weightedFontFamily, fontSize, foregroundColor } = found?.textStyle ?? {};
  const { red = 0, green = 0, blue = 0 } = foregroundColor?.color?.rgbColor ?? {};
  const hex = [red, green, blue].map((part) => Math.round((part ?? 0) * 255).toString(16).padStart(2, '0'));
  return `${type} ${weightedFontFamily?.fontFamily ?? '-'} ${String(fontSize?.magnitude ?? '-')} #${hex.join('')}`;
}

describe('a report in a Word template of the municipality’s own', () => {
  it.each(wordTemplates)('has what %s has, and is told what it lacks', (name) => {
    const host = hostOf(aWorkbook().sheets);
    const answer = upload(host, name);
    const { document } = generated(host);
    const made = host.document(document.id);
    if (made === undefined) throw new Error('the document is not there');
    const text = `${said(answer)}\n\n${shown(made)}`;
    expect(text).toBe(golden(name, text));
    expect(documentText(made)).not.toMatch(/\{\{|\}\}/);
  });

  it('is not made of one with faults, each of which is said with the words around it', () => {
    const host = hostOf(aWorkbook().sheets);
    const answer = upload(host, 'med-fel');
    expect(answer.template).toBeNull();
    expect(`${said(answer)}\n`).toBe(golden('med-fel', `${said(answer)}\n`));
  });
});
