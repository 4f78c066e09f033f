/**
 * Cases of kinds that the examples lack, each the partnership of `builders/partnership.ts` with something changed. All of
 * it is made up: municipality, committee, association, amounts and texts are example values.
 */
import { elderly } from './elderly-case';
import { threeParties } from './three-parties-case';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { changed, noticed, prolonged } from '../builders/changed-agreements';
import { day } from '../builders/partnership';

const AGREEMENTS = 'Överenskommelser';
const DECISION = 'Förvaltningschefen, delegationsbeslut';

/** Each payment with its decision, and what it was reconciled with. */
function withDecisions(workbook: WorkbookBuilder): WorkbookBuilder {
  return [2022, 2023, 2024].reduce((book, year, index) => {
    const [first, second] = [2 + 2 * index, 3 + 2 * index];
    const half = changed(book, 'Utbetalningar', first, {
      Beslut: `${DECISION} ${String(year)}-01-20, § ${String(3 + index)}`,
      'Avstämd mot': `Överenskommelsen för ${String(year)}`,
    });
    return changed(half, 'Utbetalningar', second, {
      Beslut: `${DECISION} ${String(year)}-07-28, § ${String(41 + index)}`,
      'Avstämd mot': `Halvårsredovisningen för ${String(year)}`,
    });
  }, workbook);
}

/** Half of a year's salaries were not used, and the money was paid back. */
function repaid(): WorkbookBuilder {
  const deMinimis = [2, 3, 4].reduce(
    (book, row) => book.with(AGREEMENTS, 'Stödgrund', row, 'De minimis, allmän (EU 2023/2831)'),
    aWorkbook()
      .withKey('Inställningar', 'Eurokurs', 11.46)
      .withKey('Inställningar', 'Eurokursdatum', day('2024-12-30')),
  );
  const unused = changed(deMinimis, 'Budget', 14, {
    Utfall: 400_000,
    Avvikelse: '',
    Förklaring: 'eftersom en tjänst var vakant under våren',
  });
  return changed(unused, 'Budget', 18, {
    Utfall: 548_000,
    Avvikelse: '',
    Förklaring: 'eftersom föreningen betalade tillbaka det som inte hade använts',
  }).withRow('Utbetalningar', {
    'ÖK-nr': 3,
    Datum: day('2025-01-22'),
    Belopp: -52_000,
    Mottagare: 'P1',
    Anmärkning: 'Återbetalning av bidraget till den vakanta tjänsten',
  });
}

/** The committee was formed of two others in the middle of 2023. */
function merged(): WorkbookBuilder {
  const formed = changed(aWorkbook(), 'Parter', 2, {
    'Tidigare namn': 'Norra Lindby stadsdelsnämnd; Södra Lindby stadsdelsnämnd',
    'Namn gäller från': day('2023-07-01'),
    Namnändring: 'Ny nämnd',
  });
  return [2, 3].reduce(
    (book, row) =>
      book.with(
        AGREEMENTS,
        'Beslutad av och paragraf',
        row,
        `Norra Lindby stadsdelsnämnd, ${String(2019 + row)}-11-24, § 14`,
      ),
    formed,
  );
}

/** The cases by the name of their folder. */
export const madeUpCases: Readonly<Record<string, WorkbookBuilder>> = {
  tillagg: withDecisions(prolonged()),
  uppsagning: noticed().with(
    'Beslutsförslag',
    'Motivering',
    3,
    'Överenskommelsen är uppsagd, och parterna vill fortsätta i en annan form.',
  ),
  aterbetalning: withDecisions(repaid()),
  'ny-namnd': merged(),
  aldre: elderly(),
  'tre-parter': threeParties(),
};
