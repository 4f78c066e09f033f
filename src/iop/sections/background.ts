import { agreementPeriods } from '../figures/agreement-periods';
import { dateText } from '../../swedish/format';
import type { Party, Workbook } from '../workbook';
import { agreementOrdinals, theAgreements, type TellAgreement } from '../phrases/agreements';
import { oneLine, withOfficerText } from '../../engine/report/officer-text';
import { missing, paragraph } from '../../engine/report/paragraph';
import { namedParties, partnershipSentence, partyName } from '../phrases/parties';
import { periodSentences } from '../phrases/periods';
import { programmeBlocks } from '../phrases/programmes';
import { reportingBlocks } from '../phrases/reporting';
import type { SectionContext } from '../section-context';
import type { Block } from '../../engine/report/tree';

const SECTION = 'arendet';

/** The parties, their agreements one by one, the programmes, and what has been reported and attached. */
export function composeBackground(workbook: Workbook, context: SectionContext): Block[] {
  const periods = agreementPeriods(workbook);
  const tell = agreementOrdinals(workbook, periods);
  const composed = [
    ...partnershipBlocks(workbook, context),
    ...agreementBlocks(workbook, context, tell),
    ...programmeBlocks(workbook, SECTION),
    ...reportingBlocks(workbook, SECTION, tell),
  ];
  return withOfficerText(SECTION, workbook.texts.background, composed);
}

function partnershipBlocks(workbook: Workbook, context: SectionContext): Block[] {
  const { length } = namedParties(workbook);
  const told = paragraph(`${SECTION}.parter`, partnershipSentence(workbook, '', withFormerName));
  if (length > 1) return told;
  const absent = length === 1 ? 'Underlaget nämner bara en part.' : 'Underlaget innehåller inga parter.';
  return [...told, ...missing(`${SECTION}.parter-saknas`, absent, context.draft)];
}

function withFormerName(party: Party): string | null {
  const name = partyName(party);
  if (name === null || party.formerName.value === null) return name;
  return `${name} (tidigare ${oneLine(party.formerName.value)})`;
}

function agreementBlocks(workbook: Workbook, context: SectionContext, tell: TellAgreement): Block[] {
  if (workbook.agreements.rows.length === 0) {
    return missing(
      `${SECTION}.overenskommelser-saknas`,
      'Underlaget innehåller inga överenskommelser.',
      context.draft,
    );
  }
  const formerNames = workbook.parties.rows.flatMap((party) => formerNameSentence(party, workbook, tell));
  return paragraph(
    `${SECTION}.overenskommelser`,
    ...periodSentences(workbook, context, tell),
    ...formerNames,
  );
}

/** Under which name the party entered the agreements that were signed before it had its present one. */
function formerNameSentence(party: Party, workbook: Workbook, tell: TellAgreement): readonly string[] {
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
  return [`${name} ingick ${theAgreements(earlier, tell)} under namnet ${known}.`];
}
