import type { Amount, RegisterIndicator, RegisterResult } from '../../../shared/registers/register-indicator';
import type { Register } from '../../../shared/registers/register';
import { fieldVocabulary } from '../../../shared/registers/field-vocabulary';
import { isOfUnits } from '../../../shared/registers/grouping-label';
import { registerField } from '../../../shared/registers/register-catalogue';
import { FailureError } from '../../../shared/contract/failure';
import { findIn } from '../../../shared/analysis/library';
import { naturalOrder } from '../analyse/natural-order';
import { requireDimension } from '../sql/person-sql';
import { sql } from '../sql/sql';
import { amountSql, isConstant, type Grouping } from './amount-sql';
import { entriesSql, type RegisterQuestion } from './entry-sql';

type Amounts = Map<string | null, number>;

interface Found {
  readonly indicator: RegisterIndicator;
  readonly numerator: Amounts;
  readonly denominator: Amounts | null;
  readonly unknown: Amounts | null;
}

/** Indicators of a register for the whole period, or for each group. */
export async function computeRegister(
  about: RegisterQuestion,
  indicators: readonly RegisterIndicator[],
  by: string | null,
  signal: AbortSignal,
): Promise<RegisterResult[]> {
  const grouping = groupingOf(about, by);
  const amounts = new Map<string, Promise<Map<string | null, number>>>();
  const ask = (amount: Amount, beside: Amount | null): Promise<Map<string | null, number>> => {
    const key = JSON.stringify([amount, beside !== null && 'roster' in beside]);
    const known = amounts.get(key);
    if (known) return known;
    const asked = about.database.query(amountSql(amount, grouping, about, beside), signal).then((rows) => {
      const known = rows.filter(({ amount: found }) => found !== null);
      return new Map(known.map((row) => [row.group as string | null, Number(row.amount)]));
    });
    amounts.set(key, asked);
    return asked;
  };
  const found: Found[] = [];
  for (const indicator of indicators) {
    const { numerator, denominator = null, unknown = null } = indicator;
    found.push({
      indicator,
      numerator: await ask(numerator, denominator),
      denominator: denominator && (await ask(denominator, denominator)),
      unknown: unknown && (await ask(unknown, unknown)),
    });
  }
  const groups = orderedGroups(grouping, about, [
    ...found.flatMap(({ indicator, numerator, denominator, unknown }) => [
      ...(isConstant(indicator.numerator, grouping) ? [] : [numerator]),
      ...(denominator && indicator.denominator && !isConstant(indicator.denominator, grouping)
        ? [denominator]
        : []),
      ...(unknown && indicator.unknown && !isConstant(indicator.unknown, grouping) ? [filled(unknown)] : []),
    ]),
    await monthsToReport(grouping, about, signal),
  ]);
  const isEmpty = await isWithoutEntries(about, signal);
  return groups.flatMap((group) =>
    found.map(({ indicator, numerator, denominator, unknown }): RegisterResult => {
      const at = (amount: Amount | undefined, values: Map<string | null, number> | null): number | null =>
        values?.get(amount && isConstant(amount, grouping) ? null : group) ??
        (amount && isRecorded(amount) ? null : 0);
      const top = at(indicator.numerator, numerator);
      const bottom = denominator ? (at(indicator.denominator, denominator) ?? 0) : null;
      const untold = at(indicator.unknown, unknown) ?? 0;
      const isNothingTold = top === 0 && untold === bottom && isOfSame(indicator);
      return {
        id: indicator.id,
        group,
        numerator: top ?? 0,
        denominator: bottom,
        value:
          top === null || bottom === 0 || isNothingTold || (isEmpty && isOfEntries(indicator.numerator))
            ? null
            : bottom === null
              ? top
              : top / bottom,
        unknown: untold,
      };
    }),
  );
}

/** What is not told is counted in what the share is of: where that is all of them, the share is not nought but unknown. */
function isOfSame({ as, denominator, unknown }: RegisterIndicator): boolean {
  const counted = (amount: Amount | undefined): string | null =>
    amount && 'count' in amount ? amount.count : null;
  return as === 'share' && counted(unknown) !== null && counted(unknown) === counted(denominator);
}

