/**
 * An esbuild plugin that takes the texts out of the code: Swedish sentences, headings and word lists make up a third of
 * what the add-on is, and opening the spreadsheet needs none of them. In the folders named, each text becomes a call
 * `textAt(n)`, and the texts go to a file of their own that src/google/texts.ts reads when the first one is asked for.
 * The source stays as it is written, and unit tests run it as it stands.
 */
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Shorter texts cost less than the call that would fetch them. */
const SHORTEST = 6;

/** The plugin for the files that `filter` names, and the texts that it has taken out, by number. */
export function externalTexts(filter) {
  const numbers = new Map();
  const numberOf = (text) => {
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return numbers.get(text);
  };
  const plugin = {
    name: 'external-texts',
    setup(build) {
      build.onLoad({ filter }, async ({ path }) => ({
        contents: withoutTexts(path, await readFile(path, 'utf8'), numberOf),
        loader: 'ts',
      }));
    },
  };
  return { plugin, texts: () => [...numbers.keys()] };
}

function withoutTexts(path, code, numberOf) {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
  const edits = [];
  const take = (node, start, end, form) => {
    if (node.text.length >= SHORTEST)
      edits.push({ start, end, text: form(`textAt(${numberOf(node.text)})`) });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    const start = node.getStart(source);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (isValue(node)) take(node, start, node.end, (call) => call);
    } else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) {
      take(node, start + 1, node.end - 2, (call) => `\${${call}}`);
    } else if (ts.isTemplateTail(node)) {
      take(node, start + 1, node.end - 1, (call) => `\${${call}}`);
    }
    // The parts of a tagged template are the tag's to read.
    if (ts.isTaggedTemplateExpression(node)) expressionsOf(node.template).forEach(visit);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

function expressionsOf(template) {
  return ts.isTemplateExpression(template) ? template.templateSpans.map(({ expression }) => expression) : [];
}

/** Whether a literal stands where any expression may: not as the name of a property or of a module. */
function isValue(node) {
  const { parent } = node;
  if (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isTaggedTemplateExpression(parent)
  )
    return false;
  return (
    !('name' in parent && parent.name === node) &&
    !(ts.isBindingElement(parent) && parent.propertyName === node)
  );
}
