/** Small PDF files made as ISO 32000-1 says, for tests of what reads them. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** What a page shows: a line of text, a picture as a scanner makes one, or nothing. */
export type PdfPage = { readonly text: string } | 'scan' | 'blank';

/** How the file is made. */
export interface PdfOptions {
  /** The day that the file says it was made, as PDF writes it. */
  readonly created?: string;
  /** Whether all but pages' content lies in a compressed object stream, as most programs write it (7.5.7). */
  readonly objectStream?: boolean;
  /** What it takes to open the file; '' encrypts it so that anyone can open it. Absent: not encrypted. */
  readonly password?: string;
}

interface PdfObject {
  readonly number: number;
  /** A dictionary without its brackets. */
  readonly entries: string;
  readonly stream?: Buffer;
}

const CATALOG = 1;
const PAGES = 2;
const FONT = 3;
const INFO = 4;
const FIRST_PAGE = 5;
const FILE_ID = Buffer.from('0123456789abcdef');

/** The bytes of a PDF with these pages. */
export function pdfFile(pages: readonly PdfPage[], options: PdfOptions = {}): Buffer {
  const objects = pdfObjects(pages, options.created ?? null);
  const { password } = options;
  if (password !== undefined) return plainFile(encrypted(objects, password), encryption(password).entries);
  return options.objectStream === true ? compressedFile(objects) : plainFile(objects, null);
}

function pdfObjects(pages: readonly PdfPage[], created: string | null): readonly PdfObject[] {
  // A page takes three numbers: itself, its content, and its picture.
  const numberOf = (at: number) => FIRST_PAGE + 3 * at;
  const kids = pages.map((_, at) => `${numberOf(at)} 0 R`).join(' ');
  return [
    { number: CATALOG, entries: `/Type /Catalog /Pages ${PAGES} 0 R` },
    { number: PAGES, entries: `/Type /Pages /Kids [${kids}] /Count ${pages.length}` },
    {
      number: FONT,
      entries: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding',
    },
    { number: INFO, entries: created === null ? '' : `/CreationDate (${created})` },
    ...pages.flatMap((page, at) => pageObjects(page, numberOf(at))),
  ];
}

function pageObjects(page: PdfPage, number: number): readonly PdfObject[] {
  const isScan = page === 'scan';
  const resources = isScan ? `/XObject << /Im ${number + 2} 0 R >>` : `/Font << /F ${FONT} 0 R >>`;
  return [
    {
      number,
      entries: `/Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents ${number + 1} 0 R`,
    },
    { number: number + 1, entries: '', stream: Buffer.from(contentOf(page), 'latin1') },
    ...(isScan
      ? [
          {
            number: number + 2,
            entries:
              '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
            stream: Buffer.from([0, 255, 255, 0]),
          },
        ]
      : []),
  ];
}

function contentOf(page: PdfPage): string {
  if (page === 'blank') return '';
  if (page === 'scan') return 'q 500 0 0 700 40 70 cm /Im Do Q';
  return `BT /F 12 Tf 72 720 Td (${page.text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

/** The file with a table of where each object stands (7.5.4). */
function plainFile(objects: readonly PdfObject[], encrypt: string | null): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')];
  const places = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const object of objects) {
    places.set(object.number, length);
    const written = objectBytes(object);
    parts.push(written);
    length += written.length;
  }
  const size = Math.max(...places.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const id = `<${FILE_ID.toString('hex')}>`;
  const trailer = `/Size ${size} /Root ${CATALOG} 0 R /Info ${INFO} 0 R /ID [${id} ${id}]${encrypt === null ? '' : ` /Encrypt << ${encrypt} >>`}`;
  return Buffer.concat([
    ...parts,
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<< ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
      'latin1',
    ),
  ]);
}

/** The file with its dictionaries in an object stream, and where they stand in a stream too (7.5.7, 7.5.8). */
function compressedFile(objects: readonly PdfObject[]): Buffer {
  const inside = objects.filter(({ stream }) => stream === undefined);
  const size = Math.max(...objects.map(({ number }) => number)) + 3;
  const [holder, table] = [size - 2, size - 1];
  const texts = inside.map(({ entries }) => `<< ${entries} >>`);
  let at = 0;
  const index = texts.map((text, place) => {
    const pair = `${inside[place]?.number ?? 0} ${at}`;
    at += text.length + 1;
    return pair;
  });
  const head = `${index.join(' ')}\n`;
  const stream = {
    number: holder,
    entries: `/Type /ObjStm /N ${inside.length} /First ${head.length} /Filter /FlateDecode`,
    stream: deflateSync(Buffer.from(head + texts.join('\n'), 'latin1')),
  };
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')];
  const places = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const object of [...objects.filter(({ stream: own }) => own !== undefined), stream]) {
    places.set(object.number, length);
    const written = objectBytes(object);
    parts.push(written);
    length += written.length;
  }
  places.set(table, length);
  const rows = Array.from({ length: size }, (_, number) => {
    const row = Buffer.alloc(7);
    const place = places.get(number);
    const order = inside.findIndex((object) => object.number === number);
    if (place !== undefined) {
      row.writeUInt8(1, 0);
      row.writeUInt32BE(place, 1);
    } else if (order >= 0) {
      row.writeUInt8(2, 0);
      row.writeUInt32BE(holder, 1);
      row.writeUInt16BE(order, 5);
    }
    return row;
  });
  const entries = `/Type /XRef /Size ${size} /W [1 4 2] /Root ${CATALOG} 0 R /Info ${INFO} 0 R /Filter /FlateDecode`;
  const xref = objectBytes({ number: table, entries, stream: deflateSync(Buffer.concat(rows)) });
  return Buffer.concat([...parts, xref, Buffer.from(`startxref\n${length}\n%%EOF\n`, 'latin1')]);
}

function objectBytes({ number, entries, stream }: PdfObject): Buffer {
  const start = `${number} 0 obj\n<< ${entries}${stream === undefined ? '' : ` /Length ${stream.length}`} >>\n`;
  return Buffer.concat([
    Buffer.from(start, 'latin1'),
    ...(stream === undefined ? [] : [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]),
    Buffer.from('endobj\n'),
  ]);
}

/** What a password is filled up with (7.6.3.3). */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const PERMISSIONS = -4;

/** The standard security handler of revision 2: RC4 with 40 bits (7.6.3). */
function encryption(password: string): { readonly key: Buffer; readonly entries: string } {
  const padded = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(Buffer.concat([padded(password), owner, permissions, FILE_ID])).subarray(0, 5);
  const user = rc4(key, PADDING);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  const entries = `/Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P ${PERMISSIONS}`;
  return { key, entries };
}

/** The objects with their streams encrypted; there are no other texts in them but the day, which is left out. */
function encrypted(objects: readonly PdfObject[], password: string): readonly PdfObject[] {
  const { key } = encryption(password);
  return objects.map((object) => {
    if (object.number === INFO) return { ...object, entries: '' };
    if (object.stream === undefined) return object;
    const number = Buffer.from([object.number & 255, (object.number >> 8) & 255, 0, 0, 0]);
    return { ...object, stream: rc4(md5(Buffer.concat([key, number])).subarray(0, 10), object.stream) };
  });
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number) => {
    [state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0];
  };
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, k] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      k = (k + (state[i] ?? 0)) & 255;
      swap(i, k);
      return byte ^ (state[((state[i] ?? 0) + (state[k] ?? 0)) & 255] ?? 0);
    }),
  );
}
