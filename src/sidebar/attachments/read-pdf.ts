/** What a PDF says of itself. It is read here, in the browser: nothing is fetched, and no code in it is run. */
// The worker's code, which sets itself up for this page: a dialog has no file of its own that a worker could be made of. The
// legacy build brings along what browsers of the last years lack.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, OPS, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parseIsoDate } from '../../engine/values/civil-date';
import type { ReadContent } from './read-content';

/** Letters or digits: dots and dashes alone may be dirt that a scanner took for text. */
const TEXT = /[\p{L}\p{N}]/u;

/** Everything that leaves a mark on a page besides text. */
const MARKS: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
  OPS.constructPath,
  OPS.shadingFill,
]);

/** Reads a PDF; null when it is damaged, or none. One that only a password opens tells nothing but that. */
export async function readPdf(bytes: Uint8Array): Promise<ReadContent | null> {
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    return {
      pages: document.numPages,
      content: await contentOf(document),
      locked: false,
      made: dayOf((info as Readonly<Record<string, unknown>>)['CreationDate']),
    };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? { pages: null, content: null, locked: true, made: null } : null;
  } finally {
    await task.destroy();
  }
}

async function contentOf(document: PDFDocumentProxy): Promise<ReadContent['content']> {
  let isMarked = false;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    if (items.some((item) => 'str' in item && TEXT.test(item.str))) return 'text';
    if (!isMarked) {
      const { fnArray } = await page.getOperatorList();
      isMarked = fnArray.some((operator) => MARKS.has(operator));
    }
    page.cleanup();
  }
  return isMarked ? 'picture' : 'nothing';
}

/** The day of a date as PDF writes it, "D:20240314101500+01'00'", in its own zone; null when there is none. */
function dayOf(date: unknown): string | null {
  const [, year, month = '01', day = '01'] =
    /^D:(\d{4})(\d\d)?(\d\d)?/.exec(typeof date === 'string' ? date : '') ?? [];
  return year === undefined ? null : parseIsoDate(`${year}-${month}-${day}`);
}
