import { join } from 'node:path';
import ts from 'typescript';

/** How a member is declared: the numbers of arguments that it takes, or "property". `Infinity` is any number more. */
export type DeclaredMember = ReadonlySet<number> | 'property';

/** Google's declared types, by the names that the stand-ins have. */
export interface DeclaredTypes {
  /** The members of a type of a service, inherited ones too; undefined when nothing of that name is declared. */
  members(service: string, name: string): ReadonlyMap<string, DeclaredMember> | undefined;
  /** The values of an enumeration of a service, in the order of their declaration. */
  values(service: string, name: string): readonly string[] | undefined;
  /** The global names of the built-in services. */
  globals(): readonly string[];
}

const root = join(__dirname, '../../../node_modules/@types/google-apps-script');

/** Reads the .d.ts files of @types/google-apps-script with the TypeScript compiler. */
export function readDeclaredTypes(): DeclaredTypes {
  const program = ts.createProgram([join(root, 'index.d.ts')], { noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(root));
  const anyFile = files[0];
  if (!anyFile) throw new Error(`no declarations in ${root}`);
  const variables = checker.getSymbolsInScope(anyFile, ts.SymbolFlags.Variable);
  const namespaces = checker
    .getSymbolsInScope(anyFile, ts.SymbolFlags.Namespace)
    .find(({ name }) => name === 'GoogleAppsScript');
  if (!namespaces) throw new Error('no namespace GoogleAppsScript');

  const globalType = (name: string): ts.Type | undefined => {
    const variable = variables.find((symbol) => symbol.name === name);
    const declaration = variable?.valueDeclaration;
    if (!variable || !declaration) return undefined;
    return checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(variable, declaration));
  };

  /** The namespaces that a service's types may lie in: that of its global, and the one that all services share. */
  const homes = (service: string): ts.Symbol[] => {
    const own = globalType(service)?.getSymbol();
    const parent = own?.declarations?.[0]?.parent.parent;
    const home =
      parent && ts.isModuleDeclaration(parent) ? checker.getSymbolAtLocation(parent.name) : undefined;
    const shared = namespaces.exports?.get(ts.escapeLeadingUnderscores('Base'));
    return [home, shared].filter((symbol) => symbol !== undefined);
  };
  const symbolOf = (service: string, name: string): ts.Symbol | undefined =>
    homes(service)
      .map((home) => home.exports?.get(ts.escapeLeadingUnderscores(name)))
      .find((symbol) => symbol !== undefined);

  const typeOf = (service: string, name: string): ts.Type | undefined => {
    const [owner = '', part] = name.split('.');
    if (part !== undefined) {
      const property = globalType(owner)?.getProperty(part);
      return property && checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, anyFile));
    }
    if (service === name) {
      const found = globalType(name);
      if (found?.getSymbol()) return found;
    }
    const symbol = symbolOf(service, name);
    return symbol && checker.getDeclaredTypeOfSymbol(symbol);
  };

  return {
    members(service, name) {
      const type = typeOf(service, name);
      if (!type) return undefined;
      return new Map(
        checker
          .getPropertiesOfType(type)
          .map((symbol): [string, DeclaredMember] => [
            symbol.name,
            arities(checker.getTypeOfSymbolAtLocation(symbol, anyFile)),
          ]),
      );
    },
    values(service, name) {
      const symbol = symbolOf(service, name);
      if (!symbol || (symbol.flags & ts.SymbolFlags.Enum) === 0) return undefined;
      return [...(symbol.exports?.keys() ?? [])].map((key) => ts.unescapeLeadingUnderscores(key));
    },
    globals: () =>
      variables
        .filter(({ declarations = [] }) =>
          declarations.some((declaration) => !declaration.getSourceFile().fileName.includes('/apis/')),
        )
        .map(({ name }) => name),
  };

  function arities(type: ts.Type): DeclaredMember {
    const signatures = checker.getNonNullableType(type).getCallSignatures();
    if (signatures.length === 0) return 'property';
    return new Set(
      signatures.flatMap(({ parameters, declaration }) => {
        const all = (declaration?.parameters ?? []).filter((each) => ts.isParameter(each));
        const rest = all.some(({ dotDotDotToken }) => dotDotDotToken !== undefined);
        const least = all.findIndex(
          ({ questionToken, dotDotDotToken }) => (questionToken ?? dotDotDotToken) !== undefined,
        );
        const from = least < 0 ? parameters.length : least;
        const counts = Array.from({ length: parameters.length - from + 1 }, (_, i) => from + i);
        return rest ? [...counts.slice(0, -1), Infinity] : counts;
      }),
    );
  }
}
