/** A finding as the add-on reports it. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: 'FEL' | 'VARNING' | 'TIPS';
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** The findings for the terminal, tab by tab in the order they came, level first on each line. */
export function findingsText(findings: readonly ReportedFinding[]): string {
  const tabs = new Map<string, ReportedFinding[]>();
  for (const finding of findings) tabs.set(finding.sheet, [...(tabs.get(finding.sheet) ?? []), finding]);
  return [...tabs]
    .map(([sheet, own]) => [sheet, ...own.map(findingLine)].join('\n  '))
    .concat(summary(findings))
    .join('\n\n');
}

function findingLine({ severity, sheet, cell, message }: ReportedFinding): string {
  return `${severity.padEnd(7)}  ${sheet}, cell ${cell}: ${message}`;
}

function summary(findings: readonly ReportedFinding[]): string {
  if (findings.length === 0) return 'Inga fel, varningar eller tips.';
  const count = (severity: ReportedFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const warnings = count('VARNING');
  return `${String(count('FEL'))} fel, ${String(warnings)} ${warnings === 1 ? 'varning' : 'varningar'} och ${String(count('TIPS'))} tips.`;
}
