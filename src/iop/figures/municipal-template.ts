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

/**
 * The ways in which registry numbers are written, from the municipality's own documents, in the language that officers
 * write theirs in (`engine/contract/written-form`); none where no way is known.
 */
export const registryPatterns: Readonly<Record<Template, readonly string[]>> = {
  Stockholm: ['AA+ ÅÅÅÅ/0+'],
  Göteborg: ['AA+-ÅÅÅÅ-0+', '0+/00'],
  Malmö: ['AA+ ÅÅÅÅ-0+', 'AA+-ÅÅÅÅ-0+'],
  Uppsala: ['AA+-ÅÅÅÅ-0+'],
  // Since 2018 with the number of the record plan last; until then with the committee's letters.
  Västerås: ['AA+ ÅÅÅÅ/0+-0+.0+.0+', 'ÅÅÅÅ/0+-AA+'],
  Egen: [],
};
