import type { OwnDimension } from '../contract/definitions';
import type { FieldType } from '../roster/field-type';
import type { Text } from '../text/language';
import type { Condition } from './condition';
import type { Case, Dimension } from './dimension';

const rest: Text = { vi: 'Khác', en: 'Other' };

/**
 * A dimension that users defined, as one of cases; `typeOf` knows the fields. Recorded values that no group or band
 * names are `other`, so that "not recorded" stays what it is.
 */
export function dimensionOf(own: OwnDimension, typeOf: (field: string) => FieldType | null): Dimension {
  const cases = [...namedCases(own, typeOf), { id: 'other', label: rest, when: recorded(own, typeOf) }];
  return {
    id: own.id,
    label: same(own.label),
    ...(own.note !== '' && { definition: same(own.note) }),
    categories: cases,
    source: { cases },
  };
}

/** What a user typed has one wording for both languages. */
export function same(text: string): Text {
  return { vi: text, en: text };
}

function namedCases(own: OwnDimension, typeOf: (field: string) => FieldType | null): Case[] {
  if (own.kind === 'groups')
    return own.groups.map(({ id, label, values }) => ({
      id,
      label: same(label),
      when: { dimension: own.of, in: values },
    }));
  return own.bands.map(({ id, label, from, below }) => ({
    id,
    label: same(label),
    when: bandCondition(own.of, typeOf(own.of), from, below),
  }));
}

function recorded(own: OwnDimension, typeOf: (field: string) => FieldType | null): Condition {
  if (own.kind === 'groups') return { not: { dimension: own.of, in: [null] } };
  return bandCondition(own.of, typeOf(own.of), null, null);
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
