import { findingsText, type ReportedFinding } from '../../../commands/report/findings-text';

const finding = (severity: ReportedFinding['severity'], sheet: string, cell: string): ReportedFinding => ({
  code: 'K10',
  severity,
  sheet,
  cell,
  message: 'Något är fel.',
});

describe('findingsText', () => {
  it('groups findings by tab, level first', () => {
    const findings = [
      finding('FEL', 'Mål', 'B2'),
      finding('VARNING', 'Budget', 'H14'),
      finding('TIPS', 'Mål', 'C3'),
    ];
    expect(findingsText(findings)).toBe(
      [
        'Mål',
        '  FEL      Mål, cell B2: Något är fel.',
        '  TIPS     Mål, cell C3: Något är fel.',
        '',
        'Budget',
        '  VARNING  Budget, cell H14: Något är fel.',
        '',
        '1 fel, 1 varning och 1 tips.',
      ].join('\n'),
    );
  });

  it('shows alike findings as one, with their cells, and counts them all', () => {
    const findings = [finding('FEL', 'Åtaganden', 'C2'), finding('FEL', 'Åtaganden', 'C3')];
    const group = {
      severity: 'FEL',
      tab: 'Åtaganden',
      cells: 'C2–C3',
      count: 2,
      message: 'Något är fel.',
    } as const;
    expect(findingsText(findings, [group])).toBe(
      'Åtaganden\n  FEL      Åtaganden, C2–C3: Något är fel.\n\n2 fel, 0 varningar och 0 tips.',
    );
  });

  it('says when there is nothing to say', () => {
    expect(findingsText([])).toBe('Inga fel, varningar eller tips.');
  });
});
