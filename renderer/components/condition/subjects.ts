import { findIn, type Library } from '../../../shared/analysis/library';
import { findField, fields } from '../../../shared/roster/fields';
import { fieldType, holdsWords } from '../../../shared/roster/field-type';
import type { FilterMessages } from '../../../shared/text/filter-messages';
import type { Language } from '../../../shared/text/language';
import type { SearchOption } from '../find-options';

/** How a subject is compared. */
export type TestId =
  | 'in'
  | 'atLeast'
  | 'contains'
  /** Comes from an official form; it is kept, not chosen. */
  | 'says'
  | 'number'
  | 'date'
  | 'age'
  | 'years'
  | 'retirement'
  | 'blank'
  | 'counted'
  | 'belongs'
  | 'met'
  | 'set'
  | 'judged';

export type SubjectKind =
  'dimension' | 'field' | 'age' | 'retirement' | 'indicator' | 'standard' | 'population';

/** What a condition is about. Its key: `dimension:unit`, `field:birth_date`, `age:`. */
export interface Subject {
  readonly kind: SubjectKind;
  /** Empty for age and retirement, of which there is one. */
  readonly id: string;
}

export function subjectKey({ kind, id }: Subject): string {
  return `${kind}:${id}`;
}

export function subjectOf(key: string): Subject {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at) as SubjectKind, id: key.slice(at + 1) };
}

/** How a subject can be compared, the usual way first. */
export function testsOf({ kind, id }: Subject, library: Library): readonly TestId[] {
  switch (kind) {
    case 'age':
      return ['age'];
    case 'retirement':
      return ['retirement'];
    case 'indicator':
      return ['counted'];
    case 'population':
      return ['belongs'];
    case 'standard':
      return ['met', 'set', 'judged'];
    case 'field':
      return fieldTests(id);
    case 'dimension':
      return [
        'in',
        ...(findIn(library.dimensions, id)?.ordered ? (['atLeast'] as const) : []),
        ...fieldTests(id),
      ];
  }
}

function fieldTests(id: string): readonly TestId[] {
  const field = findField(id);
  const type = field ? fieldType(field) : null;
  if (!field || type === null) return [];
  if (type === 'number') return ['number', 'blank'];
  if (type === 'date') return ['date', 'years', 'blank'];
  return holdsWords(field) ? ['contains', 'blank'] : ['blank'];
}

export interface SubjectOption extends SearchOption {
  readonly group: string;
}

/** Everything that a condition can be about, in groups. */
export function subjectOptions(
  library: Library,
  language: Language,
  words: FilterMessages,
): readonly SubjectOption[] {
  const option = (kind: SubjectKind, id: string, label: string, group: string): SubjectOption => ({
    key: subjectKey({ kind, id }),
    label,
    group,
  });
  const { groups } = words;
  const isDimension = (id: string): boolean => findIn(library.dimensions, id) !== undefined;
  const alone = fields.filter((field) => fieldType(field) !== null && !isDimension(field.id));
  const ofType = (isText: boolean) => alone.filter((field) => (fieldType(field) === 'text') === isText);
  const judged = new Set(library.standards.map(({ dimension }) => dimension));
  return [
    ...library.populations.map(({ id, label }) =>
      option('population', id, label[language], groups.populations),
    ),
    ...library.dimensions.map(({ id, label }) => option('dimension', id, label[language], groups.person)),
    option('age', '', words.age, groups.dates),
    option('retirement', '', words.retirement, groups.dates),
    ...ofType(false).map(({ id, label }) => option('field', id, label[language], groups.dates)),
    ...ofType(true).map(({ id, label }) => option('field', id, label[language], groups.texts)),
    ...library.indicators.map(({ id, label }) => option('indicator', id, label[language], groups.indicators)),
    ...library.dimensions
      .filter(({ id }) => judged.has(id))
      .map(({ id, label }) =>
        option('standard', id, words.standard(label[language].toLocaleLowerCase(language)), groups.standards),
      ),
  ];
}
