import { municipalTemplates } from '../lists';
import type { Workbook } from '../workbook';

export type Template = (typeof municipalTemplates)[number];

/** The municipality's ways: by Kommunmall in Inställningar, else by Kommun in Ärende, else Egen. */
export function templateOf({ settings, case: caseInfo }: Workbook): Template {
  if (settings.template.value !== null) return settings.template.value;
  const name = (caseInfo.municipality.value ?? '').trim().toLowerCase();
  const match = /^(stockholm|göteborg|malmö|uppsala|västerås)s?(?: stad| kommun)?$/.exec(name);
  return municipalTemplates.find((template) => template.toLowerCase() === match?.[1]) ?? 'Egen';
}

/** How registry numbers are written, from the municipality's own documents; null where no way is known. */
export const registryPatterns: Readonly<Record<Template, string | null>> = {
  Stockholm: String.raw`^[A-ZÅÄÖ]{2,5} \d{4}/\d{1,5}$`,
  Göteborg: String.raw`^(?:[A-ZÅÄÖ]{2,5}-\d{4}-\d{1,6}|\d{1,5}/\d{2})$`,
  Malmö: String.raw`^[A-ZÅÄÖ]{2,6}[ -]\d{4}-\d{1,6}$`,
  Uppsala: String.raw`^[A-ZÅÄÖ]{2,5}-\d{4}-\d{1,6}$`,
  Västerås: String.raw`^\d{4}/\d{1,6}-[A-ZÅÄÖ]{2,6}$`,
  Egen: null,
};
