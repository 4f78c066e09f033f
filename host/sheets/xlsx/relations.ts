import { PackageFault } from './package-fault';
import { attributeOf } from './xml-reader';
import { childrenOf, readXmlTree, type XmlElement } from './xml-tree';
import type { Archive } from './zip-archive';

/** A relation of a part: what it is to the part, and where it leads. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: "worksheet", "hyperlink". The two forms of the format have the same words. */
  readonly kind: string;
  /** The name of a part, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relations of a part; those of the package for the part "". None where the part has none. */
export function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = archive.part(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!bytes) return [];
  return childrenOf(readXmlTree(bytes), 'Relationship').map((element) => {
    const { Id = '', Type = '', Target = '', TargetMode = '' } = element.attributes;
    const isExternal = /^external$/i.test(TargetMode);
    return {
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: isExternal ? Target : partName(folder, Target),
      isExternal,
    };
  });
}

/** The part that the first relation of a kind leads to, where there is such a part. */
export function relatedPart(
  archive: Archive,
  relations: readonly Relation[],
  kind: string,
): string | undefined {
  return relations.find(
    (relation) => relation.kind === kind && !relation.isExternal && archive.has(relation.target),
  )?.target;
}

/** The part that a target leads to from a folder: "../comments1.xml", "/xl/comments1.xml" (ECMA-376 part 2, 6.5). */
function partName(folder: string, target: string): string {
  const names: string[] = [];
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  for (const name of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return decoded(names.join('/'));
}

function decoded(name: string): string {
  try {
    return decodeURI(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}

/**
 * The name of the workbook's part: by the package's relations, by the list of content types, or else by its usual name.
 * @throws {PackageFault} `not-xlsx` where there is none, `other-format` for one that is no XML (.xlsb) or OpenDocument's
 */
export function workbookPart(archive: Archive): string {
  const related = relatedPart(archive, relationsOf(archive, ''), 'officeDocument');
  const name = related ?? listedWorkbook(archive) ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(name) || archive.has('content.xml')) throw new PackageFault('other-format');
  if (!archive.has(name)) throw new PackageFault('not-xlsx');
  return name;
}

function listedWorkbook(archive: Archive): string | undefined {
  const bytes = archive.part('[Content_Types].xml');
  const types = bytes ? childrenOf(readXmlTree(bytes), 'Override') : [];
  const isWorkbook = ({ attributes }: XmlElement): boolean =>
    /(spreadsheetml\.(sheet|template)|ms-excel\..*)\.main\+xml$/.test(attributes['ContentType'] ?? '');
  const name = types.find(isWorkbook)?.attributes['PartName'];
  return name === undefined ? undefined : partName('', name);
}

/** The relation that an element names with its `r:id`. */
export function relationOf(
  relations: ReadonlyMap<string, Relation>,
  element: XmlElement,
): Relation | undefined {
  return relations.get(attributeOf(element.attributes, 'id') ?? '');
}
