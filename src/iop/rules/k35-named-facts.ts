/** What a text says of the partnership's start and end, its papers, parties and decisions, held against their tabs. */
import { yearOf } from '../../engine/values/civil-date';
import { kronor, MONTHS } from '../../swedish/format';
import { lastDay } from '../figures/agreement-periods';
import { hasComeIn } from '../figures/papers';
import { differing, type FactDiffers, type SentenceInPlace } from './k35-fact-differs';
import { datesIn } from './prose/dates-in-text';
import { partiesNamed } from './prose/named-rows';
import { NUMERAL, numberOf } from './prose/number-words';
import { matchesOf, wholeWords } from './prose/whole-words';

const MONTH = MONTHS.join('|');
const SPAN = wholeWords(
  `(?<!om )partnerskapet (?:(startade|inleddes|började)|avslutades|upphörde) (?:(?:den \\d{1,2}|i) (${MONTH}) )?((?:19|20)\\d\\d)`,
  'partnerskapet',
  'startade|inleddes|började|avslutades|upphörde',
);
const ORGANISATION = wholeWords('har (?:organisationsnummer|org\\.nr|orgnr)(?:et)? (\\d{6}-?\\d{4})', 'org');
const PARAGRAPH = /^[\s,(]{1,3}§\s?(\d{1,4})/;
const ATTACHED = wholeWords(
  '(?:(utvärdering)(?:en)?|(återrapport)(?:en)?|(revisionsintyg)(?:et)?|(ekonomisk)a redovisningen) (?:(?:är|finns (?:i|som)|biläggs som) )?\\(?bilaga (\\d{1,2})',
  'bilaga',
);
const HOUR_VALUE = wholeWords(`timvärdet[^.;:]{0,40}? (?:är|var) (\\d{2,4}) kronor`, 'timvärdet');
const MADE = wholeWords(
  `(${NUMERAL}) (\\p{L}+) (?:gavs|hölls|genomfördes|har (?:getts|hållits|genomförts)) (?:totalt|sammanlagt|under (?:hela )?(?:perioden|partnerskapet))`,
  'gavs|hölls|genomfördes|getts|hållits|genomförts',
  'totalt|sammanlagt|perioden|partnerskapet',
);
// Counts that the tab Aktiviteter has, in other sums.
const COUNTED: ReadonlySet<string> = new Set(['deltagare', 'besök', 'tillfällen', 'aktiviteter', 'procent']);

/** What a sentence says of what the tabs name, and they deny. */
export function namedFaults({ sentence, workbook }: SentenceInPlace): readonly FactDiffers[] {
  const { agreements, attachments, budget, goals, parties } = workbook;
  const spans = matchesOf(sentence, SPAN).flatMap(([written, starts, month, year]) => {
    const days = agreements.rows.flatMap(
      (row) => (starts === undefined ? lastDay(row, workbook) : row.start.value) ?? [],
    );
    const day = [...days].sort().at(starts === undefined ? -1 : 0);
    if (day === undefined) return [];
    const name = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
    const holds = yearOf(day) === Number(year) && (month === undefined || month.toLowerCase() === name);
    return differing(written, agreements.sheet, holds, [`${name} ${String(yearOf(day))}`]);
  });
  const organisations = matchesOf(sentence, ORGANISATION).flatMap((match) => {
    const [written, figure = ''] = match;
    const [party, another] = partiesNamed(sentence.slice(0, match.index), { parties });
    const known = party?.organisationNumber.value ?? null;
    if (known === null || another !== undefined) return [];
    return differing(written, parties.sheet, known.replace('-', '') === figure.replace('-', ''), [known]);
  });
  const decisions = /överenskommelse/i.test(sentence)
    ? datesIn(sentence).flatMap(({ start, text, date }) => {
        const [written, paragraph = ''] = PARAGRAPH.exec(sentence.slice(start + text.length)) ?? [];
        const known = agreements.rows.flatMap(({ signed, decidedBy }) =>
          signed.value === date ? (/§\s?\d+/.exec(decidedBy.text) ?? []) : [],
        );
        const holds = known.some((one) => one.replace(/\D/g, '') === paragraph);
        return written === undefined ? [] : differing(`§ ${paragraph}`, agreements.sheet, holds, known);
      })
    : [];
  const papers = matchesOf(sentence, ATTACHED).flatMap(([written, ...groups]) => {
    const type = (groups.slice(0, 4).find(Boolean) ?? '').toLowerCase();
    const known = attachments.rows.filter((row) => row.type.text.toLowerCase().startsWith(type));
    const holds = known.some(({ number }) => number.value === Number(groups[4]));
    const numbers = known.filter(hasComeIn).map(({ number }) => `bilaga ${number.text}`);
    return differing(written, attachments.sheet, holds, numbers);
  });
  const values = budget.rows.flatMap(({ hourValue }) => hourValue.value ?? []);
  const hours = matchesOf(sentence, HOUR_VALUE).flatMap(([written, figure]) =>
    differing(
      written,
      budget.sheet,
      values.some((value) => value === Number(figure) * 100),
      values.map(kronor),
    ),
  );
  const made = matchesOf(sentence, MADE).flatMap(([written, figure = '', unit = '']) => {
    const [goal, another] = goals.rows.filter((row) => row.unit.text.toLowerCase() === unit.toLowerCase());
    if (goal?.outcome.value == null || another !== undefined || COUNTED.has(unit.toLowerCase())) return [];
    const known = [goal.outcome.value, goal.target.value];
    return differing(written, goals.sheet, known.includes(numberOf(figure)), [
      `${goal.outcome.text} ${unit}`,
    ]);
  });
  return [...spans, ...organisations, ...decisions, ...papers, ...hours, ...made];
}
