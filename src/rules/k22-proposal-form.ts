import type { Finding, ProseFault, Severity } from '../finding';
import { capitalise } from '../swedish/grammar';
import type { decisionStyles } from '../workbook/lists';
import type { Proposal, Workbook } from '../workbook/workbook';
import { committeeNames } from './committee-names';
import { amountsIn } from './prose/amounts-in-text';
import { datesIn } from './prose/dates-in-text';
import { assignsTill, hasTwoActs } from './prose/proposals-in-text';
import { occurs, wholeWords } from './prose/whole-words';

const code = 'K22';

type Style = (typeof decisionStyles)[number];

const TIME = wholeWords(
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kvartalet|våren|sommaren|hösten|vintern|årsskiftet|halvåret|tertialet) (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d',
);

/**
 * The form of each proposal, by the style of the municipality: a sentence that begins with the committee and ends
 * with a full stop, or an att-sats; one act in each; the day or the amount that its kind needs, the same as in the
 * columns beside it; "uppdrar åt". Approving a report and filing it is one act by usage.
 */
export function checkProposalForm(workbook: Workbook): readonly Finding[] {
  const style = styleOf(workbook);
  return workbook.proposals.rows.flatMap((proposal): Finding[] => {
    const wording = proposal.wording.value;
    if (wording === null) return [];
    const { sheet, cell } = proposal.wording;
    const told = (severity: Severity, facts: ProseFault): Finding => ({ code, severity, sheet, cell, facts });
    const faults = [
      ...formFaults(wording, proposal, style, workbook),
      ...(hasTwoActs(wording) ? [{ fault: 'proposal-two-acts' } as const] : []),
      ...contentFaults(wording, proposal),
    ];
    const advice = assignsTill(wording) ? [told('TIPS', { fault: 'proposal-assigns-till' })] : [];
    return [...faults.map((fault) => told('FEL', fault)), ...advice];
  });
}

function formFaults(
  wording: string,
  proposal: Proposal,
  style: Style,
  workbook: Workbook,
): readonly ProseFault[] {
  if (style === 'Att-satser') {
    return /^att\s/i.test(wording) ? [] : [{ fault: 'proposal-beginning', wanted: 'att' }];
  }
  const stop: ProseFault[] = /\.[”"]?$/.test(wording.trim()) ? [] : [{ fault: 'proposal-without-stop' }];
  if (style === 'Passiv' || proposal.type.value === 'Omedelbar justering') return stop;
  const names = committeeNames(workbook);
  const opens = names.some((name) => wording.toLowerCase().startsWith(`${name.toLowerCase()} `));
  if (opens && /^\p{Lu}/u.test(wording)) return stop;
  const wanted = capitalise(workbook.case.committeeShort.value ?? workbook.case.committee.value ?? 'nämnden');
  return [{ fault: 'proposal-beginning', wanted }, ...stop];
}

function contentFaults(wording: string, { type, from, to }: Proposal): readonly ProseFault[] {
  switch (type.value) {
    case 'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse':
    case 'Uppdra åt förvaltningen att återkomma med komplettering':
      return hasTime(wording) ? [] : [{ fault: 'proposal-without-date' }];
    case 'Förlänga överenskommelsen':
    case 'Avsluta partnerskapet':
      if (!hasTime(wording)) return [{ fault: 'proposal-without-date' }];
      return [
        ...differing(wording, 'Gäller från', from.value),
        ...differing(wording, 'Gäller till', to.value),
      ].slice(0, 1);
    case 'Återkräva medel':
      return amountsIn(wording).length > 0 ? [] : [{ fault: 'proposal-without-amount' }];
    case 'Godkänna slutrapporten och lägga den till handlingarna':
    case 'Uppdra åt förvaltningen att inleda omförhandling':
    case 'Omedelbar justering':
    case 'Annat':
    case null:
      return [];
  }
}

function differing(wording: string, column: string, date: string | null): readonly ProseFault[] {
  const days = datesIn(wording);
  const [first] = days;
  if (date === null || first === undefined || days.some((day) => day.date === date)) return [];
  return [{ fault: 'proposal-date-differs', written: first.text, column, date }];
}

function hasTime(wording: string): boolean {
  return datesIn(wording).length > 0 || occurs(wording, TIME);
}

function styleOf({ settings, case: { municipality } }: Workbook): Style {
  if (settings.decisionStyle.value !== null) return settings.decisionStyle.value;
  const name = settings.template.value ?? municipality.value ?? '';
  return /^(?:malmö|uppsala)/i.test(name) ? 'Att-satser' : 'Numrerade meningar';
}
