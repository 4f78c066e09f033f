import type { OwnOperation } from '../../document-protocol';

/** What is said of an operation that cannot be put as a suggestion. */
export const notSuggestedText = 'Det kan inte läggas som ett förslag. Slå av Föreslå först.';

/** What is said of an operation that cannot be done where it was tried. */
export function impossibleText({ kind }: OwnOperation): string {
  switch (kind) {
    case 'reply':
    case 'resolve':
      return 'Kommentaren finns inte längre.';
    case 'accept':
    case 'reject':
      return 'Förslaget är redan avgjort.';
    case 'comment':
      return 'Kommentaren gick inte att lägga där. Markera text att kommentera.';
    case 'footnote':
      return 'En fotnot kan bara stå i själva texten.';
    case 'table':
      return 'En tabell kan inte läggas där. Ställ markören i ett stycke i texten.';
    case 'cells':
      return 'Raden eller kolumnen går inte att ändra där, eftersom celler är sammanslagna.';
    case 'write':
    case 'split':
      return 'Det går inte att skriva eller ta bort där.';
    case 'look':
    case 'style':
    case 'list':
      return 'Utseendet går inte att ändra där.';
    case 'addTab':
      return 'Fliken gick inte att lägga till.';
  }
}
