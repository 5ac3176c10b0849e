import type { Condition } from '../../../shared/analysis/condition';
import type { Wording } from '../../../shared/analysis/condition-words';
import { findIn, type Library } from '../../../shared/analysis/library';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import { newClause, partOf, type Clause, type Part } from '../../components/condition/clause';
import { subjectKey, subjectOf, testsOf, type TestId } from '../../components/condition/subjects';
import { withReplaced, type Filter } from '../../state/filter';

/** A condition of the window's filter that is about a column alone. */
export interface ColumnClause {
  /** The place of its chip; that of a new one where there is none yet. */
  readonly at: number;
  readonly clause: Clause;
  readonly isNew: boolean;
}

/** What conditions about a column are about: "unit" is a dimension, a birth date a field, years of service a date. */
export function columnSubject({ id, from }: PeopleColumn, { dimensions }: Library): string {
  if (id === 'age') return subjectKey({ kind: 'age', id: '' });
  if (from !== null && 'retirement' in from) return subjectKey({ kind: 'retirement', id: '' });
  if (from !== null && 'standard' in from) return subjectKey({ kind: 'standard', id: from.standard });
  if (from !== null && 'yearsSince' in from) return subjectKey({ kind: 'field', id: from.yearsSince });
  return subjectKey({ kind: findIn(dimensions, id) ? 'dimension' : 'field', id });
}

/** The comparison that a column of its kind is asked by. */
function usualTest({ id, from }: PeopleColumn, subject: string, library: Library): TestId {
  if (id !== 'age' && from !== null && 'yearsSince' in from) return 'years';
  return testsOf(subjectOf(subject), library)[0] ?? 'blank';
}

export function columnClause({ conditions }: Filter, column: PeopleColumn, wording: Wording): ColumnClause {
  const subject = columnSubject(column, wording.library);
  for (const [at, condition] of conditions.entries()) {
    const clause = partOf(condition, wording);
    if (clause.kind === 'clause' && clause.subject === subject) return { at, clause, isNew: false };
  }
  return {
    at: conditions.length,
    clause: newClause(subject, usualTest(column, subject, wording.library)),
    isNew: true,
  };
}

/** A condition about a column instead of the one before; null takes it away. */
export function withColumn(
  filter: Filter,
  column: PeopleColumn,
  condition: Condition | null,
  wording: Wording,
): Filter {
  return withReplaced(filter, columnClause(filter, column, wording).at, condition);
}

/** What the filter is about, also inside of its compound conditions. */
export function filteredSubjects({ conditions }: Filter, wording: Wording): ReadonlySet<string> {
  const subjects = (part: Part): string[] =>
    part.kind === 'clause' ? [part.subject] : part.parts.flatMap(subjects);
  return new Set(conditions.flatMap((condition) => subjects(partOf(condition, wording))));
}
