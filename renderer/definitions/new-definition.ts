import { everybody } from '../../shared/analysis/condition';
import { freeId } from '../../shared/analysis/free-id';
import type { LabelledKind, Definitions } from '../../shared/contract/definitions';
import type { DefinitionsMessages } from '../../shared/text/definitions-messages';
import { presetBands } from './band-presets';

export type DefinitionOf<Kind extends LabelledKind> = Definitions[Kind][number];
export type AnyDefinition = DefinitionOf<LabelledKind>;

/** What can be added on a tab; groupings and bands stand on one. */
export type NewKind = Exclude<LabelledKind, 'dimensions'> | 'groups' | 'bands';

export function newKindsOf(kind: LabelledKind): readonly NewKind[] {
  return kind === 'dimensions' ? ['groups', 'bands'] : [kind];
}

/** A definition to begin with; it is kept when it is saved. */
export function newDefinition(
  kind: NewKind,
  definitions: Definitions,
  words: DefinitionsMessages,
): AnyDefinition {
  const named = { label: '', note: '' };
  const id = (list: readonly { readonly id: string }[]): string => freeId(kind, list);
  switch (kind) {
    case 'indicators':
      return {
        id: id(definitions.indicators),
        label: '',
        definition: '',
        basis: '',
        numerator: everybody,
        denominator: null,
      };
    case 'populations':
      return { ...named, id: id(definitions.populations), condition: everybody };
    case 'standards':
      return {
        id: id(definitions.standards),
        label: '',
        basis: '',
        confidence: null,
        who: everybody,
        dimension: 'qualification',
        atLeast: 'university',
        validFrom: null,
        validTo: null,
      };
    case 'posts':
      return {
        ...named,
        id: id(definitions.posts),
        posts: [],
        staffGroups: [],
        anyField: false,
        atLeast: null,
        accepted: [],
        near: [],
      };
    case 'groups':
      return {
        ...named,
        kind,
        id: id(definitions.dimensions),
        of: 'unit',
        groups: [{ id: 'group_1', label: '', values: [] }],
      };
    case 'bands':
      return {
        ...named,
        kind,
        id: id(definitions.dimensions),
        of: 'age',
        bands: [...presetBands('bm01', words.presetLabels)],
      };
  }
}
