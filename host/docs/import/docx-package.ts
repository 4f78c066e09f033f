import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { attribute, childrenNamed } from './xml-elements';

/** A .docx, unzipped: its parts by name. Only what is requested is parsed. */
export interface DocxPackage {
  /** The root element of a part, or undefined where there is no such part. */
  part(name: string): Element | undefined;
  /** The bytes of a part, or undefined. */
  bytes(name: string): Uint8Array | undefined;
  /** What a relationship of a part leads to: another part's name, or an outside address. */
  target(part: string, relationshipId: string | undefined): string | undefined;
  /** The first target of a type (the end of its address, as `styles`), as a part's name. */
  targetOfType(part: string, type: string): string | undefined;
}

/** Opens a .docx. Throws `not a .docx: …` where the bytes are no zip or have no main document. */
export function openPackage(bytes: Uint8Array): DocxPackage {
  const files = unzip(bytes);
  const parts = new Map<string, Element | undefined>();
  const relationships = new Map<string, readonly Relationship[]>();
  const part = (name: string) => {
    if (!parts.has(name)) parts.set(name, parse(files[name], name));
    return parts.get(name);
  };
  const related = (name: string) => {
    const known = relationships.get(name);
    if (known !== undefined) return known;
    const read = readRelationships(part(relationshipsOf(name)), name);
    relationships.set(name, read);
    return read;
  };
  const opened: DocxPackage = {
    part,
    bytes: (name) => files[name],
    target: (name, id) => related(name).find((each) => each.id === id)?.target,
    targetOfType: (name, type) => related(name).find((each) => each.type.endsWith(`/${type}`))?.target,
  };
  if (opened.part(mainPart(opened)) === undefined) throw new Error('not a .docx: it has no main document');
  return opened;
}

/** The name of the main document part, mostly word/document.xml. */
export function mainPart(opened: DocxPackage): string {
  return opened.targetOfType('', 'officeDocument') ?? 'word/document.xml';
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new Error('not a .docx: it is no zip archive', { cause });
  }
}

function parse(bytes: Uint8Array | undefined, name: string): Element | undefined {
  if (bytes === undefined) return undefined;
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`not a .docx: ${name} is no XML: ${message}`);
    },
  });
  return (
    parser.parseFromString(strFromU8(bytes).replace(/^\uFEFF/, ''), 'text/xml').documentElement ?? undefined
  );
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function readRelationships(root: Element | undefined, part: string): Relationship[] {
  return childrenNamed(root, 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      type: attribute(element, 'Type') ?? '',
      target: attribute(element, 'TargetMode') === 'External' ? target : resolve(part, target),
    };
  });
}

/** A part's name from a target, which is relative to the folder of the part that names it, or begins with a slash. */
function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
