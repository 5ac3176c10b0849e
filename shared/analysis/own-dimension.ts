import type { OwnDimension } from '../contract/definitions';
import type { FieldType } from '../roster/field-type';
import type { Text } from '../text/language';
import type { Condition } from './condition';
import type { Case, Dimension, DimensionCategory } from './dimension';

const other: DimensionCategory = { id: 'other', label: { vi: 'Khác', en: 'Other' } };

/**
 * A dimension that users defined; `typeOf` knows the fields. Recorded values that no group or band names are `other`,
 * so that "not recorded" stays what it is.
 */
export function dimensionOf(own: OwnDimension, typeOf: (field: string) => FieldType | null): Dimension {
  const named = own.kind === 'groups' ? own.groups : own.bands;
  return {
    id: own.id,
    label: same(own.label),
    ...(own.note !== '' && { definition: same(own.note) }),
    categories: [...named.map(({ id, label }) => ({ id, label: same(label) })), other],
    source:
      own.kind === 'groups'
        ? { groupsOf: own.of, groups: own.groups, rest: other.id }
        : { cases: bandCases(own, typeOf(own.of)) },
  };
}

/** What a user typed has one wording for both languages. */
export function same(text: string): Text {
  return { vi: text, en: text };
}

function bandCases({ of, bands }: Extract<OwnDimension, { kind: 'bands' }>, type: FieldType | null): Case[] {
  return [
    ...bands.map(({ id, label, from, below }) => ({
      id,
      label: same(label),
      when: bandCondition(of, type, from, below),
    })),
    { ...other, when: bandCondition(of, type, null, null) },
  ];
}

function bandCondition(
  of: string,
  type: FieldType | null,
  from: number | null,
  below: number | null,
): Condition {
  if (of === 'age' || type === 'date') {
    // Whole years only: at least 2.5 is at least 3, below 2.5 is below 3.
    const years = {
      ...(from !== null && { from: Math.ceil(from) }),
      ...(below !== null && { below: Math.ceil(below) }),
    };
    return of === 'age' ? { age: years } : { yearsSince: { field: of, ...years } };
  }
  const reaches = (bound: number): Condition => ({ field: of, number: { from: bound } });
  return {
    all: [
      { not: { field: of, blank: true } },
      ...(from === null ? [] : [reaches(from)]),
      ...(below === null ? [] : [{ not: reaches(below) }]),
    ],
  };
}
