import type { RawSheet } from '../src/engine/contract/cell';
import {
  compareWithReceipt,
  type Compared,
  type ReceiptComparison,
} from '../src/engine/proof/compare-with-receipt';
import { textDifferenceSentence, valueDifferenceSentence } from '../src/engine/proof/difference-sentences';
import type { HandChange, Receipt } from '../src/engine/proof/receipt';
import { tabName } from '../src/engine/proof/workbook-values';
import { compareAttachments } from './compare-attachments';
import { readDocumentFile, readReceiptFile, readWorkbookFile, sha256, type IntactOrNot } from './read-files';

/** 0 when all belong together, 1 when something differs, 2 when something cannot be read or compared. */
export type ExitCode = 0 | 1 | 2;

/** What is printed, and how the program ends. */
export interface Verdict {
  readonly code: ExitCode;
  readonly lines: readonly string[];
}

const USAGE = [
  'Så här används programmet:',
  '  node verify.mjs KVITTO DOKUMENT.docx',
  '  node verify.mjs KVITTO DOKUMENT.docx ARBETSBOK.xlsx',
  '  node verify.mjs KVITTO DOKUMENT.docx ARBETSBOK.xlsx BILAGA.pdf BILAGA.docx …',
  'Det svarar på om kvittot, dokumentet, arbetsboken och bilagorna hör ihop, och visar annars var de skiljer sig åt.',
];

/** How the name of a file ends that can be an attachment. */
const ATTACHMENT = /\.(?:pdf|docx|jpe?g|png)$/i;

/**
 * Holds a document, and a workbook and attachments where they are named, against a receipt; `words` is the command line.
 * Never throws.
 */
export async function verifyFiles(words: readonly string[]): Promise<Verdict> {
  if (words.includes('--help')) return { code: 0, lines: USAGE };
  const [receiptFile, documentFile, ...others] = words;
  const attachmentFiles = others.filter((file) => ATTACHMENT.test(file));
  const [workbookFile, ...left] = others.filter((file) => !ATTACHMENT.test(file));
  if (receiptFile === undefined || documentFile === undefined || left.length > 0)
    return { code: 2, lines: USAGE };
  const read = await readReceiptFile(receiptFile);
  const document = await readDocumentFile(documentFile);
  const workbook = workbookFile === undefined ? null : await readWorkbookFile(workbookFile);
  const faults = [read, document, workbook].flatMap((each) => (each === null || each.ok ? [] : [each.why]));
  if (!read.ok || !document.ok || workbook?.ok === false) return { code: 2, lines: faults };
  const { receipt } = read.value;
  const attachments = await compareAttachments(receipt, attachmentFiles);
  if (!attachments.ok) return { code: 2, lines: [attachments.why] };
  const sheets = workbook === null ? null : ofReceipt(receipt, workbook.value);
  const comparison = compareWithReceipt(receipt, { text: document.value, sheets }, sha256);
  const isSame =
    read.value.isIntact &&
    [comparison.text, comparison.values, attachments.value].every((each) => each?.isSame ?? true);
  const areUncovered = attachments.value.isSame === null;
  return {
    code: !isSame ? 1 : areUncovered ? 2 : 0,
    lines: [
      ...receiptLines(read.value),
      '',
      ...comparedLines(comparison),
      ...attachments.value.lines,
      ...(document.value.hasSuggestions
        ? [
            'Dokumentet har ändringsförslag som ingen har tagit ställning till. De är lästa som om de vore godkända.',
          ]
        : []),
      ...otherTabLines(receipt, workbook?.value ?? []),
      '',
      isSame
        ? sameText(sheets !== null, attachmentFiles.length > 0, areUncovered)
        : 'SVAR: Filerna hör inte ihop, eller så har någon av dem ändrats.',
    ],
  };
}

