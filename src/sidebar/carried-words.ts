import type { CarriedText } from '../engine/app/template/carried-report';
import { cardinal } from '../swedish/grammar';

/** What became of what people had written in a document of another template; nothing where it was not looked for. */
export function carriedText(carried: CarriedText | null): readonly string[] {
  if (carried === null) return [];
  const { isRead, texts, conflicts, tables, objects, isTextAround } = carried;
  if (!isRead) {
    return [
      'Det gick inte att se vad ni själva har skrivit i det tidigare dokumentet, så det följde inte med. Det ligger kvar där.',
    ];
  }
  return [
    texts === 0
      ? 'Ni hade inte ändrat något i den tidigare rapportens text.'
      : `Det som ni själva har ändrat i texten följde med: ${places(texts)}.`,
    ...(conflicts > 0
      ? [`På ${places(conflicts)} har arbetsboken också ändrats. Där står er text, så läs igenom den.`]
      : []),
    ...(tables > 0 ? ['Det som ni har ändrat i tabeller följde inte med.'] : []),
    ...(objects > 0 ? ['Bilder, fotnoter och förslag följde inte med.'] : []),
    ...(isTextAround ? ['Det som står före och efter rapporten följde inte med.'] : []),
    'Kommentarer och egen formatering finns bara i det tidigare dokumentet.',
  ];
}

function places(count: number): string {
  return `${cardinal(count, 'ett')} ${count === 1 ? 'ställe' : 'ställen'}`;
}
