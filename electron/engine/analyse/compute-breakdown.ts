import type { Dimension } from '../../../shared/analysis/dimension';
import { openLimits } from '../../../shared/analysis/disclosure/open-limits';
import { isSensitiveCondition } from '../../../shared/analysis/disclosure/public-table';
import type { Indicator } from '../../../shared/analysis/indicator';
import { findIn, type Library } from '../../../shared/analysis/library';
import { FailureError } from '../../../shared/contract/failure';
import type { Breakdown, BreakdownDimension, LeafCell } from '../../../shared/contract/results';
import { countCodes, type Bits } from '../columns/bits';
import { combine } from '../columns/codes';
import { bitsOf, planOf, wantedOf } from '../columns/condition-bits';
import { indicatorBits, planIndicator, plansOf } from '../columns/counted-indicator';
import { dimensionSql, requireDimension } from '../sql/person-sql';
import { naturalOrder } from './natural-order';
import type { Question } from './question';

export interface BreakdownBy {
  /** Up to two dimensions each, the outer one first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `headcount`, or the id of an indicator. */
  readonly measure: string;
}

/** People, or an indicator, by every combination of categories that somebody has. */
export async function computeBreakdown(question: Question, by: BreakdownBy): Promise<Breakdown> {
  const { asOf, library, signal } = question;
  const indicator = requireMeasure(by.measure, library);
  const dimensions = [...by.rows, ...by.columns].map((id) => requireDimension(id, library));
  const texts = dimensions.map((dimension) => dimensionSql(dimension, question));
  const filter = planOf(question.filter, question);
  const around = isSensitiveCondition(question.filter, library)
    ? planOf(openLimits(question.filter, library).possible, question)
    : null;
  const plan = indicator && planIndicator(indicator, question);
  const wanted = wantedOf([filter, ...(around ? [around] : []), ...(plan ? plansOf(plan) : [])]);
  const known = await question.columns.ask({ ...wanted, texts: [...wanted.texts, ...texts] }, signal);
  const among = bitsOf(filter, known);
  const columns = texts.map(known.codes);
  const { parts, of } = combine(columns, known.people);
  const count = (bits: Bits): Uint32Array => countCodes(of, bits, parts.length);
  const people = count(among);
  const bits = plan && indicatorBits(plan, among, known);
  const figures = bits && {
    numerator: count(bits.numerator),
    denominator: bits.denominator === among ? people : count(bits.denominator),
    unknown: count(bits.unknown),
  };
  const counted = parts.flatMap((part, code) => {
    const size = people[code] ?? 0;
    if (size === 0) return [];
    return {
      keys: part.map((place, index) => columns[index]?.keys[place] ?? null),
      people: size,
      numerator: figures?.numerator[code] ?? size,
      denominator: figures?.denominator[code] ?? size,
      unknown: figures?.unknown[code] ?? 0,
    };
  });
  const sizes = around && count(bitsOf(around, known));
  const elsewhere = (index: number): readonly (string | null)[] => [
    ...new Set(
      parts.flatMap((part, code) => (sizes?.[code] ? [columns[index]?.keys[part[index] ?? 0] ?? null] : [])),
    ),
  ];
  const used = dimensions.map((dimension, index) => ({
    ...withKeys(dimension, index, counted),
    ...(sizes && { elsewhere: elsewhere(index) }),
  }));
  const places = used.map(({ keys }) => new Map(keys.map((key, place) => [key, place])));
  const cells = counted
    .map(({ keys, ...figures }) => ({
      cell: {
        rows: keys.slice(0, by.rows.length),
        columns: keys.slice(by.rows.length),
        ...figures,
      } satisfies LeafCell,
      place: keys.map((key, index) => places[index]?.get(key) ?? 0),
    }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ cell }) => cell);
  return {
    asOf,
    measure: by.measure,
    rows: used.slice(0, by.rows.length),
    columns: used.slice(by.rows.length),
    people: cells.reduce((sum, { people }) => sum + people, 0),
    cells,
  };
}

/** Null for a headcount. */
function requireMeasure(id: string, { indicators }: Library): Indicator | null {
  if (id === 'headcount') return null;
  const indicator = findIn(indicators, id);
  if (indicator) return indicator;
  const known = ['headcount', ...indicators.map((each) => each.id)];
  throw new FailureError({ kind: 'unknown-name', what: 'measure', name: id, known });
}

function withKeys(
  dimension: Dimension,
  index: number,
  cells: readonly { readonly keys: readonly (string | null)[]; readonly people: number }[],
): BreakdownDimension {
  const sizes = new Map<string | null, number>(dimension.categories?.map(({ id }) => [id, 0]));
  for (const { keys, people } of cells) {
    const key = keys[index] ?? null;
    if (people > 0) sizes.set(key, (sizes.get(key) ?? 0) + people);
  }
  return {
    id: dimension.id,
    keys: naturalOrder(dimension, sizes),
    isClosed: dimension.categories !== undefined,
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, place] of a.entries()) {
    const difference = place - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
