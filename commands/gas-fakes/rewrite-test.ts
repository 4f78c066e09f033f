import ts from 'typescript';

const asserts = /\bt\.(?:is|true|false|truthy|falsy|deepEqual|rxMatch|fail)\(/g;

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}

/**
 * A test module of gas-fakes as a script: without imports and exports, without the declarations of `replaced`, and with each
 * statement round an assert in a try, so that one that throws costs its own asserts and no others. A declaration keeps its
 * scope: its names are declared first in their block. The asserts themselves stay as they are.
 */
export function rewriteTest(code: string, replaced: ReadonlySet<string>): string {
  const file = ts.createSourceFile('test.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const edits: Edit[] = [];
  for (const statement of file.statements) {
    if (isLeftOut(statement, replaced)) {
      edits.push(removal(statement.getStart(), statement.end));
      continue;
    }
    for (const modifier of exportsOf(statement)) edits.push(removal(modifier.getStart(), modifier.end));
    wrapIn(statement, edits);
  }
  return applied(code, edits);
}

function isLeftOut(statement: ts.Statement, replaced: ReadonlySet<string>): boolean {
  if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) return true;
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some(({ name }) => replaced.has(name.getText()));
  }
  return ts.isExpressionStatement(statement) && statement.getText().startsWith('wrapupTest(');
}

function exportsOf(statement: ts.Statement): readonly ts.Node[] {
  if (!ts.canHaveModifiers(statement)) return [];
  return (ts.getModifiers(statement) ?? []).filter(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** Wraps the statements of each function below a node that has asserts. One given to `t.threw` is to throw. */
function wrapIn(node: ts.Node, edits: Edit[]): void {
  if (ts.isCallExpression(node) && node.expression.getText() === 't.threw') return;
  if (ts.isTryStatement(node) || countAsserts(node) === 0) return;
  if (ts.isBlock(node)) wrapStatements(node, edits);
  else
    ts.forEachChild(node, (child) => {
      wrapIn(child, edits);
    });
}

function wrapStatements(block: ts.Block, edits: Edit[]): void {
  const names: string[] = [];
  for (const statement of block.statements) {
    if (ts.isVariableStatement(statement)) names.push(...wrapDeclaration(statement, edits));
    else if (!ts.isFunctionDeclaration(statement) && !ts.isReturnStatement(statement)) {
      edits.push(
        insertion(statement.getStart(), opening(statement)),
        insertion(statement.end, closing(statement)),
      );
    }
    ts.forEachChild(statement, (child) => {
      wrapIn(child, edits);
    });
  }
  if (names.length > 0) edits.push(insertion(block.getStart() + 1, ` let ${names.join(', ')};`));
}

/** Makes `const { a } = b;` an assignment in a try; answers the names that the block has to declare. */
function wrapDeclaration(statement: ts.VariableStatement, edits: Edit[]): readonly string[] {
  const { declarations } = statement.declarationList;
  const [first] = declarations;
  if (!first || declarations.every(({ initializer }) => !initializer || isSafe(initializer))) return [];
  edits.push(
    { at: statement.getStart(), removed: first.getStart() - statement.getStart(), text: opening(statement) },
    ...declarations.flatMap((each) => [insertion(each.getStart(), '('), insertion(each.end, ')')]),
    insertion(statement.end, `;${closing(statement)}`),
  );
  return declarations.flatMap(({ name }) => namesOf(name));
}

function isSafe(initializer: ts.Expression): boolean {
  return (
    ts.isArrowFunction(initializer) ||
    ts.isFunctionExpression(initializer) ||
    ts.isLiteralExpression(initializer)
  );
}

function namesOf(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOf(element.name) : []));
}

function opening(statement: ts.Statement): string {
  const { line } = statement.getSourceFile().getLineAndCharacterOfPosition(statement.getStart());
  return `{ const __before = tally.begin(${String(line + 1)}); try { `;
}

function closing(statement: ts.Statement): string {
  return ` } catch (__error) { tally.lose(__error, __before, ${String(countAsserts(statement))}); } }`;
}

function countAsserts(node: ts.Node): number {
  return node.getText().match(asserts)?.length ?? 0;
}

function insertion(at: number, text: string): Edit {
  return { at, removed: 0, text };
}

function removal(from: number, to: number): Edit {
  return { at: from, removed: to - from, text: '' };
}

/** Edits of one place are made in the order in which they were found. */
function applied(code: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, index) => ({ ...edit, index }));
  ordered.sort((a, b) => a.at - b.at || a.index - b.index);
  let done = 0;
  let text = '';
  for (const edit of ordered) {
    text += code.slice(done, edit.at) + edit.text;
    done = Math.max(done, edit.at) + edit.removed;
  }
  return text + code.slice(done);
}
