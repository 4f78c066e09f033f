import { addDays } from '../../engine/values/civil-date';
import { agreementPeriods, mainAgreements } from '../figures/agreement-periods';
import { dateText } from '../../swedish/format';
import { formerNames, isNewlyFormed } from '../figures/former-names';
import { capitalise, list } from '../../swedish/grammar';
import type { Agreement, Party, Workbook } from '../workbook';
import { agreementNaming, theAgreements, type AgreementNaming } from '../phrases/agreements';
import { withOfficerText } from '../../engine/report/officer-text';
import { missing, paragraph } from '../../engine/report/paragraph';
import {
  committeeShortForm,
  namedParties,
  partnershipSentence,
  partyName,
  shortForm,
} from '../phrases/parties';
import { agreementsTable, decisionSentences } from './background/agreements-table';
import { periodSentences } from './background/periods';
import { programmeBlocks } from './background/programmes';
import { reportingBlocks } from './background/reporting';
import type { SectionContext } from '../section-context';
import type { Block } from '../../engine/report/tree';

const SECTION = 'arendet';

/** The parties, their agreements one by one, the programmes, what has been reported and attached, and the decisions on the agreements. */
export function composeBackground(workbook: Workbook, context: SectionContext): Block[] {
  const periods = agreementPeriods(workbook);
  const naming = agreementNaming(workbook, periods);
  const composed = [
    ...partnershipBlocks(SECTION, workbook, context),
    ...agreementBlocks(workbook, context, naming),
    ...programmeBlocks(workbook, SECTION),
    ...reportingBlocks(workbook, SECTION, naming),
  ];
  return [
    ...withOfficerText(SECTION, workbook.texts.background, composed),
    ...agreementsTable(`${SECTION}.overenskommelser.tabell`, workbook, naming),
  ];
}

/** Who works together in the partnership and by how many agreements, with `more` in the same paragraph. */
export function partnershipBlocks(
  section: string,
  workbook: Workbook,
  context: Pick<SectionContext, 'draft'>,
  ...more: readonly string[]
): Block[] {
  const { length } = namedParties(workbook);
  const introduced = (party: Party) => withOtherNames(party, workbook);
  const partnership = paragraph(`${section}.parter`, partnershipSentence(workbook, '', introduced), ...more);
  if (length > 1) return partnership;
  const absent = length === 1 ? 'Underlaget nämner bara en part.' : 'Underlaget innehåller inga parter.';
  return [...partnership, ...missing(`${section}.parter-saknas`, absent, context.draft)];
}

/** The name with what the report calls a party that is no committee, and what any was called before: "(föreningen, tidigare A)". */
function withOtherNames(party: Party, workbook: Workbook): string | null {
  const name = partyName(party);
  const short = party.role.value === 'Offentlig part' ? null : shortForm(party, workbook);
  const isFormed = isNewlyFormed(party);
  const former = isFormed && party.nameSince.value !== null ? '' : list(formerNames(party));
  const before = isFormed ? 'bildad ur' : 'tidigare';
  const others = [short ?? '', former === '' ? '' : `${before} ${former}`].filter((other) => other !== '');
  return name === null || others.length === 0 ? name : `${name} (${others.join(', ')})`;
}

function agreementBlocks(workbook: Workbook, context: SectionContext, naming: AgreementNaming): Block[] {
  if (workbook.agreements.rows.length === 0) {
    return missing(
      `${SECTION}.overenskommelser-saknas`,
      'Underlaget innehåller inga överenskommelser.',
      context.draft,
    );
  }
  const formerNames = workbook.parties.rows.flatMap((party) => formerNameSentences(party, workbook, naming));
  return paragraph(
    `${SECTION}.overenskommelser`,
    ...periodSentences(workbook, context, naming),
    ...decisionSentences(workbook),
    ...formerNames,
  );
}

/**
 * Since when the party has its name, and who made the agreements before that: the party under the name that it had then, or
 * those that it was formed of. Where Namnändring is empty, one former name may be that of another committee, so the sentence
 * does not say that it is the same; of several a committee was formed, and then it is known who made an agreement only where
 * the agreement names one of them.
 */
export function formerNameSentences(
  party: Party,
  workbook: Workbook,
  naming: AgreementNaming,
): readonly string[] {
  const former = formerNames(party);
  const since = party.nameSince.value;
  const name = partyName(party);
  if (former.length === 0 || since === null || name === null) return [];
  const earlier = mainAgreements(workbook).filter((agreement) => {
    const signed = agreement.signed.value ?? agreement.start.value;
    const involved = party.id.value !== null && (agreement.parties.value ?? []).includes(party.id.value);
    return involved && signed !== null && signed < since;
  });
  const day = dateText(since);
  const isFormed = isNewlyFormed(party);
  const makers = former.filter((each) => earlier.some((agreement) => isNamedIn(agreement, each)));
  const [maker = ''] = former.length === 1 ? former : makers;
  const isMaker =
    former.length === 1 || (makers.length === 1 && earlier.every((agreement) => isNamedIn(agreement, maker)));
  const which = earlier.length === 0 ? '' : capitalise(theAgreements(earlier, naming));
  if (party.nameChange.value === 'Namnbyte' && isMaker && which !== '') {
    const short =
      party.role.value === 'Offentlig part' ? committeeShortForm(workbook) : shortForm(party, workbook);
    return [
      `${which} ingicks av ${maker}, som ${short ?? 'parten'} hette till och med den ${dateText(addDays(since, -1))}.`,
    ];
  }
  return [
    isFormed
      ? `${name} bildades den ${day} ${former.length === 1 ? 'ur' : 'genom sammanslagning av'} ${list(former)}.`
      : `Namnet ${name} gäller från och med den ${day}.`,
    ...(isFormed || (isMaker && which !== '') ? [] : [`Tidigare namn är ${list(former)}.`]),
    ...(which === ''
      ? []
      : [
          isMaker
            ? `${which} ingicks ${isFormed || party.role.value === 'Offentlig part' ? 'av' : 'under namnet'} ${maker}.`
            : `${which} ingicks före den ${day}.`,
        ]),
  ];
}

function isNamedIn({ title, decidedBy }: Agreement, name: string): boolean {
  return [title, decidedBy].some(({ text }) => text.toLowerCase().includes(name.toLowerCase()));
}
