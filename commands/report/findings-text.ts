/** A finding as the add-on reports it. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: 'FEL' | 'VARNING' | 'TIPS';
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** Findings that the add-on shows as one, with their cells in short. */
export interface ReportedGroup {
  readonly severity: ReportedFinding['severity'];
  readonly tab: string;
  readonly cells: string;
  readonly count: number;
  readonly message: string;
}

/** The findings for the terminal, alike ones as one, tab by tab in the order they came, level first on each line. */
export function findingsText(
  findings: readonly ReportedFinding[],
  groups: readonly ReportedGroup[] = findings.map(asGroup),
): string {
  const tabs = new Map<string, ReportedGroup[]>();
  for (const group of groups) tabs.set(group.tab, [...(tabs.get(group.tab) ?? []), group]);
  return [...tabs]
    .map(([tab, own]) => [tab, ...own.map(groupLine)].join('\n  '))
    .concat(summary(findings))
    .join('\n\n');
}

function asGroup({ severity, sheet: tab, cell: cells, message }: ReportedFinding): ReportedGroup {
  return { severity, tab, cells, count: 1, message };
}

function groupLine({ severity, tab, cells, count, message }: ReportedGroup): string {
  return `${severity.padEnd(7)}  ${tab}, ${count === 1 ? 'cell ' : ''}${cells}: ${message}`;
}

function summary(findings: readonly ReportedFinding[]): string {
  if (findings.length === 0) return 'Inga fel, varningar eller tips.';
  const count = (severity: ReportedFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const warnings = count('VARNING');
  return `${String(count('FEL'))} fel, ${String(warnings)} ${warnings === 1 ? 'varning' : 'varningar'} och ${String(count('TIPS'))} tips.`;
}
