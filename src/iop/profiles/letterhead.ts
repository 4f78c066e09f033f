import type { Entry } from '../../engine/contract/column';
import type { Workbook } from '../workbook';
import { oneLine } from '../../engine/report/officer-text';
import type { Letterhead } from '../../engine/report/tree';

/**
 * The values of the page header. In a draft a value that should be there and is not is told in square brackets, as
 * "[Diarienummer saknas]"; telephone and e-mail may be empty.
 */
export function composeLetterhead(workbook: Workbook, draft: boolean): Letterhead {
  const { case: matter } = workbook;
  const value = (label: string, { value: given, text }: Entry<string>): string => {
    if (given !== null) return oneLine(given);
    return draft ? `[${label} ${text === '' ? 'saknas' : 'går inte att läsa'}]` : '';
  };
  return {
    Status: draft ? 'UTKAST' : '',
    Förvaltning: value('Förvaltning', matter.administration),
    Avdelning: value('Avdelning', matter.department),
    Dokumenttyp: value('Dokumenttyp', matter.documentType),
    Diarienummer: value('Diarienummer', matter.registryNumber),
    Datum: value('Datum', matter.date),
    Handläggare: value('Handläggare', matter.officerName),
    Telefon: oneLine(matter.officerPhone.value ?? ''),
    'E-post': oneLine(matter.officerEmail.value ?? ''),
    Nämnd: value('Nämnd', matter.committee),
  };
}
