/** A finding as the add-on tells it. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: 'FEL' | 'VARNING' | 'TIPS';
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** The findings for the terminal, tab by tab in the order they came, level first on each line. */
export function findingsText(findings: readonly ToldFinding[]): string {
  const tabs = new Map<string, ToldFinding[]>();
  for (const finding of findings) tabs.set(finding.sheet, [...(tabs.get(finding.sheet) ?? []), finding]);
  return [...tabs]
    .map(([sheet, told]) => [sheet, ...told.map(findingLine)].join('\n  '))
    .concat(summary(findings))
    .join('\n\n');
}

function findingLine({ severity, sheet, cell, message }: ToldFinding): string {
  return `${severity.padEnd(7)}  ${sheet}, cell ${cell}: ${message}`;
}

function summary(findings: readonly ToldFinding[]): string {
  if (findings.length === 0) return 'Inga fel, varningar eller tips.';
  const count = (severity: ToldFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const warnings = count('VARNING');
  return `${String(count('FEL'))} fel, ${String(warnings)} ${warnings === 1 ? 'varning' : 'varningar'} och ${String(count('TIPS'))} tips.`;
}
