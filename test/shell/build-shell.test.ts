import { strFromU8, unzipSync } from 'fflate';
import { buildShell } from '../../shell/build-shell';
import type { SlutrapportLetterhead } from '../../src/iop/profiles/letterhead';

const tags: Readonly<Record<keyof SlutrapportLetterhead, true>> = {
  Status: true,
  Förvaltning: true,
  Avdelning: true,
  Dokumenttyp: true,
  'Etikett för Diarienummer': true,
  Diarienummer: true,
  Datum: true,
  Handläggare: true,
  Telefon: true,
  'E-post': true,
  Nämnd: true,
};

async function parts(): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(unzipSync(await buildShell()));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function tagsIn(xml: string): string[] {
  return [...xml.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, name = '']) => name);
}

describe('buildShell', () => {
  it('carries no trace of when or where it was built', async () => {
    const bytes = Buffer.from(await buildShell());
    const starts = [...bytes.toString('latin1').matchAll(/PK\x03\x04/g)].map(({ index }) => index);
    // Midnight and 1 January 2024 as the zip format packs them (APPNOTE 4.4.6), in local time.
    expect(new Set(starts.map((at) => bytes.readUInt32LE(at + 10)))).toEqual(new Set([0x5821_0000]));
    const xml = Object.values(await parts()).join('');
    expect(xml).not.toMatch(/\d{4}-\d\d-\d\dT|dcterms|Un-named/);
    expect(bytes.equals(await buildShell())).toBe(true);
  });

  it('is under 6 kB, since the bundle carries it', async () => {
    expect((await buildShell()).length).toBeLessThan(6_000);
  });

  it('declares only the parts that it has and the styles that a report is written in', async () => {
    const files = await parts();
    const declared = [...(files['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    const unnamed = Object.keys(files).filter((name) => name.startsWith('[') || name.endsWith('.rels'));
    expect([...declared.map(([, name = '']) => name), ...unnamed].sort()).toEqual(Object.keys(files).sort());
    const styles = [...(files['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/g)];
    expect(styles.map(([, style]) => style)).toEqual([
      'Normal',
      'TableNormal',
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'ListParagraph',
      'Subtitle',
      'Header',
      'Footer',
    ]);
  });

  it('has every tag of the letterhead in its headers and footers, and the report in its body', async () => {
    const files = await parts();
    const headers = Object.entries(files).filter(([name]) => /^word\/(header|footer)\d\.xml$/.test(name));
    const found = headers.flatMap(([, xml]) => tagsIn(xml));
    expect(new Set(found)).toEqual(new Set(Object.keys(tags)));
    expect(tagsIn(files['word/document.xml'] ?? '')).toEqual(['Rapport']);
  });

  it('is in Swedish, on A4, with a first page of its own', async () => {
    const files = await parts();
    const language = 'w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="sv-SE"/>';
    expect(files['word/styles.xml']).toContain(`<w:lang ${language}`);
    expect(files['word/settings.xml']).toContain(`<w:themeFontLang ${language}`);
    expect(files['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(files['word/document.xml']).toContain('<w:titlePg/>');
  });

  it('numbers the pages in every header', async () => {
    const headers = Object.entries(await parts()).filter(([name]) => /^word\/header\d\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const [, xml] of headers) {
      expect([...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field]) => field)).toEqual([
        'PAGE',
        'NUMPAGES',
      ]);
    }
  });
});
