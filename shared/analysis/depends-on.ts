import type { Condition } from './condition';
import type { Dimension } from './dimension';
import { findIn, type Library } from './library';

/** Columns that say the same of a person, or that one is put together from. */
const oneThing: readonly (readonly string[])[] = [
  ['birth_date', 'gender'],
  ['ethnicity', 'ethnic_minority'],
  ['party_member', 'party_date', 'party_official_date', 'party_position'],
  ['unit', 'commune_type', 'department'],
  ['rank', 'rank_code', 'salary_step', 'salary_coefficient'],
];

/** What is worked out from other columns when a roster is read, or goes along with them. */
const goesWith: Readonly<Record<string, readonly string[]>> = {
  specialisation_match: ['position', 'staff_group', 'specialisation', 'qualification'],
  unit: ['unit', 'admin_level'],
  commune_type: ['unit', 'admin_level'],
  department: ['unit', 'admin_level'],
};

/**
 * What has to be known of a person to know their category, each by one name. Two things without a name in common can
 * be exchanged between people without contradiction.
 */
export function topicsOfDimension({ source }: Dimension, library: Library): readonly string[] {
  if ('column' in source) return topics(goesWith[source.column] ?? [source.column]);
  if ('number' in source) return topics([source.number]);
  if ('groupsOf' in source) return topicsOfNamed(source.groupsOf, library);
  return unique(source.cases.flatMap(({ when }) => topicsOf(when, library)));
}

/** The same of whom a condition is true of. */
export function topicsOf(condition: Condition, library: Library): readonly string[] {
  const all = (conditions: readonly Condition[]): readonly string[] =>
    unique(conditions.flatMap((each) => topicsOf(each, library)));
  if ('all' in condition) return all(condition.all);
  if ('any' in condition) return all(condition.any);
  if ('not' in condition) return topicsOf(condition.not, library);
  if ('age' in condition) return topics(['birth_date']);
  if ('retirement' in condition) return topics(['birth_date', 'gender']);
  if ('yearsSince' in condition) return topics([condition.yearsSince.field]);
  if ('population' in condition || 'indicator' in condition) return all([library.meant(condition)]);
  if ('standard' in condition) {
    const { standard } = condition;
    const own = library.standards.filter(({ dimension }) => dimension === standard);
    return unique([...topicsOfNamed(standard, library), ...all(own.map(({ who }) => who))]);
  }
  if ('field' in condition) return topics([condition.field]);
  return topicsOfNamed(condition.dimension, library);
}

function topicsOfNamed(id: string, library: Library): readonly string[] {
  const dimension = findIn(library.dimensions, id);
  return dimension ? topicsOfDimension(dimension, library) : topics([id]);
}

function topics(columns: readonly string[]): readonly string[] {
  return unique(
    columns.map((column) => oneThing.find((names) => names.includes(column))?.join(' ') ?? column),
  );
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** Whether the category is all there is to know of its only topic. */
export function isWholeTopic(dimension: Dimension, library: Library): boolean {
  const { source } = dimension;
  if (!('column' in source)) return false;
  const [topic, ...others] = topicsOfDimension(dimension, library);
  return topic === source.column && others.length === 0;
}
