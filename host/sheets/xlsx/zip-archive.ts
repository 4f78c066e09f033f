import { inflateRawSync } from 'node:zlib';
import { PackageFault } from './package-fault';

/** How many bytes the parts of a workbook that are read may come to, unpacked. */
export const mostUnpackedBytes = 100_000_000;

/** The parts of an archive, by their names; where no part has that very name, by the name in any case. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** A part unpacked; undefined where there is none. @throws {PackageFault} */
  readonly part: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

// The signatures of the format (PKWARE APPNOTE 6.3.10, 4.3).
const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 };
const endSize = 22;
const longestComment = 0xffff;

/**
 * Opens a zip archive. Its directory is read and nothing is unpacked; no size that the archive states is trusted.
 * @throws {PackageFault} `damaged` where the directory is not there or does not fit the file
 */
export function openArchive(bytes: Uint8Array): Archive {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = intact(() => readDirectory(data));
  let left = mostUnpackedBytes;
  const inAnyCase = new Map([...entries].reverse().map(([name, entry]) => [name.toLowerCase(), entry]));
  const find = (name: string): Entry | undefined => {
    const path = partPath(name);
    return entries.get(path) ?? inAnyCase.get(path.toLowerCase());
  };
  return {
    has: (name) => find(name) !== undefined,
    part: (name) => {
      const entry = find(name);
      if (!entry) return undefined;
      const part = intact(() => unpack(data, entry, left));
      left -= part.length;
      return part;
    },
  };
}

/** The name of a part without the first slash. Some writers separate folders as their own system does. */
function partPath(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Runs a step; a place outside the file, and bytes that cannot be unpacked, make the file damaged. */
function intact<T>(step: () => T): T {
  try {
    return step();
  } catch (cause) {
    if (cause instanceof PackageFault) throw cause;
    const tooLarge = isNodeError(cause) && cause.code === 'ERR_BUFFER_TOO_LARGE';
    throw new PackageFault(tooLarge ? 'too-large' : 'damaged', cause);
  }
}

function isNodeError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && 'code' in error;
}

function readDirectory(data: Buffer): ReadonlyMap<string, Entry> {
  const end = findEnd(data);
  const { count, size, offset } = end;
  // What stands before the archive moves every place in it.
  const start = end.place - size;
  const moved = start - offset;
  const entries = new Map<string, Entry>();
  let place = start;
  for (let index = 0; index < count; index++) {
    if (data.readUInt32LE(place) !== signature.central) throw new PackageFault('damaged');
    const nameLength = data.readUInt16LE(place + 28);
    const extraLength = data.readUInt16LE(place + 30);
    const name = data.subarray(place + 46, place + 46 + nameLength);
    const extra = data.subarray(place + 46 + nameLength, place + 46 + nameLength + extraLength);
    const [unpacked, packed, header] = longSizes(extra, [
      data.readUInt32LE(place + 24),
      data.readUInt32LE(place + 20),
      data.readUInt32LE(place + 42),
    ]);
    entries.set(partPath(name.toString('utf8')), {
      flags: data.readUInt16LE(place + 8),
      method: data.readUInt16LE(place + 10),
      crc: data.readUInt32LE(place + 16),
      packed,
      unpacked,
      header: header + moved,
    });
    place += 46 + nameLength + extraLength + data.readUInt16LE(place + 32);
  }
  return entries;
}

function findEnd(data: Buffer) {
  const first = Math.max(0, data.length - endSize - longestComment);
  for (let place = data.length - endSize; place >= first; place--) {
    if (data.readUInt32LE(place) !== signature.end) continue;
    const [count, size, offset] = [
      data.readUInt16LE(place + 10),
      data.readUInt32LE(place + 12),
      data.readUInt32LE(place + 16),
    ];
    if (count !== 0xffff && offset !== 0xffffffff) return { place, count, size, offset };
    const end64 = Number(data.readBigUInt64LE(place - 12));
    if (data.readUInt32LE(end64) !== signature.end64) throw new PackageFault('damaged');
    const [count64, size64, offset64] = [32, 40, 48].map((at) => Number(data.readBigUInt64LE(end64 + at)));
    return { place: end64, count: count64 ?? 0, size: size64 ?? 0, offset: offset64 ?? 0 };
  }
  throw new PackageFault('damaged');
}

type Sizes = readonly [unpacked: number, packed: number, header: number];

/** The sizes that stand in the extra field where they do not fit in 32 bits. */
function longSizes(extra: Buffer, sizes: Sizes): Sizes {
  if (!sizes.includes(0xffffffff)) return sizes;
  for (let place = 0; place + 4 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
    if (extra.readUInt16LE(place) !== 1) continue;
    let next = place + 4;
    const long = (size: number): number => {
      if (size !== 0xffffffff) return size;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    };
    const [unpacked, packed, header] = sizes;
    return [long(unpacked), long(packed), long(header)];
  }
  return sizes;
}

function unpack(data: Buffer, entry: Entry, most: number): Buffer {
  const { header, packed, method, flags, crc } = entry;
  if ((flags & 1) !== 0) throw new PackageFault('encrypted');
  if (data.readUInt32LE(header) !== signature.local) throw new PackageFault('damaged');
  const start = header + 30 + data.readUInt16LE(header + 26) + data.readUInt16LE(header + 28);
  const content = data.subarray(start, start + packed);
  if (content.length < packed) throw new PackageFault('damaged');
  if (entry.unpacked > most || (method === 0 && packed > most)) throw new PackageFault('too-large');
  if (method !== 0 && method !== 8) throw new PackageFault('damaged');
  const part = method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
  if (crcOf(part) !== crc) throw new PackageFault('damaged');
  return part;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum of a part (APPNOTE 4.4.7). Counted by place: an iterator takes ten times as long. */
function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (let place = 0; place < bytes.length; place++) {
    crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[place] ?? 0)) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}
