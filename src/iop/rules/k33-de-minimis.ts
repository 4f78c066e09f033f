import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { kronor, number, percentWords } from '../../swedish/format';
import { list } from '../../swedish/grammar';
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

/** Agreements, by number, whose grant nobody has tried against the rules on state aid. */
type AidUnassessed = { readonly kind: 'aid-unassessed'; readonly agreements: readonly number[] };

/**
 * Agreements whose Stödgrund is not assessed, once at the first of them. Recipients whose de minimis aid in any three years, by the payments of the workbook, passes 80 percent of the ceiling
 * of the chosen Stödgrund, at the Stödgrund of the last agreement in those years. Says over or under, never lawful. The
 * euro's rate comes from Inställningar; without it nothing is said.
 */
export const deMinimisRule = defineRule<RuleContext, DeMinimis | AidUnassessed>({
  code: 'K33',
  severity: 'VARNING',
  check: (context) => [...checkAssessed(context), ...checkDeMinimis(context)],
  sentences: {
    'aid-unassessed': ({ agreements }) =>
      `Stödgrunden är inte bedömd för överenskommelse ${list(agreements.map(String))}. Bedöm om bidraget är statligt stöd innan nämnden beslutar, och välj stödgrunden i den här kolumnen.`,
    'de-minimis': ({ party, ore, euro, ceiling, start, end, rate }) =>
      `${party} har enligt uppgifterna fått ${kronor(ore)} i de minimis-stöd ${daysInWords(start, end)}. Med kursen ${number(rate)} är det ${number(Math.round(euro))} euro, ${percentWords((euro / ceiling) * 100)} av taket under tre år. Hämta in uppgift om stöd från andra och bedöm om taket hålls, innan nämnden beslutar.`,
  },
});

function checkAssessed({ workbook }: RuleContext): readonly Found<AidUnassessed>[] {
  const rows = workbook.agreements.rows.filter(({ aidGround }) => aidGround.value === 'Ej bedömt');
  const agreements = rows.flatMap(({ number }) => number.value ?? []);
  return rows.slice(0, 1).map(({ aidGround }) => foundAt(aidGround, { kind: 'aid-unassessed', agreements }));
}

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
