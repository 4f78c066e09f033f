import { example as original } from '../../examples/husby-original.workbook';
import { example as husby } from '../../examples/husby.workbook';
import { example as komplett } from '../../examples/komplett.workbook';
import { composeReport, composers } from '../../src/iop/compose-report';
import { chooseProfile } from '../../src/iop/profiles/choose-profile';
import { composeLetterhead } from '../../src/iop/profiles/letterhead';
import { headings, type SectionContent } from '../../src/iop/profiles/profiles';
import { readWorkbook } from '../../src/iop/read-workbook';
import { reportSections, sectionInputs } from '../../src/iop/report-sections';
import { tabs } from '../../src/iop/sheets';
import type { SectionContext } from '../../src/iop/section-context';
import type { Workbook } from '../../src/iop/workbook';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { changed, noticed } from '../builders/changed-agreements';
import { rawSheets } from '../examples/cells';
import { randomWorkbook } from '../random/random-workbook';
import { noting, traced } from './traced-workbook';

const contents = Object.keys(headings) as SectionContent[];

const workbooks: readonly Workbook[] = [
  ...[original, husby, komplett].map(rawSheets),
  rawSheets(komplett).filter(({ name }) => name !== 'Texter'),
  aWorkbook().sheets,
  aWorkbook().withKey('Ärende', 'Rör ärendet barn?', 'Nej').sheets,
  aWorkbook().withKey('Inställningar', 'Kommunmall', 'Uppsala').sheets,
  // The only deviation is that of a party, whose name the sentence has.
  aWorkbook().withRows('Budget', [
    {
      'ÖK-nr': 1,
      År: 2022,
      Typ: 'Finansiering',
      Post: 'Idéburen parts insats, kontant',
      Part: 'P2',
      Budget: 100_000,
      Utfall: 50_000,
    },
  ]).sheets,
  noticed().sheets,
  changed(aWorkbook(), 'Parter', 2, {
    'Tidigare namn': 'Norra Lindby stadsdelsnämnd',
    'Namn gäller från': { date: '2023-07-01' },
    Namnändring: 'Namnbyte',
  }).sheets,
  changed(aWorkbook(), 'Parter', 2, {
    'Tidigare namn': 'Norra Lindby stadsdelsnämnd; Södra Lindby stadsdelsnämnd',
    'Namn gäller från': { date: '2023-07-01' },
    Namnändring: 'Ny nämnd',
  }).sheets,
  ...Array.from({ length: 30 }, (_, seed) => randomWorkbook(seed)),
  [],
].map((sheets) => readWorkbook(sheets).workbook);

/** The columns of the workbook, as `tab.column`. */
const columns = Object.entries(tabs).flatMap(([tab, { columns: all }]) =>
  Object.entries(all).flatMap(([column, { presence }]) =>
    presence === 'computed' ? [] : `${tab}.${column}`,
  ),
);

/** The columns that inputs stand for. */
function columnsOf(inputs: readonly string[]): ReadonlySet<string> {
  return new Set(columns.filter((column) => inputs.includes(column) || inputs.includes(tabOf(column))));
}

function tabOf(column: string): string {
  return column.slice(0, column.indexOf('.'));
}

/** The columns that each part of a profile is made of. */
const OF_PROFILE: Readonly<Record<string, readonly string[]>> = {
  decisionStyle: ['settings.decisionStyle', 'settings.template', 'case.municipality'],
  decisionOpening: ['settings.decisionOpening', 'settings.template', 'case.municipality'],
  signatureForm: [
    'settings.signatureForm',
    'settings.signaturePlace',
    'settings.template',
    'case.municipality',
  ],
  signedElectronically: ['settings.template', 'case.municipality'],
  listsItself: ['settings.listsItself', 'settings.template', 'case.municipality'],
  registryLabel: ['settings.registryLabel', 'settings.template', 'case.municipality'],
};

