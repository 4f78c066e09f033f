/**
 * Clauses of PDF/UA-1 (ISO 14289-1:2014) that can be seen in a tagged PDF, with the failure conditions of the Matterhorn Protocol.
 * The standard itself was not read: the clauses' numbers and requirements are those that veraPDF's rules for PDF/UA-1 state
 * (veraPDF-validation-profiles, PDF_UA/PDFUA-1.xml, at 6f2a87f). The numbers of the Matterhorn Protocol 1.1 were not held against it.
 */
import { quoted, skippedHeadings, type Criterion } from './criterion';
import { allElements, type StructureElement } from './pdf-structure';
import type { TaggedPdf } from './tagged-pdf';
import { plain } from './word-criteria';
import type { WordFile } from './word-file';

/** A tagged PDF and the .docx that it was made of. */
export interface PdfOfWord {
  readonly pdf: TaggedPdf;
  readonly word: WordFile;
}

/** The standard structure types that LibreOffice writes for text (ISO 32000-1, 14.8.4). */
const STANDARD_TYPES =
  /^(?:Document|Part|Sect|Div|P|H[1-6]?|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|BlockQuote|Caption|TOC|TOCI|Link|Annot|Figure|Formula|Form|NonStruct|Code|Index|BibEntry|Art)$/;

