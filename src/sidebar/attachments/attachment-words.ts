/** The words of the page where attachments are uploaded. */
import type { ReadAttachments, ShownAttachment } from '../../engine/app/attachments/read-attachments';
import type { AttachmentAdded } from '../../engine/app/attachments/upload-attachment';
import { dateText, NBSP, number } from '../../swedish/format';
import { capitalise, cardinal, list } from '../../swedish/grammar';
import type { UploadProblem } from './read-upload';

export const attachmentText = {
  title: 'Bilagor',
  waiting: 'Läser fliken Bilagor …',
  failed: 'Bilagorna kunde inte visas',
  skip: 'Till bilagorna',
  why: 'Filerna sparas i mappen Slutrapporter i din Google Drive och länkas i fliken Bilagor och i rapporten. När du delar den fastställda rapporten får mottagarna läsa även filerna. Kvittot visar om en fil ändras efteråt.',
  inWorkbook: 'Bilagor i arbetsboken',
  none: 'Det finns inga rader i fliken ännu.',
  columns: { number: 'Nr', title: 'Titel', file: 'Fil' },
  untitled: '(titel saknas)',
  upload: 'Ladda upp filer',
  choose: 'Välj filer',
  chosen: 'Valda filer, i den ordning som bilagorna får',
  reading: 'Läser filen …',
  row: 'Rad i fliken',
  newRow: 'Ny rad',
  paper: 'Titel',
  type: 'Typ',
  dated: 'Handlingens datum (valfritt)',
  earlier: 'Flytta upp',
  later: 'Flytta ned',
  leaveOut: 'Ta bort',
  sending: 'Laddar upp …',
  unsure:
    'Inget säkert svar kom, så filen kan ändå vara uppladdad. Tryck igen: samma fil sparas inte två gånger.',
  sameRow: 'Två filer är valda till samma rad. Välj en annan rad för en av dem.',
  scanned: 'Inskannad utan text: går inte att söka i eller få uppläst.',
  empty: 'Sidorna är tomma.',
  locked: 'Går bara att öppna med lösenord, så innehållet är inte kontrollerat.',
} as const;

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (.docx)',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
};

/** "PDF, Word (.docx), JPEG eller PNG, högst 10 MB per fil." */
export function hintText({ fileTypes, largest }: Pick<ReadAttachments, 'fileTypes' | 'largest'>): string {
  const names = fileTypes.map((type) => kinds[type] ?? type);
  return `${list(names, 'eller')}, högst ${sizeText(largest)} per fil.`;
}

/** "1,2 MB"; the smallest is 1 kB. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${number(Math.max(1, Math.round(bytes / 1000)))}${NBSP}kB`;
  return `${number(Math.round(bytes / 100_000) / 10)}${NBSP}MB`;
}

/** "två sidor, 120 kB". */
export function factsText(pages: number | null, size: number): string {
  const counted = pages === null ? [] : [`${cardinal(pages, 'en')} ${pages === 1 ? 'sida' : 'sidor'}`];
  return [...counted, sizeText(size)].join(', ');
}

/** What is amiss in a file; nothing when nothing is. */
export function remarkText({
  locked,
  content,
}: Pick<NonNullable<ShownAttachment['file']>, 'locked' | 'content'>): string | null {
  if (locked) return attachmentText.locked;
  if (content === 'nothing') return attachmentText.empty;
  return content === 'picture' ? attachmentText.scanned : null;
}

/** What stands for the file of a row that has none of the add-on's. */
export function withoutFileText({ link, isSent }: Pick<ShownAttachment, 'link' | 'isSent'>): string {
  if (link === 'pasted')
    return 'Länk till något som inte är uppladdat i den här arbetsboken och som inte kan kontrolleras.';
  return isSent ? 'Ingen fil.' : 'Ingen fil. Handlingen ska inte följa med rapporten.';
}

/** Why a file cannot be uploaded, and what to do. */
export function problemText(problem: UploadProblem, largest: number): string {
  switch (problem) {
    case 'large':
      return `Filen är större än ${sizeText(largest)} och kan inte laddas upp. Spara den i en mindre storlek eller dela upp den.`;
    case 'empty':
      return 'Filen är tom och kan inte laddas upp.';
    case 'kind':
      return 'Filen är av ett slag som inte kan laddas upp. Spara den som PDF och välj den igen.';
    case 'damaged':
      return 'Filen går inte att läsa och kan vara skadad. Öppna den, spara den på nytt och välj den igen.';
  }
}

/** A row as a choice: to be filled, or to get another file. */
export function rowText({ number: nr, title, row, link }: ShownAttachment): string {
  const name = `${nr === null ? `rad ${row + 1}` : `bilaga ${nr}`}, ${title === '' ? attachmentText.untitled : title}`;
  return link === 'file' ? `Byt ut filen: ${name}` : capitalise(name);
}

/** "Använd filens datum, 14 mars 2024". */
export function useMadeText(made: string): string {
  return `Använd filens datum, den ${dateText(made)}`;
}

/** "Ladda upp två filer". */
export function sendText(count: number): string {
  return `Ladda upp ${cardinal(count, 'en')} ${count === 1 ? 'fil' : 'filer'}`;
}

/** Where a file was linked. */
export function addedText({ number: nr, tab, row, stoodThere }: AttachmentAdded): string {
  const where = `rad ${row} i fliken ${tab}`;
  if (stoodThere) {
    const paper = nr === null ? `på ${where}` : `som bilaga ${nr}, ${where}`;
    return `Samma fil finns redan ${paper}. Ingen ny rad är gjord, och det som står på raden är kvar.`;
  }
  return nr === null ? `Uppladdad och länkad på ${where}.` : `Uppladdad som bilaga ${nr}, ${where}.`;
}

/** What came of a press: how many files were uploaded, and how many not. */
export function sentText(sent: number, left: number): string {
  const files = (count: number) => `${cardinal(count, 'en')} ${count === 1 ? 'fil' : 'filer'}`;
  const done =
    sent === 0 ? 'Ingen fil är uppladdad.' : `${capitalise(files(sent))} uppladdad${sent === 1 ? '' : 'e'}.`;
  const rest = left === 0 ? '' : ` ${capitalise(files(left))} är kvar, se nedan.`;
  return `${done}${rest}`;
}
