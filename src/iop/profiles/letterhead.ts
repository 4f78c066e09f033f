import type { Entry } from '../../engine/contract/column';
import type { Workbook } from '../workbook';
import { oneLine } from '../../engine/report/officer-text';

/** The letterhead of the slutrapport: a value for each tag of the shell (`{{Status}}` and so on), and no other. */
export type SlutrapportLetterhead = Readonly<
  Record<
    | 'Status'
    | 'Förvaltning'
    | 'Avdelning'
    | 'Dokumenttyp'
    | 'Diarienummer'
    | 'Datum'
    | 'Handläggare'
    | 'Telefon'
    | 'E-post'
    | 'Nämnd',
    string
  >
>;

/**
 * The values of the page header. In a draft a required value that is missing stands in square brackets, as in
 * "[Diarienummer saknas]"; telephone and e-mail may be empty.
 */
export function composeLetterhead(workbook: Workbook, draft: boolean): SlutrapportLetterhead {
  const { case: caseInfo } = workbook;
  const valueOf = (label: string, { value, text }: Entry<string>): string => {
    if (value !== null) return oneLine(value);
    return draft ? `[${label} ${text === '' ? 'saknas' : 'går inte att läsa'}]` : '';
  };
  return {
    Status: draft ? 'UTKAST' : '',
    Förvaltning: valueOf('Förvaltning', caseInfo.administration),
    Avdelning: valueOf('Avdelning', caseInfo.department),
    Dokumenttyp: valueOf('Dokumenttyp', caseInfo.documentType),
    Diarienummer: valueOf('Diarienummer', caseInfo.registryNumber),
    Datum: valueOf('Datum', caseInfo.date),
    Handläggare: valueOf('Handläggare', caseInfo.officerName),
    Telefon: oneLine(caseInfo.officerPhone.value ?? ''),
    'E-post': oneLine(caseInfo.officerEmail.value ?? ''),
    Nämnd: valueOf('Nämnd', caseInfo.committee),
  };
}