export const pdfCriteria: readonly Criterion<PdfOfWord>[] = [
  {
    name: 'PDF: märkt som PDF/UA',
    clauses: '5 (06-002)',
    faults: ({ pdf }) =>
      /<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(pdf.metadata) ? [] : ['märkningen saknas'],
  },
  {
    name: 'PDF: taggad',
    clauses: '6.2, 7.1 (01-005, 01-007)',
    faults: ({ pdf }) => [
      ...(hasObject(pdf, /\/Marked true/) ? [] : ['MarkInfo saknar Marked']),
      ...(pdf.facts.get('Tagged') === 'yes' ? [] : ['filen har ingen struktur']),
      ...(pdf.facts.get('Suspects') === 'no' ? [] : ['strukturen är märkt som osäker']),
    ],
  },
  {
    name: 'PDF: bara kända taggar',
    clauses: '7.1 (02-001)',
    faults({ pdf }) {
      const unknown = allElements(pdf.structure).filter(({ type }) => !STANDARD_TYPES.test(type));
      return [...new Set(unknown.map(({ type }) => `taggen ${type} är okänd`))];
    },
  },
  {
    name: 'PDF: titel i filens uppgifter',
    clauses: '7.1 (06-003)',
    faults({ pdf, word }) {
      const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(pdf.metadata)?.[1] ?? '';
      if (title.trim() === '') return ['titeln saknas i filens metadata'];
      return [
        ...(pdf.facts.get('Title') === word.title ? [] : [`titeln är ”${pdf.facts.get('Title') ?? ''}”`]),
        ...(unescaped(title) === word.title ? [] : [`titeln står som ”${unescaped(title)}” i metadata`]),
      ];
    },
    known: { fault: /&amp;.* i metadata$/, why: 'LibreOffice 7.4 skriver & i titeln som &amp; i metadata' },
  },
  {
    name: 'PDF: titeln visas i fönstret',
    clauses: '7.1 (07-001, 07-002)',
    faults: ({ pdf }) =>
      hasObject(pdf, /\/DisplayDocTitle true/) ? [] : ['filnamnet visas i stället för titeln'],
  },
  {
    name: 'PDF: språk',
    clauses: '7.2 (11-001)',
    faults({ pdf }) {
      const language = /\/Lang\s*\(([^)]*)\)/.exec(catalogOf(pdf))?.[1] ?? '';
      return /^sv\b/.test(language) ? [] : [`språket är ”${language}”`];
    },
  },
  {
    name: 'PDF: rubriker är rubriker',
    clauses: '7.4.1 (14-001)',
    faults({ pdf, word }) {
      const inPdf = headingsOf(pdf).map(({ level, text }) => `${String(level)} ${text}`);
      const inWord = word.paragraphs
        .filter(({ level }) => level > 0)
        .map(({ level, text }) => `${String(level)} ${plain(text)}`);
      const missing = inWord.filter((heading) => !inPdf.includes(heading));
      const others = inPdf.filter((heading) => !inWord.includes(heading));
      return [
        ...(missing.length === 0 ? [] : [`saknas: ${quoted(missing)}`]),
        ...(others.length === 0 ? [] : [`är ingen rubrik i Word: ${quoted(others)}`]),
      ];
    },
  },
  {
    name: 'PDF: rubriknivåer',
    clauses: '7.4.2, 7.4.4 (14-002, 14-003, 14-007)',
    faults({ pdf }) {
      const skipped = skippedHeadings(headingsOf(pdf));
      return [
        ...(ofType(pdf, 'H').length === 0 ? [] : ['rubriker utan nivå blandas med rubriker med nivå']),
        ...(skipped.length === 0 ? [] : [`en nivå är överhoppad före ${quoted(skipped)}`]),
      ];
    },
  },
  {
    name: 'PDF: tabellens delar',
    clauses: '7.2, 7.5 (09-004, 15-005)',
    faults: ({ pdf }) =>
      ofType(pdf, 'Table').flatMap((table) => {
        const rows = allElements(table.children).filter(({ type }) => type === 'TR');
        const widths = new Set(rows.map(({ children }) => children.length));
        const strangers = rows
          .flatMap(({ children }) => children)
          .filter(({ type }) => !/^T[HD]$/.test(type));
        return [
          ...(widths.size <= 1 ? [] : [`tabellen ${nameOf(table)} har rader av olika längd`]),
          ...(strangers.length === 0 ? [] : [`tabellen ${nameOf(table)} har annat än celler i en rad`]),
        ];
      }),
  },
  {
    name: 'PDF: rubrikceller',
    clauses: '7.5 (15-001, 15-003)',
    faults: ({ pdf, word }) => [
      ...ofType(pdf, 'Table').flatMap((table) => {
        const cells = allElements(table.children);
        const first = cells.find(({ type }) => type === 'TR')?.children ?? [];
        const withoutScope = cells.filter(
          ({ type, attributes }) => type === 'TH' && !attributes.has('Scope'),
        );
        return [
          ...(first.every(({ type }) => type === 'TH')
            ? []
            : [`tabellen ${nameOf(table)} saknar rubrikceller`]),
          ...(withoutScope.length === 0 ? [] : [`tabellen ${nameOf(table)} har rubrikceller utan Scope`]),
        ];
      }),
      ...(ofType(pdf, 'Table').length === word.tables.length
        ? []
        : ['tabeller saknas eller är fler än i Word']),
    ],
  },
  {
    name: 'PDF: listans delar',
    clauses: '7.2 (09-005)',
    faults: ({ pdf }) => [
      ...ofType(pdf, 'L').flatMap(({ children, text }) =>
        children.every(({ type }) => /^(?:LI|L|Caption)$/.test(type)) ? [] : [`i listan ${quoted([text])}`],
      ),
      ...ofType(pdf, 'LI').flatMap(({ children, text }) =>
        children.every(({ type }) => /^(?:Lbl|LBody)$/.test(type)) ? [] : [`i punkten ${quoted([text])}`],
      ),
    ],
  },
  {
    name: 'PDF: numrerade listor är märkta',
    clauses: '7.6 (16-001)',
    faults({ pdf }) {
      const bare = ofType(pdf, 'L').filter(
        ({ attributes, text }) => /^\s*\(?[\dA-Za-z]{1,3}[.)]/.test(text) && !attributes.has('ListNumbering'),
      );
      return bare.length === 0 ? [] : [`${String(bare.length)} numrerade listor saknar ListNumbering`];
    },
    known: { fault: /ListNumbering/, why: 'LibreOffice 7.4 skriver aldrig ListNumbering' },
  },
  {
    name: 'PDF: bilder',
    clauses: '7.3 (13-004)',
    faults({ pdf }) {
      const bare = pdf.objects.filter(
        (object) => /\/S\s*\/Figure\b/.test(object) && !/\/(?:Alt|ActualText)\s*[<(]/.test(object),
      );
      return bare.length === 0 ? [] : [`${String(bare.length)} bilder saknar alternativtext`];
    },
  },
  {
    name: 'PDF: länkar är länkar',
    clauses: '7.18.5 (28-011)',
    faults({ pdf, word }) {
      const tagged = ofType(pdf, 'Link').filter((link) => link.hasObject);
      const wanted = word.paragraphs
        .filter(({ place }) => place !== 'edge')
        .flatMap(({ links }) => links.map(({ text }) => text));
      // A link over several lines is a link a line.
      const texts = letters(tagged.map(({ text }) => text).join(''));
      const dead = wanted.filter((text) => !texts.includes(letters(text)));
      return dead.length === 0 ? [] : [`är inte länkar: ${quoted(dead)}`];
    },
  },
  {
    name: 'PDF: länkar har en beskrivning',
    clauses: '7.18.5 (28-012)',
    faults({ pdf }) {
      const bare = linksOf(pdf).filter((object) => !/\/Contents\s*[<(]/.test(object));
      return bare.length === 0 ? [] : [`${String(bare.length)} länkar saknar Contents`];
    },
  },
  {
    name: 'PDF: ordning för tabbtangenten',
    clauses: '7.18.3 (28-008, 28-009)',
    faults({ pdf }) {
      const pages = pdf.objects.filter(
        (object) => /\/Type\s*\/Page\b/.test(object) && /\/Annots\b/.test(object),
      );
      return pages
        .filter((object) => !/\/Tabs\s*\/S\b/.test(object))
        .map(
          (object) =>
            `en sida med länkar har ${/\/Tabs\s*\(S\)/.test(object) ? '/Tabs(S)' : 'ingen ordning'}`,
        );
    },
    known: { fault: /\/Tabs\(S\)/, why: 'LibreOffice 7.4 skriver en text i stället för ett namn' },
  },
  {
    name: 'PDF: sidhuvud och sidfot hör inte till texten',
    clauses: '7.8 (18-001)',
    faults({ pdf }) {
      const texts = pdf.structure.map(({ text }) => text).join('\n');
      return /Sida \d+ \(\d+\)/.test(texts) ? ['sidnumren läses upp mitt i texten'] : [];
    },
  },
  {
    name: 'PDF: all text finns i läsordningen',
    clauses: '7.1, 7.2 (01-005, 09-001)',
    faults({ pdf, word }) {
      const read = letters(pdf.structure.map(({ text }) => text).join(''));
      let at = 0;
      for (const { place, text } of word.paragraphs) {
        if (place === 'edge') continue;
        const found = read.indexOf(letters(text), at);
        if (found === -1) return [`saknas, eller står på fel plats: ${quoted([text])}`];
        at = found + letters(text).length;
      }
      return [];
    },
  },
  {
    name: 'PDF: teckensnitt',
    clauses: '7.21.4.1, 7.21.7 (31-009, 10-001)',
    faults: ({ pdf }) => [
      ...(pdf.fonts.length === 0 ? ['inga teckensnitt hittades'] : []),
      ...pdf.fonts.filter(({ isEmbedded }) => !isEmbedded).map(({ name }) => `${name} är inte inbäddat`),
      ...pdf.fonts.filter(({ isMapped }) => !isMapped).map(({ name }) => `${name} saknar tecknens betydelse`),
    ],
  },
  {
    name: 'PDF: öppen för hjälpmedel',
    clauses: '7.15, 7.16 (25-001, 26-002)',
    faults: ({ pdf }) => [
      ...(pdf.facts.get('Encrypted') === 'no' ? [] : ['filen är krypterad']),
      ...(pdf.facts.get('Form') === 'none' ? [] : ['filen har ett formulär']),
    ],
  },
];

function ofType(pdf: TaggedPdf, type: string): readonly StructureElement[] {
  return allElements(pdf.structure).filter((element) => element.type === type);
}

function headingsOf(pdf: TaggedPdf): readonly { readonly level: number; readonly text: string }[] {
  return allElements(pdf.structure)
    .filter(({ type }) => /^H[1-6]$/.test(type))
    .map(({ type, text }) => ({ level: Number(type.slice(1)), text: plain(text) }));
}

function linksOf(pdf: TaggedPdf): readonly string[] {
  return pdf.objects.filter((object) => /\/Subtype\s*\/Link\b/.test(object));
}

function hasObject(pdf: TaggedPdf, pattern: RegExp): boolean {
  return pdf.objects.some((object) => pattern.test(object));
}

function catalogOf(pdf: TaggedPdf): string {
  return pdf.objects.find((object) => /\/Type\s*\/Catalog\b/.test(object)) ?? '';
}

function nameOf({ children }: StructureElement): string {
  return quoted([children[0]?.text ?? '']);
}

/** Only letters and digits: the PDF cuts words and lines where it will, and puts numbers and marks before items of lists. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

function unescaped(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
