import { agreementPeriods } from '../figures/agreement-periods';
import { dateText } from '../../swedish/format';
import type { Party, Workbook } from '../workbook';
import { agreementNaming, theAgreements, type AgreementNaming } from '../phrases/agreements';
import { oneLine, withOfficerText } from '../../engine/report/officer-text';
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
  if (name === null || party.formerName.value === null) return name;
  return `${name} (tidigare ${oneLine(party.formerName.value)})`;
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

/** The party's former name, and the agreements that it signed under that name. */
function formerNameSentence(party: Party, workbook: Workbook, naming: AgreementNaming): readonly string[] {
  const former = party.formerName.value;
  const since = party.nameSince.value;
  const name = partyName(party);
  if (former === null || since === null || name === null) return [];
  const earlier = workbook.agreements.rows.filter((agreement) => {
    const signed = agreement.signed.value ?? agreement.start.value;
    const involved = party.id.value !== null && (agreement.parties.value ?? []).includes(party.id.value);
    return involved && signed !== null && signed < since;
  });
  const known = `${oneLine(former)}, som användes före den ${dateText(since)}`;
  if (earlier.length === 0) return [`${name} hade tidigare namnet ${known}.`];
  return [`${name} ingick ${theAgreements(earlier, naming)} under namnet ${known}.`];
}
