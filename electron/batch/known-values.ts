import { categoryLabel } from '../../shared/analysis/category-label';
import { everybody, type Condition } from '../../shared/analysis/condition';
import type { Dimension } from '../../shared/analysis/dimension';
import { findIn } from '../../shared/analysis/library';
import { fold } from '../../shared/text/fold';
import { computeValues } from '../engine/analyse/compute-values';
import type { Question } from '../engine/analyse/question';
import { UsageError } from './usage-error';

const mostNamed = 5;

/**
 * `--where` with the values of free text as the roster writes them: tone marks and capitals make no difference, and a
 * name may hold a comma. @throws UsageError for one that nobody has: 0 would look like a finding.
 */
export async function withKnownValues(where: Condition, question: Question): Promise<Condition> {
  if (!('all' in where)) return where;
  return { all: await Promise.all(where.all.map((each) => knownIn(each, question))) };
}

async function knownIn(condition: Condition, question: Question): Promise<Condition> {
  if (!('dimension' in condition && 'in' in condition)) return condition;
  const dimension = findIn(question.library.dimensions, condition.dimension);
  if (!dimension || dimension.categories !== undefined) return condition;
  const all = { ...question, filter: everybody };
  const { values } = await computeValues(all, dimension.id, '', Number.MAX_SAFE_INTEGER);
  const known = values.map(({ value }) => value);
  return { dimension: dimension.id, in: namesIn(condition.in, known, dimension) };
}

/** Each as the roster writes it; a name with commas came in several pieces, of which the most are taken. */
function namesIn(
  values: readonly (string | null)[],
  known: readonly (string | null)[],
  dimension: Dimension,
): (string | null)[] {
  const names: (string | null)[] = [];
  for (let at = 0; at < values.length;) {
    const value = values[at] ?? null;
    const whole = [...values.keys()]
      .slice(at + 1)
      .filter((end) => !values.slice(at, end + 1).includes(null))
      .reverse()
      .map((end) => ({ end, name: found(values.slice(at, end + 1).join(','), known, dimension) }))
      .find(({ name }) => name !== null);
    names.push(
      whole?.name ??
        (value === null ? null : (found(value, known, dimension) ?? unknown(value, known, dimension))),
    );
    at = whole === undefined ? at + 1 : whole.end + 1;
  }
  return names;
}

function found(value: string, known: readonly (string | null)[], { id }: Dimension): string | null {
  if (known.includes(value)) return value;
  const alike = (key: string | null): boolean =>
    key !== null && [key, categoryLabel(id, key, 'vi')].some((name) => fold(name) === fold(value));
  return known.find(alike) ?? null;
}

function unknown(value: string, known: readonly (string | null)[], { id }: Dimension): never {
  const near = known
    .filter((key) => key !== null && (fold(key).includes(fold(value)) || fold(value).includes(fold(key))))
    .slice(0, mostNamed)
    .join(', ');
  throw new UsageError(
    `--where ${id}: danh sách không có “${value}”${near === '' ? '' : `; gần giống: ${near}`}`,
    `--where ${id}: the roster has no “${value}”${near === '' ? '' : `; alike: ${near}`}`,
  );
}
