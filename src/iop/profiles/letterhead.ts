import type { Entry } from '../../engine/contract/column';
import type { CivilDate } from '../../engine/values/civil-date';
import { dateText } from '../../swedish/format';
import { genitive } from '../../swedish/grammar';
import type { Workbook } from '../workbook';
import { oneLine } from '../../engine/report/officer-text';
import type { SectionContext } from '../section-context';

/** The tags of the letterhead: those of the shell, and those that a template of a municipality's own can have. */
export const letterheadTags = [
  'Status',
  'Förvaltning',
  'Avdelning',
  'Dokumenttyp',
  'Etikett för Diarienummer',
  'Diarienummer',
  'Datum',
  'Handläggare',
  'Telefon',
  'E-post',
  'Nämnd',
] as const;

/** Those that no letterhead should lack: a draft is marked on its first line too, and a template may have a label of its own. */
export const wantedTags = letterheadTags.filter(
  (tag) => tag !== 'Status' && tag !== 'Etikett för Diarienummer',
);

/** The letterhead of the slutrapport: a value for each tag (`{{Status}}` and so on), and no other. */
export type SlutrapportLetterhead = Readonly<Record<(typeof letterheadTags)[number], string>>;

/**
 * The values of the page header. In a draft a required value that is missing stands in square brackets, as in
 * "[Diarienummer saknas]"; telephone and e-mail may be empty.
 */
export function composeLetterhead(
  workbook: Workbook,
  { draft, profile }: Pick<SectionContext, 'draft' | 'profile'>,
): SlutrapportLetterhead {
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
    'Etikett för Diarienummer': profile.registryLabel,
    Diarienummer: valueOf('Diarienummer', caseInfo.registryNumber),
    Datum: valueOf('Datum', caseInfo.date),
    Handläggare: valueOf('Handläggare', caseInfo.officerName),
    Telefon: oneLine(caseInfo.officerPhone.value ?? ''),
    'E-post': oneLine(caseInfo.officerEmail.value ?? ''),
    Nämnd: recipient(valueOf('Nämnd', caseInfo.committee), caseInfo.meetingDate.value),
  };
}

/** The committee, and the meeting that the report goes to: "Järva stadsdelsnämnds sammanträde den 12 december 2024". */
function recipient(committee: string, meeting: CivilDate | null): string {
  // A name that ends in a sign, or is missing, has no genitive.
  if (meeting === null || !/\p{L}$/u.test(committee)) return committee;
  return `${genitive(committee)} sammanträde den ${dateText(meeting)}`;
}
