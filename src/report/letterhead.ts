import type { Entry } from '../workbook/column';
import type { Workbook } from '../workbook/workbook';
import { oneLine } from './own-text';
import type { Letterhead } from './tree';

/**
 * The values of the page header. In a draft a value that should be there and is not is told in square brackets, as
 * "[Diarienummer saknas]"; telephone and e-mail may be empty.
 */
export function composeLetterhead(workbook: Workbook, draft: boolean): Letterhead {
  const { case: matter } = workbook;
  const value = (entry: Entry<string>, label: string): string => {
    if (entry.value !== null) return oneLine(entry.value);
    if (!draft) return '';
    return `[${label} ${entry.text === '' ? 'saknas' : 'går inte att läsa'}]`;
  };
  return {
    Status: draft ? 'UTKAST' : '',
    Förvaltning: value(matter.administration, 'Förvaltning'),
    Avdelning: value(matter.department, 'Avdelning'),
    Dokumenttyp: value(matter.documentType, 'Dokumenttyp'),
    Diarienummer: value(matter.registryNumber, 'Diarienummer'),
    Datum: value(matter.date, 'Datum'),
    Handläggare: value(matter.officerName, 'Handläggare'),
    Telefon: oneLine(matter.officerPhone.value ?? ''),
    'E-post': oneLine(matter.officerEmail.value ?? ''),
    Nämnd: value(matter.committee, 'Nämnd'),
  };
}
