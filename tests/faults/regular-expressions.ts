import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

const project = resolve(import.meta.dirname, '../..');

export interface CheckedExpressions {
  readonly checked: number;
  /** What the automaton does not know, looks ahead and behind and very long alternatives: attacked with made texts. */
  readonly searched: number;
  /** Neither decided nor attacked within the time. */
  readonly undecided: number;
  /** Place, expression and how it grows. */
  readonly exploding: readonly string[];
}

/** Holds every regular expression of the shipped sources against `recheck`: its automaton, else its attacks. */
export async function checkExpressions(): Promise<CheckedExpressions> {
  const exploding: string[] = [];
  let [checked, searched, undecided] = [0, 0, 0];
  for (const [literal, place] of literals()) {
    const end = literal.lastIndexOf('/');
    const flags = literal
      .slice(end + 1)
      .replace('v', 'u')
      .replace('d', '');
    const source = literal.slice(1, end);
    const decided = await check(source, flags, { timeout: 1500, checker: 'automaton' });
    checked += 1;
    const result =
      decided.status === 'unknown'
        ? await check(source, flags, { timeout: 10_000, checker: 'fuzz' })
        : decided;
    if (decided.status === 'unknown') searched += 1;
    if (result.status === 'unknown') undecided += 1;
    if (result.status === 'vulnerable' && result.complexity.type === 'exponential')
      exploding.push(`${place} ${literal}: ${result.complexity.summary}`);
  }
  return { checked, searched, undecided, exploding };
}

/** Every literal with where it stands first. */
function literals(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const files = ['electron', 'shared', 'renderer'].flatMap((top) =>
    readdirSync(join(project, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(top, name)),
  );
  for (const file of files) {
    const text = readFileSync(join(project, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.set(node.text, `${file}:${line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}
