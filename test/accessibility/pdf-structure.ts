/** The structure of a tagged PDF, as `pdfinfo -struct-text` prints it. */

export interface StructureElement {
  /** The standard type, by the file's role map: H1, P, Table … */
  readonly type: string;
  /** Its attributes, as printed: Scope has /Column. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly StructureElement[];
  /** The text of the element itself and of those in it, in order. */
  readonly text: string;
  /** Whether it holds an annotation, as a link must. */
  readonly hasObject: boolean;
}

/** An element while its lines are read. */
interface OpenElement {
  readonly depth: number;
  readonly type: string;
  readonly attributes: Map<string, string>;
  readonly children: StructureElement[];
  texts: string[];
  hasObject: boolean;
}

/** The elements at the top. Throws where a line is none that poppler prints. */
export function readStructure(printed: string): readonly StructureElement[] {
  const root: OpenElement = openElement(-1, '');
  const open = [root];
  for (const line of logicalLines(printed)) {
    const depth = line.search(/\S/);
    const said = line.trim();
    const attribute = /^\/(\w+)(?: (.*))?$/.exec(said);
    if (attribute !== null) {
      open.at(-1)?.attributes.set(attribute[1] ?? '', attribute[2] ?? '');
      continue;
    }
    while (depth <= (open.at(-1)?.depth ?? -1)) close(open);
    const parent = open.at(-1) ?? root;
    if (said.startsWith('"')) parent.texts.push(said.slice(1, -1));
    else if (said.startsWith('Object ')) parent.hasObject = true;
    else {
      const type = /^([A-Za-z0-9]+)\b.*$/.exec(said)?.[1];
      if (type === undefined) throw new Error(`pdfinfo printed a line that is not known: ${line}`);
      open.push(openElement(depth, type));
    }
  }
  while (open.length > 1) close(open);
  return root.children;
}

/** Every element of these and in them, in order. */
export function allElements(elements: readonly StructureElement[]): readonly StructureElement[] {
  return elements.flatMap((element) => [element, ...allElements(element.children)]);
}

function openElement(depth: number, type: string): OpenElement {
  return { depth, type, attributes: new Map(), children: [], texts: [], hasObject: false };
}

function close(open: OpenElement[]): void {
  const done = open.pop();
  const parent = open.at(-1);
  if (done === undefined || parent === undefined) return;
  const { type, attributes, children, texts, hasObject } = done;
  const text = texts.join('');
  parent.children.push({ type, attributes, children, text, hasObject });
  parent.texts.push(text);
}

/** The lines; a text that has line breaks in it is one. */
function logicalLines(printed: string): readonly string[] {
  const lines: string[] = [];
  for (const line of printed.split('\n')) {
    const last = lines.at(-1);
    const isOpen = last !== undefined && /^\s*"/.test(last) && (!last.endsWith('"') || /^\s*"$/.test(last));
    if (isOpen) lines[lines.length - 1] = `${last}\n${line}`;
    else if (line.trim() !== '') lines.push(line);
  }
  return lines;
}