/** The tabs that the receipt is about. */
function ofReceipt({ values }: Receipt, sheets: readonly RawSheet[]): readonly RawSheet[] {
  const names = new Set(values.tabs.map(({ name }) => name));
  return sheets.filter(({ name }) => names.has(tabName(name)));
}

function receiptLines({ receipt, isIntact, digest }: IntactOrNot): readonly string[] {
  const { report, version, document, at, by, ruleSet, changedByHand } = receipt;
  const count = changedByHand.length;
  return [
    `Kvitto: ${report}, version ${version}, ”${document.name}”`,
    `Fastställd: ${at}${by === null ? '' : ` av ${by.name}`}`,
    `Kontrollerad med reglernas version: ${ruleSet}`,
    `Kvittots kontrollsumma, att jämföra med den som är antecknad i diariet:`,
    `  ${digest}`,
    isIntact
      ? 'Kvittot säger det som det sade när det skrevs, om kontrollsumman är den som står i diariet.'
      : 'KVITTOT ÄR ÄNDRAT: det stämmer inte med sin egen kontrollsumma. Hämta det på nytt där det förvaras.',
    ...(count === 0
      ? []
      : [
          count === 1
            ? 'Ett stycke i dokumentet var ändrat för hand när det fastställdes. Det kommer inte från arbetsboken:'
            : `${count} stycken i dokumentet var ändrade för hand när det fastställdes. De kommer inte från arbetsboken:`,
          ...changedByHand.map((change) => `  - ${handChangeText(change)}`),
        ]),
  ];
}

function handChangeText({ written, now }: HandChange): string {
  if (written === '') return `Tillagt: ”${oneLine(now)}”`;
  if (now === '') return `Borttaget: ”${oneLine(written)}”`;
  return `”${oneLine(written)}” ändrades till ”${oneLine(now)}”`;
}

function oneLine(text: string): string {
  return text.replace(/[\t\u000B]/g, ' | ');
}

function comparedLines({ text, values }: ReceiptComparison): readonly string[] {
  return [
    ...partLines('Dokumentet', text, textDifferenceSentence),
    ...(text?.isSame === false && text.differences.length > 0
      ? ['  (Varje tabellrad räknas som ett stycke, och stycken utan text räknas inte.)']
      : []),
    ...(values === null
      ? ['Arbetsboken: jämfördes inte, eftersom ingen arbetsbok angavs.']
      : partLines('Arbetsboken', values, valueDifferenceSentence)),
  ];
}

function partLines<Difference>(
  name: string,
  compared: Compared<Difference> | null,
  sentence: (difference: Difference) => string,
): readonly string[] {
  if (compared === null) return [];
  if (compared.isSame) return [`${name}: stämmer med kvittot.`];
  if (compared.differences.length === 0)
    return [`${name}: STÄMMER INTE med kvittot, men det går inte att peka ut var skillnaden finns.`];
  return [
    `${name}: STÄMMER INTE med kvittot.`,
    ...compared.differences.map((difference) => `  - ${sentence(difference)}`),
  ];
}

/** The tabs that were no input when the version was finalised. */
function otherTabLines({ values }: Receipt, sheets: readonly RawSheet[]): readonly string[] {
  const names = new Set(values.tabs.map(({ name }) => name));
  const others = sheets.map(({ name }) => tabName(name)).filter((name) => !names.has(name));
  if (others.length === 0) return [];
  return [`Flikar som kvittot inte gäller, och som inte är jämförda: ${others.join(', ')}.`];
}

function sameText(hasWorkbook: boolean, hasAttachments: boolean, areUncovered: boolean): string {
  const parts = [
    'Kvittot',
    'dokumentet',
    ...(hasWorkbook ? ['arbetsboken'] : []),
    ...(hasAttachments && !areUncovered ? ['de angivna bilagorna'] : []),
  ];
  const unsaid = areUncovered ? ' Kvittot kan inte visa om de angivna bilagorna hör till rapporten.' : '';
  return `SVAR: ${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''} hör ihop.${unsaid}`;
}