/** Months of a year, up to the last of which units report: one without any report is a row of its own, with nothing counted. */
async function monthsToReport(
  { kind }: Grouping,
  about: RegisterQuestion,
  signal: AbortSignal,
): Promise<Amounts> {
  const { year, months } = about.period;
  if (kind !== 'month' || about.register.key !== 'unit' || year === null) return new Map();
  const [row] = await about.database.query(
    sql`SELECT max(e.month) AS last FROM ${entriesSql(about, { isPlaced: true })}`,
    signal,
  );
  const [first, last] = [months?.[0] ?? 1, Number(row?.last ?? 0)];
  return new Map(
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => [String(first + index), 0]),
  );
}

/** A year that the register says nothing about: what is counted in it is not nought but unknown. */
async function isWithoutEntries(
  { database, table, period }: RegisterQuestion,
  signal: AbortSignal,
): Promise<boolean> {
  if (period.year === null) return false;
  const [row] = await database.query(
    sql`SELECT count(*) AS entries FROM ${table} WHERE year = ${period.year}`,
    signal,
  );
  return Number(row?.entries ?? 0) === 0;
}

function isOfEntries(amount: Amount): boolean {
  const others = ['roster', 'add', 'missing', 'unplaced', 'anyTime'];
  return !others.some((other) => other in amount);
}

/** Numbers that entries tell: where none does, nothing is known. */
function isRecorded(amount: Amount): boolean {
  return 'latest' in amount || ('sum' in amount && !('count' in amount));
}

export function groupingOf({ register, library }: RegisterQuestion, by: string | null): Grouping {
  if (by === null) return { kind: 'none' };
  if (by === 'unit' || by === 'year') return { kind: by };
  if (by === 'month' && register.monthly) return { kind: 'month' };
  if (register.groupings.includes(by)) return { kind: 'field', id: by };
  const dimension = findIn(library.dimensions, by);
  if (dimension && register.key === 'person') return { kind: 'dimension', id: by };
  if (dimension && isOfUnits(dimension)) return { kind: 'unit-group', id: by };
  const known = ['unit', 'year', ...(register.monthly ? ['month'] : []), ...register.groupings];
  const dimensions = library.dimensions
    .filter((each) => register.key === 'person' || isOfUnits(each))
    .map(({ id }) => id);
  throw new FailureError({
    kind: 'unknown-name',
    what: 'grouping',
    name: by,
    known: [...known, ...dimensions.filter((id) => !known.includes(id))],
  });
}

/** Of whom something is not known, though nothing is known either. */
function filled(amounts: Amounts): Amounts {
  return new Map([...amounts].filter(([, amount]) => amount > 0));
}

function orderedGroups(
  grouping: Grouping,
  { register, library }: RegisterQuestion,
  amounts: readonly Amounts[],
): (string | null)[] {
  if (grouping.kind === 'none') return [null];
  const sizes = new Map<string | null, number>();
  for (const amount of amounts) {
    for (const [group, value] of amount) sizes.set(group, Math.max(sizes.get(group) ?? 0, value));
  }
  const first = amounts[0];
  if (first && grouping.kind === 'field') for (const [group, value] of first) sizes.set(group, value);
  if (grouping.kind === 'year' || grouping.kind === 'month') {
    const times = [...sizes.keys()].filter((each) => each !== null).sort((a, b) => Number(a) - Number(b));
    return sizes.has(null) ? [...times, null] : times;
  }
  if (grouping.kind === 'field') {
    const categories = fieldVocabulary(registerField(register, grouping.id), library)?.categories;
    return naturalOrder(
      {
        id: grouping.id,
        label: { vi: '', en: '' },
        ...(categories && { categories }),
        source: { column: grouping.id },
      },
      sizes,
    );
  }
  return naturalOrder(requireDimension('id' in grouping ? grouping.id : 'unit', library), sizes);
}

/** The indicators of these ids; all of them where none are named. */
export function namedIndicators(register: Register, ids: readonly string[]): readonly RegisterIndicator[] {
  if (ids.length === 0) return register.indicators;
  return ids.map((id) => {
    const found = findIn(register.indicators, id);
    if (found) return found;
    const known = register.indicators.map((each) => each.id);
    throw new FailureError({ kind: 'unknown-name', what: 'indicator', name: id, known });
  });
}
