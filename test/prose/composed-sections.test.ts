/** What the add-on itself writes must not be objected to when an officer makes it an own text. */
import { example as husby } from '../../examples/husby.workbook';
import { composeReport } from '../../src/report/compose-report';
import { readWorkbook } from '../../src/workbook/read-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { sheetsOf } from './example-sheets';
import { proseRules } from './prose-rules';

/** The composed sections that the tab Texter can hold, by the first part of their blocks' keys. */
const sections = {
  sammanfattning: 'summary',
  arendet: 'background',
  maluppfyllelse: 'goals',
  'tidsplan-och-budget': 'timeAndBudget',
  ataganden: 'undertakings',
  lardomar: 'lessons',
  beredning: 'preparation',
  synpunkter: 'opinion',
} as const;

const keys = Object.values(sections);

function withoutOwnTexts(workbook: Workbook): Workbook {
  const texts = Object.entries(workbook.texts).map(([key, text]) => [
    key,
    keys.includes(key as (typeof keys)[number]) ? { ...text, value: null, text: '' } : text,
  ]);
  return { ...workbook, texts: Object.fromEntries(texts) as Workbook['texts'] };
}

/** The workbook with every composed section as its own text. */
function asOwnTexts(composed: Workbook): Workbook {
  const { blocks } = composeReport(composed, { errors: 0 });
  const texts = { ...composed.texts };
  for (const [section, key] of Object.entries(sections)) {
    const written = blocks
      .filter((block) => block.key.startsWith(`${section}.`))
      .flatMap((block) => {
        if (block.kind === 'paragraph') return [block.runs.map((run) => run.text).join('')];
        return block.kind === 'list'
          ? block.items.map(({ runs }) => runs.map((run) => run.text).join(''))
          : [];
      })
      .join('\n\n')
      .replaceAll('\u000b', '\n');
    if (written !== '') texts[key] = { ...texts[key], value: written, text: written };
  }
  return { ...composed, texts };
}

function objections(workbook: Workbook): readonly string[] {
  const own = asOwnTexts(withoutOwnTexts(workbook));
  return Object.values(proseRules)
    .flatMap((rule) => rule(own))
    .filter(({ sheet, severity }) => sheet === 'Texter' && severity !== 'TIPS')
    .map(({ code, severity, cell, facts }) => `${code} ${severity} ${cell} ${JSON.stringify(facts)}`);
}

const built: Readonly<Record<string, WorkbookBuilder>> = {
  'a complete partnership': aWorkbook(),
  'one agreement': aWorkbook().withoutRow('Överenskommelser', 4).withoutRow('Överenskommelser', 3),
  'an overspent budget': aWorkbook()
    .with('Budget', 'Utfall', 2, 500_000)
    .with('Budget', 'Förklaring', 2, 'Två vikarier anställdes.'),
  'a late and a cancelled activity': aWorkbook()
    .with('Aktiviteter', 'Status', 2, 'Inställd')
    .with('Aktiviteter', 'Genomförda tillfällen', 2, 0)
    .with('Aktiviteter', 'Faktiskt slut', 3, { date: '2022-08-30' })
    .with('Aktiviteter', 'Avvikelse, förklaring', 3, 'Lokalen var stängd.'),
  'goals that were not met': aWorkbook()
    .with('Mål', 'Bedömning', 2, 'Inte uppfyllt')
    .with('Mål', 'Kommentar', 2, 'Verkstaden flyttade.')
    .with('Mål', 'Bedömning', 3, 'Delvis uppfyllt')
    .with('Mål', 'Kommentar', 3, 'Andelen varierade.'),
  'no figures': aWorkbook().without('Budget', 'Aktiviteter', 'Utbetalningar'),
  'undertakings not met': aWorkbook()
    .with('Åtaganden', 'Status', 2, 'Delvis uppfyllt')
    .with('Åtaganden', 'Kommentar', 2, 'Ett år betalades bidraget sent.'),
};

describe('the composed sections', () => {
  it.each(Object.entries(built))('stand without objection as own texts: %s', (_, workbook) => {
    expect(objections(workbook.read().workbook)).toEqual([]);
  });

  it('of the Husby example only want the day that the figures go to, where they stand without the summary', () => {
    const found = objections(readWorkbook(sheetsOf(husby)).workbook);
    expect(found.filter((objection) => !objection.startsWith('K04 VARNING'))).toEqual([]);
  });
});
