/** The words of the preview dialog. */
export const previewText = {
  waiting: 'Rapporten förbereds …',
  failed: 'Rapporten kan inte visas',
  skip: 'Till rapporten',
  print: 'Skriv ut',
  close: 'Stäng',
} as const;

/** The words of charts. */
export const chartText = { gap: 'Siffra saknas eller visas inte' } as const;
