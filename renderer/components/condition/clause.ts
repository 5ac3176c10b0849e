import type { Condition } from '../../../shared/analysis/condition';
import type { Wording } from '../../../shared/analysis/condition-words';
import { findIn } from '../../../shared/analysis/library';
import { firstDay, lastDay } from '../../../shared/text/partial-dates';
import { parsePartialDate, parseTypedNumber } from '../../../shared/text/person-value-text';
import { subjectKey, subjectOf, type SubjectKind, type TestId } from './subjects';

/** One line of a condition as it is being made: values as they were typed. */
export interface Clause {
  readonly kind: 'clause';
  /** Tells lines apart on the screen. */
  readonly key: number;
  readonly subject: string;
  readonly test: TestId;
  readonly isNot: boolean;
  readonly values: readonly (string | null)[];
  readonly level: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export interface Group {
  readonly kind: 'group';
  readonly key: number;
  readonly join: 'all' | 'any';
  readonly isNot: boolean;
  readonly parts: readonly Part[];
}

export type Part = Clause | Group;

let lastKey = 0;
const nextKey = (): number => (lastKey += 1);

export function newClause(subject: string, test: TestId, values: Partial<Clause> = {}): Clause {
  const nothing = { isNot: false, values: [], level: '', from: '', to: '', text: '' };
  return { ...nothing, ...values, kind: 'clause', key: nextKey(), subject, test };
}

export function newGroup(join: Group['join'], parts: readonly Part[] = [], isNot = false): Group {
  return { kind: 'group', key: nextKey(), join, isNot, parts };
}

/** The condition that was made; null where something is missing or is not what it should be. */
export function conditionOf(part: Part): Condition | null {
  const plain = part.kind === 'group' ? groupCondition(part) : clauseCondition(part);
  return plain !== null && part.isNot ? { not: plain } : plain;
}

function groupCondition({ join, parts }: Group): Condition | null {
  const conditions = parts.map(conditionOf);
  if (conditions.includes(null)) return null;
  const whole = conditions as Condition[];
  return join === 'all' ? { all: whole } : { any: whole };
}

function clauseCondition(clause: Clause): Condition | null {
  const { id } = subjectOf(clause.subject);
  switch (clause.test) {
    case 'in':
      return clause.values.length === 0 ? null : { dimension: id, in: clause.values };
    case 'atLeast':
      return clause.level === '' ? null : { dimension: id, atLeast: clause.level };
    case 'contains':
      return clause.text.trim() === '' ? null : { field: id, contains: clause.text.trim() };
    case 'says':
      return clause.level === '' ? null : { field: id, says: clause.level };
    case 'blank':
      return { field: id, blank: true };
    case 'counted':
      return { indicator: id };
    case 'belongs':
      return { population: id };
    case 'met':
    case 'set':
    case 'judged':
      return { standard: id, is: clause.test };
    default:
      return rangeCondition(clause, id);
  }
}

function rangeCondition(clause: Clause, id: string): Condition | null {
  const from = endOf(clause, 'from');
  const to = endOf(clause, 'to');
  if (from === null || to === null || isTurned(clause)) return null;
  switch (clause.test) {
    case 'number':
      return { field: id, number: ends(from, to, 'from', 'to') };
    case 'date':
      return { field: id, date: ends(from, to, 'from', 'to') };
    case 'years':
      return { yearsSince: { field: id, ...ends<number, 'from', 'below'>(from, to, 'from', 'below') } };
    case 'retirement':
      return { retirement: ends<number, 'after', 'within'>(from, to, 'after', 'within') };
    default:
      return { age: ends(from, to, 'from', 'below') };
  }
}

/** The ends that were given, by their names. `endOf` answers days for dates and numbers for the rest. */
function ends<Value, Low extends string, High extends string>(
  from: string | number,
  to: string | number,
  low: Low,
  high: High,
): Readonly<Partial<Record<Low | High, Value>>> {
  const given = { ...(from !== '' && { [low]: from }), ...(to !== '' && { [high]: to }) };
  return given as unknown as Readonly<Partial<Record<Low | High, Value>>>;
}

/** One end of a range: a number, a day `YYYY-MM-DD`; `''` where nothing was typed, null where it is none. */
export function endOf({ test, ...typed }: Clause, end: 'from' | 'to'): string | number | null {
  const text = typed[end].trim();
  if (text === '') return '';
  if (test === 'date') {
    const date = parsePartialDate(text);
    if (date === null) return null;
    return end === 'from' ? firstDay(date) : lastDay(date);
  }
  const number = parseTypedNumber(text);
  if (number === null || test === 'number') return number;
  const most = test === 'retirement' ? 2400 : 200;
  return Number.isInteger(number) && number >= 0 && number <= most ? number : null;
}

/** Both ends are right, but the first does not come before the second. */
export function isTurned(clause: Clause): boolean {
  const [from, to] = [endOf(clause, 'from'), endOf(clause, 'to')];
  if (from === null || to === null || from === '' || to === '') return false;
  const isClosed = clause.test === 'number' || clause.test === 'date';
  return isClosed ? from > to : from >= to;
}

/** A condition taken apart again, so that it can be changed. */
export function partOf(condition: Condition, wording: Wording): Part {
  if ('all' in condition)
    return newGroup(
      'all',
      condition.all.map((each) => partOf(each, wording)),
    );
  if ('any' in condition)
    return newGroup(
      'any',
      condition.any.map((each) => partOf(each, wording)),
    );
  if ('not' in condition) {
    const part = partOf(condition.not, wording);
    return part.isNot ? newGroup('all', [part], true) : { ...part, isNot: true };
  }
  return clauseOf(condition, wording);
}

/** The same, as a group at the top. */
export function groupOf(condition: Condition, wording: Wording): Group {
  const part = partOf(condition, wording);
  return part.kind === 'group' ? part : newGroup('all', [part]);
}

function clauseOf(
  condition: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>,
  { language, library }: Wording,
): Clause {
  const about = (kind: SubjectKind, id = ''): string => subjectKey({ kind, id });
  const number = (value: number | undefined): string =>
    value?.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US', {
      useGrouping: false,
      maximumFractionDigits: 20,
    }) ?? '';
  if ('age' in condition) {
    const { from, below } = condition.age;
    return newClause(about('age'), 'age', { from: number(from), to: number(below) });
  }
  if ('yearsSince' in condition) {
    const { field, from, below } = condition.yearsSince;
    const isDimension = findIn(library.dimensions, field) !== undefined;
    return newClause(about(isDimension ? 'dimension' : 'field', field), 'years', {
      from: number(from),
      to: number(below),
    });
  }
  if ('retirement' in condition) {
    const { after, within } = condition.retirement;
    return newClause(about('retirement'), 'retirement', { from: number(after), to: number(within) });
  }
  if ('population' in condition) return newClause(about('population', condition.population), 'belongs');
  if ('indicator' in condition) return newClause(about('indicator', condition.indicator), 'counted');
  if ('standard' in condition) return newClause(about('standard', condition.standard), condition.is);
  if ('field' in condition) {
    const isDimension = findIn(library.dimensions, condition.field) !== undefined;
    const subject = about(isDimension ? 'dimension' : 'field', condition.field);
    if ('blank' in condition) return newClause(subject, 'blank');
    if ('contains' in condition) return newClause(subject, 'contains', { text: condition.contains });
    if ('says' in condition) return newClause(subject, 'says', { level: condition.says });
    if ('number' in condition) {
      const { from, to } = condition.number;
      return newClause(subject, 'number', { from: number(from), to: number(to) });
    }
    const { from, to } = condition.date;
    return newClause(subject, 'date', { from: typedDay(from), to: typedDay(to) });
  }
  const subject = about('dimension', condition.dimension);
  return 'in' in condition
    ? newClause(subject, 'in', { values: condition.in })
    : newClause(subject, 'atLeast', { level: condition.atLeast });
}

function typedDay(date: string | undefined): string {
  return date === undefined ? '' : date.split('-').reverse().join('/');
}
