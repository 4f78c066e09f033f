import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { kronor, number, percentWords } from '../../swedish/format';
import { deMinimisSums } from '../figures/de-minimis';
import { daysInWords } from './naming';
import type { RuleContext } from './rule-context';

const WARNED_FROM = 0.8;
// A lower one is a slip of the pen, which has its own finding.
const LOWEST_RATE = 1;

/** Aid that one party got within three years: öre, and whole euro at `rate` kronor. */
type DeMinimis = {
  readonly kind: 'de-minimis';
  readonly party: string;
  readonly ore: number;
  readonly euro: number;
  readonly ceiling: number;
  readonly start: string;
  readonly end: string;
  readonly rate: number;
};

/**
 * Recipients whose de minimis aid in any three years, by the payments of the workbook, passes 80 percent of the ceiling
 * of the chosen Stödgrund, at the Stödgrund of the last agreement in those years. Says over or under, never lawful. The
 * euro's rate comes from Inställningar; without it nothing is said.
 */
export const deMinimisRule = defineRule<RuleContext, DeMinimis>({
  code: 'K33',
  severity: 'VARNING',
  check: checkDeMinimis,
  sentences: {
    'de-minimis': ({ party, ore, euro, ceiling, start, end, rate }) =>
      `${party} har enligt uppgifterna fått ${kronor(ore)} i de minimis-stöd ${daysInWords(start, end)}. Med kursen ${number(rate)} är det ${number(Math.round(euro))} euro, ${percentWords((euro / ceiling) * 100)} av taket under tre år. Kontrollera stödet, och räkna med stöd från andra.`,
  },
});

function checkDeMinimis({ workbook }: RuleContext): readonly Found<DeMinimis>[] {
  const rate = workbook.settings.euroRate.value;
  if (rate === null || rate < LOWEST_RATE) return [];
  return deMinimisSums(workbook).flatMap(({ recipient, ore, start, end, ceiling, agreement }) => {
    const euro = ore / 100 / rate;
    if (euro <= ceiling * WARNED_FROM) return [];
    const party = workbook.parties.rows.find(({ id }) => id.value === recipient)?.name.text ?? recipient;
    const facts = { party, ore, euro, ceiling, start, end, rate };
    return foundAt(agreement.aidGround, { kind: 'de-minimis', ...facts });
  });
}
