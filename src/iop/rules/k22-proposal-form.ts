import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { dateText } from '../../swedish/format';
import { capitalise } from '../../swedish/grammar';
import type { Proposal } from '../workbook';
import { committeeNames } from './committee-names';
import { datesIn } from './prose/dates-in-text';
import { sentencesOf } from './prose/sentences-of';
import { occurs, wholeWords } from './prose/whole-words';
import type { RuleContext } from './rule-context';

const TWO_ACTS = wholeWords(
  '(?:och|samt) (?:att )?(?:\\p{L}*nämnden )?(?:(?:uppdra|besluta|avsluta)r?|(?:godkänn|återkräv|förläng)(?:er|a))',
);
/** The kinds of proposal that need a time, and those whose days stand in columns too. */
const TIMED = /^(?:Förlänga|Avsluta|.*ny överenskommelse$|.*komplettering$)/;
const DATED = /^(?:Förlänga|Avsluta)/;

/** What a wording does not have. `text` is the word to begin with, or the day (`YYYY-MM-DD`) of the columns beside; else empty. */
type ProposalForm = {
  readonly kind: 'proposal-form';
  readonly wanted: keyof typeof FORMS;
  readonly text: string;
};

/** "uppdrar till" for "uppdrar åt". */
type ProposalAssignsTill = { readonly kind: 'proposal-assigns-till' };

const FORMS = {
  beginning: (text: string) => `börja med ${quoted(text)}`,
  stop: () => 'sluta med punkt',
  'one-act': () => 'innehålla en enda åtgärd. Lägg den andra på en egen rad',
  date: (text: string) =>
    `ange ${text === '' ? 'när det ska vara gjort eller gälla' : `den ${dateText(text)}, som kolumnerna bredvid`}`,
  amount: () => 'ange hur många kronor som ska återkrävas',
} as const;

/**
 * The form of each proposal, by the style of the municipality: a sentence that begins with the committee and ends
 * with a full stop, or an att-sats; one act in each; the day or the amount that its kind needs, the same as in the
 * columns beside it; "uppdrar åt". Approving a report and filing it is one act by usage.
 */
export const proposalFormRule = defineRule<RuleContext, ProposalForm | ProposalAssignsTill>({
  code: 'K22',
  severity: 'VARNING',
  check: checkProposalForm,
  sentences: {
    'proposal-form': ({ wanted, text }) => `Beslutsförslaget ska ${FORMS[wanted](text)}.`,
    'proposal-assigns-till': () => 'Skriv ”uppdrar åt” i stället för ”uppdrar till”.',
  },
});

function checkProposalForm(context: RuleContext): readonly Found<ProposalForm | ProposalAssignsTill>[] {
  return context.workbook.proposals.rows.flatMap((proposal): Found<ProposalForm | ProposalAssignsTill>[] => {
    const { value } = proposal.wording;
    if (value === null) return [];
    const faults = formOf(value, proposal, context).map(([isRight, wanted, text = '']) =>
      isRight ? [] : [foundAt(proposal.wording, { kind: 'proposal-form', wanted, text } as const)],
    );
    const advice = foundAt(proposal.wording, { kind: 'proposal-assigns-till' } as const, 'TIPS');
    return [...faults.flat(), ...(/uppdrar?\still\s/.test(value) ? [advice] : [])];
  });
}

/** What a wording shall have, and whether it has it. */
function formOf(
  wording: string,
  { type, from, to }: Proposal,
  { workbook, template }: RuleContext,
): readonly (readonly [isRight: boolean, wanted: ProposalForm['wanted'], text?: string])[] {
  const { settings, case: caseInfo } = workbook;
  const clauses = /^(?:Malmö|Uppsala)/.test(template);
  const style = settings.decisionStyle.value ?? (clauses ? 'Att-satser' : '');
  const kind = type.value ?? '';
  const isClause = style === 'Att-satser';
  const opens = committeeNames(workbook).some((name) => wording.startsWith(`${capitalise(name)} `));
  const first = isClause
    ? 'att'
    : capitalise(caseInfo.committeeShort.value ?? caseInfo.committee.value ?? 'nämnden');
  const days = datesIn(wording).map(({ date }) => date);
  const missing = [from.value, to.value].find((date) => date !== null && !days.includes(date));
  return [
    [
      isClause ? /^att\s/i.test(wording) : opens || style === 'Passiv' || kind === 'Omedelbar justering',
      'beginning',
      first,
    ],
    [isClause || /\.[”"]?\s*$/.test(wording), 'stop'],
    [!occurs(wording, TWO_ACTS) && sentencesOf(wording).length < 2, 'one-act'],
    [!TIMED.test(kind) || /20\d\d/.test(wording), 'date'],
    [!DATED.test(kind) || days.length === 0 || !missing, 'date', missing ?? ''],
    [kind !== 'Återkräva medel' || /\d\s?(?:kr|:-|tkr|mnkr)/.test(wording), 'amount'],
  ];
}
