import type { AttachedFile } from '../../engine/app/attachments/attached-file';
import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { fileBehind } from '../../engine/values/file-behind';
import { hasComeIn, isSent } from '../figures/papers';
import type { Attachment } from '../workbook';
import type { RuleContext } from './rule-context';

type FileFault =
  | { readonly kind: 'file-missing' | 'link-unchecked' }
  | {
      readonly kind: 'file-empty' | 'file-locked' | 'file-scanned' | 'file-replaced' | 'file-gone';
      readonly file: string;
    };

const UPLOAD = 'Öppna Bilagor i sidofältet';

/** In every link that Drive gives a program to a file (drive_v3, files.webViewLink, as seen), and in none that people copy there. */
const BY_PROGRAM = 'usp=drivesdk';

/**
 * Where any attachment has a file that was uploaded: those without one, at the empty link; links that were pasted, behind
 * which nothing can be seen, and in any workbook those that came with a copy of it: the files are the other workbook's; files that are empty, that only a password opens, or that are pictures of a text; and,
 * when Drive is read, files that are no longer as they were uploaded. A file that is locked is no scan: what is in it is
 * not known. Papers that are only on file, or have not come in, have none to give.
 */
export const attachmentFilesRule = defineRule<RuleContext, FileFault>({
  code: 'K21',
  severity: 'VARNING',
  check: checkFiles,
  sentences: {
    'file-missing': () =>
      `Bilagan har ingen fil, men andra bilagor har det. ${UPLOAD} och ladda upp filen till den här raden. Ska den inte följa med rapporten: välj Finns i akten under Status.`,
    'link-unchecked': () =>
      `Länken leder inte till en fil som är uppladdad i den här arbetsboken. Därför delas filen inte tillsammans med rapporten, och tillägget kan inte kontrollera om mottagarna når den eller om den ändras. Vill du att tillägget håller reda på filen: töm cellen, öppna Bilagor i sidofältet och ladda upp filen till den här raden.`,
    'file-empty': ({ file }) => `Filen ${quoted(file)} är tom. ${UPLOAD} och byt ut den mot den rätta filen.`,
    'file-locked': ({ file }) =>
      `Filen ${quoted(file)} går bara att öppna med lösenord, så mottagarna kan inte läsa den och innehållet är inte kontrollerat. ${UPLOAD} och byt ut den mot en fil utan lösenord.`,
    'file-scanned': ({ file }) =>
      `Filen ${quoted(file)} är inskannad utan text. Den går inte att söka i, och den som använder uppläsning kan inte ta del av den. ${UPLOAD} och byt ut den mot en fil med text, till exempel originalet eller en skanning med textigenkänning.`,
    'file-replaced': ({ file }) =>
      `Filen ${quoted(file)} har ändrats i Google Drive sedan den laddades upp. ${UPLOAD} och byt ut den mot den fil som gäller.`,
    'file-gone': ({ file }) =>
      `Filen ${quoted(file)} finns inte längre i Google Drive, eller så ligger den i papperskorgen. Återställ den i Google Drive, eller öppna Bilagor i sidofältet och ladda upp den igen.`,
  },
});

function checkFiles({ workbook, files }: RuleContext): readonly Found<FileFault>[] {
  const { rows } = workbook.attachments;
  const isUsed = rows.some(({ link }) => fileBehind(files, link.text) !== null);
  return rows.filter(hasComeIn).flatMap((row) => {
    const file = fileBehind(files, row.link.text);
    if (file === null) return isUsed || row.link.text.includes(BY_PROGRAM) ? withoutFile(row) : [];
    return faultsOf(file).map(({ kind, severity }) => foundAt(row.link, { kind, file: file.name }, severity));
  });
}

function withoutFile(row: Attachment): readonly Found<FileFault>[] {
  if (row.link.text !== '') return [foundAt(row.link, { kind: 'link-unchecked' }, 'TIPS')];
  return isSent(row) ? [foundAt(row.link, { kind: 'file-missing' })] : [];
}

type Kind = Extract<FileFault, { readonly file: string }>['kind'];
type Level = { readonly kind: Kind; readonly severity?: 'FEL' };

function faultsOf({ size, content, locked, now }: AttachedFile): readonly Level[] {
  if (now === 'gone') return [{ kind: 'file-gone', severity: 'FEL' }];
  // What was read in it is not what it says now.
  if (now === 'replaced') return [{ kind: 'file-replaced', severity: 'FEL' }];
  if (size === 0 || content === 'nothing') return [{ kind: 'file-empty' }];
  if (locked) return [{ kind: 'file-locked' }];
  return content === 'picture' ? [{ kind: 'file-scanned' }] : [];
}
