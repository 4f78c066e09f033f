import type { Finding, Severity } from '../checks/finding';

const LEVELS: readonly Severity[] = ['TIPS', 'VARNING', 'FEL'];

/** The contract's names of the sheets that have no tab of their own, but one that comes near. */
export function renamedSheets(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(isRenamed).map(({ code }) => code));
}

/**
 * The findings without those that are only there because a tab is called something else: that is one fault, and as
 * severe as the worst that it leads to. What concerns a sheet without a tab is placed on it, or names it as `tab`.
 */
export function withoutRenamedSheets(findings: readonly Finding[]): readonly Finding[] {
  const renamed = renamedSheets(findings);
  if (renamed.size === 0) return findings;
  const causeOf = (finding: Finding): string | null => {
    if (isRenamed(finding)) return null;
    const { place, facts } = finding;
    return [place.tab, facts['tab']].find((tab): tab is string => renamed.has(tab as string)) ?? null;
  };
  const levelOf = ({ code, severity }: Finding): Severity => {
    const led = findings.filter((finding) => causeOf(finding) === code).map((finding) => finding.severity);
    return [severity, ...led].reduce((a, b) => (LEVELS.indexOf(a) < LEVELS.indexOf(b) ? b : a));
  };
  return findings.flatMap((finding) => {
    if (causeOf(finding) !== null) return [];
    return isRenamed(finding) ? { ...finding, severity: levelOf(finding) } : finding;
  });
}

function isRenamed({ facts }: Finding): boolean {
  return facts.kind === 'tab-near' && facts['state'] === 'missing';
}
