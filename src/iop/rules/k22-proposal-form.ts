import { templateOf } from '../figures/municipal-template';
import type { Finding, ProseFault } from '../../engine/checks/finding';
import { capitalise } from '../../swedish/grammar';
import type { Proposal, Workbook } from '../workbook';
import { committeeNames } from './committee-names';
import { findingAt } from '../../engine/checks/finding-at';
import { datesIn } from './prose/dates-in-text';
import { sentencesOf } from './prose/sentences';
import { occurs, wholeWords } from './prose/whole-words';

const TWO_ACTS = wholeWords(
  '(?:och|samt) (?:att )?(?:\\p{L}*nämnden )?(?:(?:uppdra|besluta|avsluta)r?|(?:godkänn|återkräv|förläng)(?:er|a))',
);
/** The kinds of proposal that need a time, and those whose days stand in columns too. */
const TIMED = /^(?:Förlänga|Avsluta|.*ny överenskommelse$|.*komplettering$)/;
const DATED = /^(?:Förlänga|Avsluta)/;

type Wanted = Extract<ProseFault, { fault: 'proposal-form' }>['wanted'];

/**
 * The form of each proposal, by the style of the municipality: a sentence that begins with the committee and ends
 * with a full stop, or an att-sats; one act in each; the day or the amount that its kind needs, the same as in the
 * columns beside it; "uppdrar åt". Approving a report and filing it is one act by usage.
 */
export function checkProposalForm(workbook: Workbook): readonly Finding[] {
  return workbook.proposals.rows.flatMap((proposal): Finding[] => {
    const { value } = proposal.wording;
    if (value === null) return [];
    const faults = formOf(value, proposal, workbook).map(([isRight, wanted, text = '']) =>
      isRight ? [] : [findingAt('K22', 'FEL', proposal.wording, { fault: 'proposal-form', wanted, text })],
    );
    const advice = findingAt('K22', 'TIPS', proposal.wording, { fault: 'proposal-assigns-till' });
    return [...faults.flat(), ...(/uppdrar?\still\s/.test(value) ? [advice] : [])];
  });
}

/** What is asked of a wording, and whether it has it. */
function formOf(
  wording: string,
  { type, from, to }: Proposal,
  workbook: Workbook,
): readonly (readonly [isRight: boolean, wanted: Wanted, text?: string])[] {
  const { settings, case: matter } = workbook;
  const clauses = /^(?:Malmö|Uppsala)/.test(templateOf(workbook));
  const style = settings.decisionStyle.value ?? (clauses ? 'Att-satser' : '');
  const kind = type.value ?? '';
  const isClause = style === 'Att-satser';
  const opens = committeeNames(workbook).some((name) => wording.startsWith(`${capitalise(name)} `));
  const first = isClause
    ? 'att'
    : capitalise(matter.committeeShort.value ?? matter.committee.value ?? 'nämnden');
  const days = datesIn(wording).map(({ date }) => date);
  const untold = [from.value, to.value].find((date) => date !== null && !days.includes(date));
  return [
    [
      isClause ? /^att\s/i.test(wording) : opens || style === 'Passiv' || kind === 'Omedelbar justering',
      'beginning',
      first,
    ],
    [isClause || /\.[”"]?\s*$/.test(wording), 'stop'],
    [!occurs(wording, TWO_ACTS) && sentencesOf(wording).length < 2, 'one-act'],
    [!TIMED.test(kind) || /20\d\d/.test(wording), 'date'],
    [!DATED.test(kind) || days.length === 0 || !untold, 'date', untold ?? ''],
    [kind !== 'Återkräva medel' || /\d\s?(?:kr|:-|tkr|mnkr)/.test(wording), 'amount'],
  ];
}
