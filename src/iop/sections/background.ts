import { agreementPeriods } from '../figures/agreement-periods';
import { dateText } from '../../swedish/format';
import { formerNames } from '../figures/former-names';
import { capitalise, list } from '../../swedish/grammar';
import type { Agreement, Party, Workbook } from '../workbook';
import { agreementNaming, theAgreements, type AgreementNaming } from '../phrases/agreements';
import { withOfficerText } from '../../engine/report/officer-text';
import { missing, paragraph } from '../../engine/report/paragraph';
import { namedParties, partnershipSentence, partyName } from '../phrases/parties';
import { periodSentences } from './background/periods';
import { programmeBlocks } from './background/programmes';
import { reportingBlocks } from './background/reporting';
import type { SectionContext } from '../section-context';
import type { Block } from '../../engine/report/tree';

const SECTION = 'arendet';

/** The parties, their agreements one by one, the programmes, and what has been reported and attached. */
export function composeBackground(workbook: Workbook, context: SectionContext): Block[] {
  const periods = agreementPeriods(workbook);
  const naming = agreementNaming(workbook, periods);
  const composed = [
    ...partnershipBlocks(workbook, context),
    ...agreementBlocks(workbook, context, naming),
    ...programmeBlocks(workbook, SECTION),
    ...reportingBlocks(workbook, SECTION, naming),
  ];
  return withOfficerText(SECTION, workbook.texts.background, composed);
}

function partnershipBlocks(workbook: Workbook, context: SectionContext): Block[] {
  const { length } = namedParties(workbook);
  const partnership = paragraph(`${SECTION}.parter`, partnershipSentence(workbook, '', withFormerName));
  if (length > 1) return partnership;
  const absent = length === 1 ? 'Underlaget nämner bara en part.' : 'Underlaget innehåller inga parter.';
  return [...partnership, ...missing(`${SECTION}.parter-saknas`, absent, context.draft)];
}

function withFormerName(party: Party): string | null {
  const name = partyName(party);
  const former = formerNames(party);
  return name === null || former.length === 0 ? name : `${name} (tidigare ${list(former)})`;
}

function agreementBlocks(workbook: Workbook, context: SectionContext, naming: AgreementNaming): Block[] {
  if (workbook.agreements.rows.length === 0) {
    return missing(
      `${SECTION}.overenskommelser-saknas`,
      'Underlaget innehåller inga överenskommelser.',
      context.draft,
    );
  }
  const formerNames = workbook.parties.rows.flatMap((party) => formerNameSentence(party, workbook, naming));
  return paragraph(
    `${SECTION}.overenskommelser`,
    ...periodSentences(workbook, context, naming),
    ...formerNames,
  );
}

/**
 * Since when the party has its name, and in whose name the agreements before that were made. One former name may be that of
 * another committee, so the sentence does not say that it is the same; of several the committee was made, and then it is
 * known who made an agreement only where the agreement names one of them.
 */
function formerNameSentence(party: Party, workbook: Workbook, naming: AgreementNaming): readonly string[] {
  const former = formerNames(party);
  const since = party.nameSince.value;
  const name = partyName(party);
  if (former.length === 0 || since === null || name === null) return [];
  const earlier = workbook.agreements.rows.filter((agreement) => {
    const signed = agreement.signed.value ?? agreement.start.value;
    const involved = party.id.value !== null && (agreement.parties.value ?? []).includes(party.id.value);
    return involved && signed !== null && signed < since;
  });
  const day = dateText(since);
  const isMerged = former.length > 1 && party.type.value === 'Kommunal nämnd';
  const makers = former.filter((each) => earlier.some((agreement) => isNamedIn(agreement, each)));
  const [maker = ''] = former.length === 1 ? former : makers;
  const isMaker =
    former.length === 1 || (makers.length === 1 && earlier.every((agreement) => isNamedIn(agreement, maker)));
  const which = capitalise(theAgreements(earlier, naming));
  return [
    isMerged
      ? `${name} bildades den ${day} av ${list(former)}.`
      : `Namnet ${name} gäller från och med den ${day}.`,
    ...(isMerged || (isMaker && earlier.length > 0) ? [] : [`Tidigare namn är ${list(former)}.`]),
    ...(earlier.length === 0
      ? []
      : [
          isMaker
            ? `${which} ingicks ${party.role.value === 'Offentlig part' ? 'av' : 'under namnet'} ${maker}.`
            : `${which} ingicks före den ${day}.`,
        ]),
  ];
}

function isNamedIn({ title, decidedBy }: Agreement, name: string): boolean {
  return [title, decidedBy].some(({ text }) => text.toLowerCase().includes(name.toLowerCase()));
}
