import { starterDefinitions } from '../../../shared/analysis/starter-definitions';
import {
  definitionKinds,
  type DefinitionChange,
  type DefinitionCounts,
  type DefinitionKind,
  type Definitions,
} from '../../../shared/contract/definitions';
import { FailureError } from '../../../shared/contract/failure';

interface Named {
  readonly id: string;
}

/** The definitions after one change. What it makes of the other definitions is for `checkDefinitions`. */
export function changeDefinitions(definitions: Definitions, change: DefinitionChange): Definitions {
  if ('starter' in change) return { ...definitions, [change.starter]: starterDefinitions[change.starter] };
  if ('all' in change) return { ...definitions, [change.all]: change.definitions };
  if ('remove' in change) {
    const list: readonly Named[] = definitions[change.remove];
    const others = list.filter(({ id }) => id !== change.id);
    if (others.length === list.length) {
      const known = list.map(({ id }) => id);
      throw new FailureError({ kind: 'unknown-name', what: change.remove, name: change.id, known });
    }
    return { ...definitions, [change.remove]: others };
  }
  return { ...definitions, [change.put]: put(definitions[change.put], change.definition, change.at) };
}

/**
 * What another office shared, beside the own definitions. Where the first that fits decides, its lines come first and in
 * its order, the own ones after them; lines of the starter table that nobody changed and that it has not are left out.
 */
export function shareDefinitions(own: Definitions, shared: Definitions): Definitions {
  const precedence = <Kind extends 'standards' | 'posts'>(kind: Kind): Definitions[Kind] => {
    const lines: readonly Named[] = shared[kind];
    if (lines.length === 0) return own[kind];
    const untouched = new Set(starterDefinitions[kind].map((each) => JSON.stringify(each)));
    const kept = (own[kind] as readonly Named[]).filter(
      (each) => !lines.some(({ id }) => id === each.id) && !untouched.has(JSON.stringify(each)),
    );
    return [...lines, ...kept] as Definitions[Kind];
  };
  return { ...mergeDefinitions(own, shared), standards: precedence('standards'), posts: precedence('posts') };
}

/** Both together: what the newer ones name anew replaces the older, in its place; the rest follows. */
export function mergeDefinitions(older: Definitions, newer: Definitions): Definitions {
  const merged = (kind: DefinitionKind): readonly Named[] =>
    newer[kind].reduce<readonly Named[]>((list, each) => put(list, each), older[kind]);
  return {
    version: 1,
    // A table of ages is one whole.
    retirement: newer.retirement.length > 0 ? newer.retirement : older.retirement,
    registerWords: [
      ...older.registerWords.filter(({ list }) => !newer.registerWords.some((line) => line.list === list)),
      ...newer.registerWords,
    ],
    ...Object.fromEntries(definitionKinds.map((kind) => [kind, merged(kind)])),
  } as Definitions;
}

export function countDefinitions(definitions: Definitions): DefinitionCounts {
  const counts = definitionKinds.map((kind) => [kind, definitions[kind].length]);
  return Object.fromEntries(counts) as DefinitionCounts;
}

function put(list: readonly Named[], definition: Named, at?: number): readonly Named[] {
  const place = list.findIndex(({ id }) => id === definition.id);
  const others = list.filter(({ id }) => id !== definition.id);
  const index = at ?? (place < 0 ? others.length : place);
  return [...others.slice(0, index), definition, ...others.slice(index)];
}
