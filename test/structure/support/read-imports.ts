import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.js';

export interface Import {
  /** As it is written: `../core/store.js`. */
  readonly specifier: string;
  /** The file that it names, relative to `src/`; null for a package. */
  readonly target: string | null;
  /** Whether nothing is left of it at run time. */
  readonly isTypeOnly: boolean;
  /** What is taken by name; empty for a whole module or `import()`. */
  readonly names: readonly string[];
}

/** All that a file imports or passes on: statements, `import()` and types, in the order of the text. */
export function readImports({ path, text }: SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean, names: readonly string[]) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    imports.push({ specifier: specifier.text, target: targetOf(path, specifier.text), isTypeOnly, names });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
      add(node.moduleSpecifier, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword, elements.map(nameOf));
    } else if (ts.isExportDeclaration(node)) {
      const clause = node.exportClause;
      const elements = clause && ts.isNamedExports(clause) ? [...clause.elements] : [];
      add(node.moduleSpecifier, node.isTypeOnly, elements.map(nameOf));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, []);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true, []);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return imports;
}

function nameOf({ propertyName, name }: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (propertyName ?? name).text;
}

function targetOf(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}
