import { composeTimeAndBudget } from '../../../../src/iop/sections/time-and-budget';
import { aWorkbook, type WorkbookBuilder } from '../../../builders/a-workbook';
import { prolonged } from '../../../builders/changed-agreements';
import { day } from '../../../builders/partnership';
import { paragraphText } from '../../report-text';

/** What is said of state aid; `~` is a non-breaking space. */
function said(builder: WorkbookBuilder): string | undefined {
  const blocks = composeTimeAndBudget(builder.read().workbook, { date: null, draft: false });
  return paragraphText(blocks, 'tidsplan-och-budget.statligt-stod');
}

const grounded = (ground: string, rows: readonly number[] = [2, 3, 4]) =>
  rows.reduce((book, row) => book.with('Överenskommelser', 'Stödgrund', row, ground), aWorkbook());
const deMinimis = grounded('De minimis, allmän (EU 2023/2831)');

describe('state aid', () => {
  it('has the ground of the grants, and each of several with its agreements', () => {
    expect(said(aWorkbook())).toBe(
      'Förvaltningen bedömer att det inte är fråga om ekonomisk verksamhet enligt EU:s regler om statligt stöd.',
    );
    expect(said(grounded('Ej bedömt', [4]))).toMatch(
      / Bidraget enligt den tredje överenskommelsen har ännu inte bedömts enligt EU:s regler om statligt stöd\.$/,
    );
  });

  it('has the ground of an addendum, too', () => {
    expect(said(prolonged().with('Överenskommelser', 'Stödgrund', 3, 'Ej bedömt'))).toMatch(
      / Bidraget enligt tillägget till den första överenskommelsen har ännu inte bedömts enligt EU:s regler om statligt stöd\.$/,
    );
  });

  it('says what was granted where no payment is known', () => {
    expect(said(deMinimis.without('Utbetalningar'))).toMatch(
      / Som mest har Föreningen Kulturgården beviljats 1~800~000~kronor under en treårsperiod \(avtal från och med den /,
    );
  });

  it('has the largest de minimis aid of three years against its ceiling', () => {
    expect(
      said(
        deMinimis
          .withKey('Inställningar', 'Eurokurs', 11.5)
          .withKey('Inställningar', 'Eurokursdatum', day('2024-12-30')),
      ),
    ).toBe(
      'Bidraget har lämnats som stöd av mindre betydelse (de minimis) enligt förordning (EU)~2023/2831. Som mest har Föreningen Kulturgården fått 1~800~000~kronor under en treårsperiod (utbetalningar från och med den 15~februari~2022 till och med den 15~augusti~2024), vilket motsvarar 156~522~euro med kursen den 30~december~2024 (11,5 kronor per euro). Taket är 300~000~euro under tre år. Stöd från andra ingår inte i summan.',
    );
  });

  it('says that it cannot be compared without the rate', () => {
    expect(said(deMinimis)).toMatch(
      /\. Eurokursen saknas i underlaget, och stödet kan därför inte jämföras med taket på 300~000~euro\.$/,
    );
  });
});
