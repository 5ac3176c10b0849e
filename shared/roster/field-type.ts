import type { Field } from './field';

/** How the values of a field are kept: dates as numbers such as 19850305, categories by their ids. */
export type FieldType = 'text' | 'number' | 'date';

const numberKinds: ReadonlySet<Field['kind']> = new Set(['number', 'duration', 'share']);

/** Null for what is understood but not kept. */
export function fieldType(field: Field): FieldType | null {
  if (field.kind === 'aside' || field.id === 'family_name' || field.id === 'given_name') return null;
  if (field.kind === 'date') return 'date';
  if (numberKinds.has(field.kind)) return 'number';
  return 'text';
}

const wordKinds: ReadonlySet<Field['kind']> = new Set(['name', 'text', 'code', 'unit', 'rank', 'ethnicity']);

/** Whether the text is words that people wrote, not the id of a category. */
export function holdsWords(field: Field): boolean {
  return wordKinds.has(field.kind);
}