/** What is read of any of the workbooks, with and without marked gaps; the rows of a tab as `tab.rows`. */
function readBy(compose: (workbook: Workbook, context: SectionContext) => void): ReadonlySet<string> {
  return new Set(
    workbooks.flatMap((workbook) =>
      [true, false].flatMap((draft) => {
        const { workbook: noted, read } = traced(workbook);
        const ofProfile = new Set<string>();
        compose(noted, {
          get date() {
            return noted.case.date.value;
          },
          draft,
          profile: noting(chooseProfile(workbook), (part) => ofProfile.add(part)),
        });
        return [...read, ...[...ofProfile].flatMap((part) => OF_PROFILE[part] ?? [part])];
      }),
    ),
  );
}

const readByContent = Object.fromEntries(
  contents.map((content) => [content, readBy(composers[content])]),
) as Readonly<Record<SectionContent, ReadonlySet<string>>>;

/** What is read and not among the inputs. The number of rows is known by any column that every row fills. */
function undeclared(read: ReadonlySet<string>, inputs: readonly string[]): readonly string[] {
  const declared = columnsOf(inputs);
  return [...read].filter((name) => columns.includes(name) && !declared.has(name));
}

const head = reportSections(aWorkbook().read().workbook)[0]?.inputs ?? [];

/** Why no section is made of a column. */
const OF_NO_SECTION: Readonly<Record<string, string>> = {
  'settings.registryPattern': 'A rule compares with it.',
  'settings.emailDomain': 'A rule compares with it.',
  'settings.recipients': 'Whom the report is shared with is not in it.',
  'settings.sections': 'Order and headings: what stands under them is the same.',
  'settings.auditorQuestions': 'Whether the page is there: what stands on it is the same.',
};

describe('sectionInputs', () => {
  it.each(contents)('%s: has every column that the section reads', (content) => {
    expect(undeclared(readByContent[content], sectionInputs[content])).toEqual([]);
  });

  it('of the first section has every column that the letterhead reads', () => {
    expect(undeclared(readBy(composeLetterhead), head)).toEqual([]);
  });

  it('puts every column of the workbook in a section, or says here why in none', () => {
    const inSections = columnsOf([...Object.values(sectionInputs).flat(), ...head]);
    expect(columns.filter((column) => !inSections.has(column))).toEqual(Object.keys(OF_NO_SECTION));
  });

  it.each(contents)('%s: has no tab, and no single column, that the section does not read', (content) => {
    const read = readByContent[content];
    const tabsRead = new Set([...read].map(tabOf));
    expect(
      sectionInputs[content].filter((input) => !(input.includes('.') ? read : tabsRead).has(input)),
    ).toEqual([]);
  });
});

describe('reportSections', () => {
  it('are those of the report, in its order', () => {
    const { workbook } = readWorkbook(rawSheets(komplett));
    const written = composeReport(workbook, { errors: 0 }).blocks.map(({ key }) => key.split('.')[0] ?? '');
    const sections = reportSections(workbook);
    const keys = sections.map(({ key }) => key);
    expect([...new Set(written)].filter((part) => part !== 'underrubrik')).toEqual(keys);
    expect(sections.slice(0, 3).map(({ title }) => title)).toEqual([
      'Rubrik och uppgifter om ärendet',
      'Sammanfattning',
      'Förslag till beslut',
    ]);
  });

  it('are one where the municipality merges two, with the inputs of both', () => {
    const sections = reportSections(aWorkbook().read().workbook);
    expect(sections.find(({ key }) => key === 'jamstalldhet')).toEqual({
      key: 'jamstalldhet',
      title: 'Jämställdhets- och barnkonsekvensanalys',
      inputs: [...sectionInputs.jamstalldhet, ...sectionInputs.barn],
    });
  });

  it('leave out what the report has nothing to say of', () => {
    const keysOf = (book: WorkbookBuilder) => reportSections(book.read().workbook).map(({ key }) => key);
    const sentTo = aWorkbook().withKey('Inställningar', 'Beslutet skickas till', 'Kulturnämnden');
    expect(keysOf(sentTo)).toContain('sandlista');
    expect(keysOf(aWorkbook())).not.toContain('sandlista');
  });
});
