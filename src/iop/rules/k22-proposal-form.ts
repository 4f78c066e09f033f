import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { once } from '../../engine/values/once';
import { dateText, kronor } from '../../swedish/format';
import { capitalise } from '../../swedish/grammar';
import { budgetYears, sumOfKnownMoney } from '../figures/budget-sums';
import { isPassive } from '../phrases/proposals';
import { chooseProfile } from '../profiles/choose-profile';
import type { Proposal, Workbook } from '../workbook';
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
  readonly more: FormFacts;
};

/** How the wording begins and ends, the template whose style it is to have, and what is not spent by Budget, in öre. */
interface FormFacts {
  readonly first: string;
  readonly last: string;
  readonly template: string;
  readonly unspent: number | null;
}

/** "uppdrar till" for "uppdrar åt". */
type ProposalAssignsTill = { readonly kind: 'proposal-assigns-till' };

const FORMS = {
  beginning: (text: string, { first, template }: FormFacts) =>
    text === 'att'
      ? `Beslutsförslaget börjar med ${quoted(first)}. ${template === '' ? 'Beslutsstilen är Att-satser' : `Mallen för ${template} har att-satser`}: ”att godkänna …”. Skriv så, eller välj Numrerade meningar vid Beslutsstil i fliken Inställningar.`
      : `Beslutsförslaget börjar med ${quoted(first)}. Börja med ${quoted(text)}, eller välj Passiv vid Beslutsstil i fliken Inställningar.`,
  passive: () =>
    'Beslutsförslaget ska säga vad som görs, och inte vem som gör det. Skriv till exempel ”Slutrapporten läggs till handlingarna”.',
  stop: (_text: string, { last }: FormFacts) =>
    `Beslutsförslaget slutar med ${quoted(last)}. Sätt punkt efter det.`,
  'one-act': () =>
    'Beslutsförslaget ska innehålla en enda åtgärd. Lägg den andra på en egen rad, med ett eget nummer.',
  date: (text: string) =>
    text === ''
      ? 'Beslutsförslaget ska ange när det ska vara gjort eller gälla. Skriv en dag, till exempel ”senast den 31 maj 2025”.'
      : `Beslutsförslaget ska ange den ${dateText(text)}, som kolumnerna bredvid. Skriv den dagen här, eller ändra kolumnerna.`,
  amount: (_text: string, { unspent }: FormFacts) =>
    `Beslutsförslaget ska ange hur många kronor som ska återkrävas.${unspent === null ? '' : ` Enligt fliken Budget är ${kronor(unspent)} inte förbrukade.`} Skriv beloppet i förslaget.`,
} as const;

/**
 * The form of each proposal, by the style of the municipality: a sentence that begins with the committee and ends
 * with a full stop, an att-sats, or a sentence in the passive; one act in each; the day or the amount that its kind needs, the same as in the
 * columns beside it; "uppdrar åt". Approving a report and filing it is one act by usage.
 */
export const proposalFormRule = defineRule<RuleContext, ProposalForm | ProposalAssignsTill>({
  code: 'K22',
  severity: 'VARNING',
  check: checkProposalForm,
  sentences: {
    'proposal-form': ({ wanted, text, more }) => FORMS[wanted](text, more),
    'proposal-assigns-till': () => 'Skriv ”uppdrar åt” i stället för ”uppdrar till”.',
  },
});

function checkProposalForm(context: RuleContext): readonly Found<ProposalForm | ProposalAssignsTill>[] {
  const { workbook, template } = context;
  const byTemplate = { template: workbook.settings.decisionStyle.value === null ? template : '' };
  const money = once(() => ({ unspent: unspentOf(workbook) }));
  return workbook.proposals.rows.flatMap((proposal): Found<ProposalForm | ProposalAssignsTill>[] => {
    const { value } = proposal.wording;
    if (value === null) return [];
    const words = value.trim().split(/\s+/);
    const ends = { first: words.slice(0, 2).join(' '), last: words.slice(-2).join(' ') };
    const faults = formOf(value, proposal, context).map(([isRight, wanted, text = '']) => {
      if (isRight) return [];
      const more = { ...ends, ...byTemplate, ...money() };
      return [foundAt(proposal.wording, { kind: 'proposal-form', wanted, text, more } as const)];
    });
    const advice = foundAt(proposal.wording, { kind: 'proposal-assigns-till' } as const, 'TIPS');
    return [...faults.flat(), ...(/uppdrar?\still\s/.test(value) ? [advice] : [])];
  });
}

/** What a wording shall have, and whether it has it. */
function formOf(
  wording: string,
  { type, from, to }: Proposal,
  { workbook }: RuleContext,
): readonly (readonly [isRight: boolean, wanted: ProposalForm['wanted'], text?: string])[] {
  const { case: caseInfo } = workbook;
  const { decisionStyle: style } = chooseProfile(workbook);
  const kind = type.value ?? '';
  const isClause = /att-satser$/i.test(style);
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
    [style !== 'Passiv' || (isPassive(wording) && !opens), 'passive'],
    [isClause || /\.[”"]?\s*$/.test(wording), 'stop'],
    [!occurs(wording, TWO_ACTS) && sentencesOf(wording).length < 2, 'one-act'],
    [!TIMED.test(kind) || /20\d\d/.test(wording), 'date'],
    [!DATED.test(kind) || days.length === 0 || !missing, 'date', missing ?? ''],
    [kind !== 'Återkräva medel' || /\d\s?(?:kr|:-|tkr|mnkr)/.test(wording), 'amount'],
  ];
}

/** What the financing came to beyond the costs in all years, in öre; null when that is not known, or is nothing. */
function unspentOf(workbook: Workbook): number | null {
  const years = budgetYears(workbook);
  const financing = sumOfKnownMoney(years.map((year) => year.financing.outcome));
  const costs = sumOfKnownMoney(years.map((year) => year.costs.outcome));
  return years.length > 0 && financing !== null && costs !== null && financing > costs
    ? financing - costs
    : null;
}
