/**
 * docs/kontroller.md: every check with its name, why it is made, an example and its source. The examples are the
 * sentences that real single faults give. `GOLDEN=write npx jest test/golden` writes the page again.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from '../../src/engine/checks/finding';
import type { Column, SheetDefinition } from '../../src/engine/contract/column';
import { ruleLevels } from '../../src/iop/rule-levels';
import { messageOf, ruleSet } from '../../src/iop/rules/rules';
import { setUpPlan } from '../../src/iop/set-up/plan';
import { sheets } from '../../src/iop/sheets';
import { checkNames } from '../../src/iop/words/check-names';
import { list } from '../../src/swedish/grammar';
import { cellAddress } from '../../src/engine/values/place';
import { mutations } from '../iop/rules/mutations';

const path = join(__dirname, '../../docs/kontroller.md');

const LEVELS: Readonly<Record<Severity, string>> = { FEL: 'fel', VARNING: 'varning', TIPS: 'tips' };

const KINDS: Readonly<Record<string, string>> = {
  text: 'text',
  texts: 'text, med semikolon mellan flera',
  list: 'ett val ur listan',
  date: 'datum',
  'whole-number': 'heltal',
  number: 'tal',
  percentage: 'procent',
  share: 'andel',
  amount: 'belopp i kronor',
  url: 'webbadress',
  pattern: 'mönster för diarienummer',
  parties: 'parter som finns i fliken Parter',
  party: 'part som finns i fliken Parter',
  agreements: 'nummer som finns i fliken Överenskommelser',
  agreement: 'nummer som finns i fliken Överenskommelser',
  programme: 'namn som finns i fliken Verksamhetsdelar',
};

const PRESENCE: Readonly<Record<string, string>> = {
  required: 'ska fyllas i',
  conditional: 'fylls i när andra uppgifter kräver det',
  optional: 'frivillig',
};

interface Example {
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
}

/** The first example of each code, and all levels that the code has been seen with. */
function examples(): ReadonlyMap<string, { readonly first: Example; readonly levels: ReadonlySet<Severity> }> {
  const found = new Map<string, { first: Example; levels: Set<Severity> }>();
  for (const { workbook, finding } of mutations) {
    const code = finding.slice(0, finding.lastIndexOf(' '));
    for (const { code: own, severity, place, facts } of workbook.check()) {
      if (own !== code) continue;
      const message = messageOf({ code, facts }, place.tab);
      const seen = found.get(code);
      if (seen !== undefined) seen.levels.add(severity);
      else {
        const first = { severity, place: `${place.tab}, cell ${cellAddress(place)}`, message };
        found.set(code, { first, levels: new Set([severity]) });
      }
    }
  }
  return found;
}

function acrossTabs(seen: ReturnType<typeof examples>): readonly string[] {
  const codes = [...new Set(ruleSet.rules.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const [name, why, source] = checkNames[code] ?? ['', '', ''];
    const example = seen.get(code);
    if (example === undefined) throw new Error(`no single fault gives ${code}`);
    const levels = new Set([
      ...ruleSet.rules.filter((rule) => rule.code === code).map(({ severity }) => severity),
      ...example.levels,
    ]);
    const ordered = (['FEL', 'VARNING', 'TIPS'] as const).filter((level) => levels.has(level));
    return [
      `### ${code}. ${name}`,
      `- **Varför:** ${why}`,
      `- **Nivå:** ${list(
        ordered.map((level) => LEVELS[level]),
        'eller',
      )}`,
      `- **Exempel:** ${example.first.place}: ${example.first.message}`,
      `- **Källa:** ${source}`,
    ];
  });
}

function ofColumns(seen: ReturnType<typeof examples>): readonly string[] {
  const plan = new Map(setUpPlan.tabs.map((tab) => [tab.name, tab.lines]));
  return sheets.flatMap(({ name: tab, required, columns }: SheetDefinition) => [
    `### ${tab}`,
    required ? 'Fliken ska finnas och vara ifylld.' : 'Fliken får saknas eller vara tom.',
    ...Object.values(columns)
      .filter(({ presence }) => presence !== 'computed')
      .map((column) => {
        const help = plan.get(tab)?.find(({ name }) => name === column.name)?.help ?? '';
        const example = seen.get(`${tab}.${column.name}`)?.first.message;
        const used = /I rapporten: (.*)$/s.exec(help)?.[1];
        return [
          `- **${column.name}**: ${kindOf(column)}, ${PRESENCE[column.presence] ?? ''}. Nivå: ${LEVELS[column.level]}.`,
          ...(used === undefined ? [] : [`Används: ${used}`]),
          ...(example === undefined ? [] : [`Exempel: ${example}`]),
        ].join(' ');
      }),
  ]);
}

function kindOf({ type: { kind } }: Column<unknown>): string {
  const words = KINDS[kind];
  if (words === undefined) throw new Error(`the page has no words for a ${kind}`);
  return words;
}

function page(): string {
  const version = createHash('sha256').update(ruleLevels().join('\n')).digest('hex').slice(0, 16);
  const seen = examples();
  const lines = [
    '# Kontroller',
    'Den här sidan är gjord ur koden och säger vad tillägget kontrollerar i arbetsboken, varför, och var kravet kommer ifrån.',
    `**Reglernas version:** \`${version}\`. Versionen ändras när en regel läggs till, tas bort eller får en annan nivå. Den står i sidofältet under Om tillägget, i kvittot för en fastställd version, i fliken Historik och i upplysningen om att dokumentet är låst.`,
    'Ett **fel** ska rättas innan rapporten kan fastställas. En **varning** rättas eller godtas med ett skäl. Ett **tips** är ett råd. Vid varje kontroll står den nivå som är vanligast. Samma kontroll kan ge en annan nivå: ett skäl i rätt cell gör ofta ett fel till en varning, och det som är osäkert är en varning. Exemplen är meddelanden om påhittade ärenden.',
    '## Kontroller mellan flikar',
    ...acrossTabs(seen),
    'K32 är ingen kontroll av arbetsboken: att dokumentet är tillgängligt ser tillägget till när det skriver rapporten.',
    '## Kontroller av en flik eller kolumn',
    'Varje cell ska gå att läsa som det som kolumnen är till för, och fylla de krav som kolumnen har. Källan är arbetsbokens form.',
    ...ofColumns(seen),
  ];
  return `${lines
    .map((line, at) => `${line.replaceAll('\u00a0', ' ')}\n${line.startsWith('- ') && (lines[at + 1] ?? '').startsWith('- ') ? '' : '\n'}`)
    .join('')
    .trimEnd()}\n`;
}

describe('docs/kontroller.md', () => {
  it('is what the code says now', () => {
    const text = page();
    if (process.env['GOLDEN'] === 'write') writeFileSync(path, text);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('names every check across tabs, and no other', () => {
    expect(Object.keys(checkNames)).toEqual([...new Set(ruleSet.rules.map(({ code }) => code))]);
  });

  it('is not carried by the add-on', () => {
    const code = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');
    const [[name] = ['']] = Object.values(checkNames);
    expect(code).toContain('Godta varningen med ett skäl');
    expect(code).not.toContain(name);
  });
});
