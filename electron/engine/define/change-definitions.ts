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
