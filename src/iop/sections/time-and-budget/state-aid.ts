import { agreementPeriods } from '../../figures/agreement-periods';
import { deMinimisSums, type DeMinimisSum } from '../../figures/de-minimis';
import { dateText, kronor, NBSP, number, periodInWords } from '../../../swedish/format';
import type { Agreement, Workbook } from '../../workbook';
import { grouped } from '../../../engine/values/grouped';
import { agreementNaming, theAgreements } from '../../phrases/agreements';
import { partyName } from '../../phrases/parties';
import { paragraph } from '../../../engine/report/paragraph';
import type { Paragraph } from '../../../engine/report/tree';

type Ground = NonNullable<Agreement['aidGround']['value']>;

const OF_GROUND: Readonly<Record<Ground, readonly [subject: string, rest: string]>> = {
  'Inte ekonomisk verksamhet': [
    'Förvaltningen bedömer att det',
    'inte är fråga om ekonomisk verksamhet enligt EU:s regler om statligt stöd',
  ],
  'De minimis, allmän (EU 2023/2831)': [
    'Bidraget',
    'har lämnats som stöd av mindre betydelse (de minimis) enligt förordning (EU)\u00a02023/2831',
  ],
  'De minimis, SGEI (EU 2023/2832)': [
    'Bidraget',
    'har lämnats som stöd av mindre betydelse (de minimis) för tjänster av allmänt ekonomiskt intresse, enligt förordning (EU)\u00a02023/2832',
  ],
  'Annat undantag': ['Bidraget', 'har lämnats enligt ett annat undantag i EU:s regler om statligt stöd'],
  'Ej bedömt': ['Bidraget', 'har ännu inte bedömts enligt EU:s regler om statligt stöd'],
};

/** The ground of the grants under the rules on state aid, and the largest sum of de minimis aid in three years against its ceiling. */
export function stateAidBlocks(key: string, workbook: Workbook): Paragraph[] {
  const rows = workbook.agreements.rows;
  const naming = agreementNaming(workbook, agreementPeriods(workbook));
  const grounds = grouped(rows, ({ aidGround }) => aidGround.value);
  const sentences = [...grounds].flatMap(([ground, of]) => {
    if (ground === null) return [];
    const which = of.length === rows.length ? '' : ` enligt ${theAgreements(of, naming)}`;
    const [subject, rest] = OF_GROUND[ground];
    return `${subject}${which} ${rest}.`;
  });
  return paragraph(
    key,
    ...sentences,
    ...deMinimisSums(workbook)
      .filter(({ ore }) => ore > 0)
      .flatMap((sum) => sumSentences(sum, workbook)),
  );
}

function sumSentences(
  { recipient, ore, start, end, ceiling }: DeMinimisSum,
  { parties, payments, settings: { euroRate, euroRateDate } }: Workbook,
): readonly string[] {
  const party = parties.rows.find(({ id }) => id.value === recipient);
  const name = (party === undefined ? null : partyName(party)) ?? recipient;
  // Without payments the grants count, on the days when they were agreed.
  const isGranted = payments.rows.length === 0;
  const what = isGranted ? 'avtal' : start === end ? 'utbetalning' : 'utbetalningar';
  const when = start === end ? `den ${dateText(start)}` : periodInWords(start, end);
  const got = `Som mest har ${name} ${isGranted ? 'beviljats' : 'fått'} ${kronor(ore)} under en treårsperiod (${what} ${when})`;
  const most = `${number(ceiling)}${NBSP}euro`;
  const rate = euroRate.value;
  if (rate === null || rate <= 0)
    return [
      `${got}. Eurokursen saknas i underlaget, och stödet kan därför inte jämföras med taket på ${most}.`,
    ];
  const ofDay = euroRateDate.value === null ? '' : ` den ${dateText(euroRateDate.value)}`;
  return [
    `${got}, vilket motsvarar ${number(Math.round(ore / 100 / rate))}${NBSP}euro med kursen${ofDay} (${number(rate)} kronor per euro).`,
    `Taket är ${most} under tre år.`,
    'Stöd från andra ingår inte i summan.',
  ];
}
