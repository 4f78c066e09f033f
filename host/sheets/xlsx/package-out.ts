import { namespaces } from './namespaces';
import { xml, xmlPart } from './xml-out';

/** Gathers the parts of a package, their types and their relations (ECMA-376 part 2). */
export class PackageOut {
  private readonly contents = new Map<string, string>();
  private readonly types: string[] = [];
  private readonly relations = new Map<string, string[]>();
  private readonly outside = new Map<string, string>();

  /** Adds a part; `type` is what is particular of its content type, undefined for one whose name's ending says it. */
  add(name: string, content: string, type?: string): void {
    this.contents.set(name, content);
    if (type === undefined) return;
    const ContentType = type.startsWith('application/')
      ? type
      : `application/vnd.openxmlformats-officedocument.${type}+xml`;
    this.types.push(xml('Override', { PartName: `/${name}`, ContentType }));
  }

  /** Relates a part ("" for the package) to another, or to an address outside; answers the relation's id. */
  relate(part: string, kind: string, target: string, isOutside = false): string {
    const known = isOutside ? this.outside.get(`${part} ${target}`) : undefined;
    if (known !== undefined) return known;
    const relations = this.relations.get(part) ?? [];
    this.relations.set(part, relations);
    const id = `rId${String(relations.length + 1)}`;
    const Type = kind.startsWith('http') ? kind : `${namespaces.relations}/${kind}`;
    relations.push(
      isOutside
        ? xml('Relationship', { Id: id, Type, Target: target, TargetMode: 'External' })
        : xml('Relationship', { Id: id, Type, Target: relative(part, target) }),
    );
    if (isOutside) this.outside.set(`${part} ${target}`, id);
    return id;
  }

  parts(): ReadonlyMap<string, string> {
    const types = xml('Types', { xmlns: namespaces.contentTypes }, [
      xml('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      xml('Default', {
        Extension: 'vml',
        ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
      }),
      ...this.types,
    ]);
    const relations = [...this.relations].map(([part, elements]): [string, string] => {
      const slash = part.lastIndexOf('/') + 1;
      const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
      return [name, xmlPart(xml('Relationships', { xmlns: namespaces.packageRelations }, elements))];
    });
    return new Map([['[Content_Types].xml', xmlPart(types)], ...relations, ...this.contents]);
  }
}

/** A part's name as seen from the folder of another: "../comments1.xml". */
function relative(part: string, target: string): string {
  const folders = part.split('/').slice(0, -1);
  const names = target.split('/');
  while (folders.length > 0 && folders[0] === names[0]) {
    folders.shift();
    names.shift();
  }
  return [...folders.map(() => '..'), ...names].join('/');
}
