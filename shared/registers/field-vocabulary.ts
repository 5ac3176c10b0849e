import type { Library } from '../analysis/library';
import type { Field } from '../roster/field';
import type { Vocabulary } from '../roster/vocabulary';
import { registerListIds, starterRegisterLists, vocabularyOf } from './lists/register-lists';

/** The categories of a field: its own, or those of a list of the workspace. */
export function fieldVocabulary(field: Field | undefined, library?: Library): Vocabulary | undefined {
  const list = registerListIds.find((id) => id === field?.listed);
  return list === undefined
    ? field?.vocabulary
    : vocabularyOf(library?.registerLists ?? starterRegisterLists, list);
}
