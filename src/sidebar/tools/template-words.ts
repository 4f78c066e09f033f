/** The words of the template of the officer's own, in the sidebar. */
import type { ShownTemplate } from '../../engine/app/template/use-template';
import { dateText } from '../../swedish/format';
import { list } from '../../swedish/grammar';

export const templateText = {
  why: 'Rapporten kan skrivas i kommunens egen Wordmall. Skriv {{Rapport}} på en egen rad i mallen, där rapportens text ska stå. Märken som {{Diarienummer}} byts mot uppgifterna i arbetsboken. Alla märken står i handboken.',
  none: 'Ingen egen mall är uppladdad. Rapporten får tilläggets utseende.',
  hidden:
    'Tillägget når bara filer som har laddats upp med ditt konto. Be om Wordfilen och ladda upp den du också, så kan ni båda skapa rapporter i mallen.',
  open: 'Öppna mallen i Google Dokument',
  upload: 'Ladda upp och kontrollera',
  usable: 'Mallen används nu',
  unusable: 'Mallen går inte att använda ännu',
  mend: 'Rätta det här i Word, spara och ladda upp filen på nytt:',
  before: 'Till dess används den mall som fanns.',
  notes: 'Bra att veta om mallen:',
  stays:
    'Rapporten som redan finns behåller sitt utseende. Ett nytt dokument får mallen, och det som ni själva har skrivit i rapportens text följer med. Det tidigare dokumentet ligger kvar som det är.',
  remove: 'Ta bort mallen',
} as const;

/** "Mallen är ”brev.docx”, uppladdad av Anna Ek 15 november 2024." */
export function currentText({ name, by, at }: ShownTemplate): string {
  return `Mallen är ”${name}”, uppladdad${by === null || by === '' ? '' : ` av ${by}`} ${dateText(at.slice(0, 10))}.`;
}

/** "Wordfil (.docx, högst 5 MB)". */
export function fileLabel(largest: number): string {
  return `Wordfil (.docx, högst ${sizeText(largest)})`;
}

/** "brev.docx, 24 kB". */
export function chosenText({ name, size }: { readonly name: string; readonly size: number }): string {
  return `${name}, ${sizeText(size)}`;
}

/** Why a chosen file cannot be sent: it is too large, or the browser could not read it. */
export function refusedText(size: number, largest: number): string {
  if (size <= largest) return 'Webbläsaren kunde inte läsa filen. Välj den igen.';
  return `Filen är ${sizeText(size)}, och en Wordmall får vara högst ${sizeText(largest)}. Det är oftast bilderna som tar plats: välj Komprimera bilder i Word, spara och välj filen igen.`;
}

/** "Märken i mallen: {{Datum}} och {{Diarienummer}}."; '' where there are none. */
export function tagsText(tags: readonly string[]): string {
  return tags.length === 0 ? '' : `Märken i mallen: ${list(tags.map((tag) => `{{${tag}}}`))}.`;
}

/** A size in bytes, as "24 kB" or "5,2 MB". */
function sizeText(bytes: number): string {
  const megabytes = Math.ceil(bytes / 100_000) / 10;
  if (megabytes < 1) return `${String(Math.ceil(bytes / 1000))}\u00A0kB`;
  return `${String(megabytes).replace('.', ',')}\u00A0MB`;
}
