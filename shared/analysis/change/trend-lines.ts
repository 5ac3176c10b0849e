import type { RegisterTrend, RosterTrend, Trend } from '../../contract/change';

/** One measure of one category at one snapshot. */
export interface TrendFigure {
  readonly people: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
  /** The count, or the share of an indicator; null where there is nobody. */
  readonly value: number | null;
  /** Of everybody counted (headcount by a dimension), or that of an indicator; null where there is none. */
  readonly share: number | null;
  /** To the snapshot before: people, or a share whose hundredfold is percentage points; null where it cannot be told. */
  readonly difference: number | null;
  /** To the snapshot before: people, those of the numerator for an indicator. */
  readonly countDifference: number | null;
  /** To the snapshot before, of shares; its hundredfold is percentage points. */
  readonly shareDifference: number | null;
  /** Not told in a public version: there is a figure, but nothing of it stands here. */
  readonly isHidden?: true;
}

const hidden: TrendFigure = {
  ...{ people: 0, numerator: 0, denominator: 0, unknown: 0, value: null, share: null },
  ...{ difference: null, countDifference: null, shareDifference: null, isHidden: true },
};

/** Whether the difference to the snapshot before is not told: where one of the two figures is not. */
export function isMoveHidden(figures: readonly TrendFigure[], at: number): boolean {
  return figures[at]?.isHidden === true || figures[at - 1]?.isHidden === true;
}

export interface TrendLine {
  /** A category of the dimension; absent for everybody together. */
  readonly key?: string | null;
  /** One a snapshot, the oldest first. */
  readonly figures: readonly TrendFigure[];
}

/** The lines of a trend: of everybody, or one for each category, in the order of the latest snapshot that has it. */
export function trendLines(trend: Trend): TrendLine[] {
  return trend.register === null ? rosterLines(trend) : registerLines(trend);
}

/** The same of a register, by its years. Where a year tells nothing, nothing is known of its difference. */
function registerLines({ as, by, points }: RegisterTrend): TrendLine[] {
  const newestFirst = [...points].reverse().flatMap(({ results }) => results.map(({ group }) => group));
  const keys = by === null ? [undefined] : [...new Set(newestFirst)];
  return keys.map((key): TrendLine => {
    const figures: TrendFigure[] = [];
    for (const { people, results } of points) {
      const result = results.find(({ group }) => key === undefined || group === key);
      const { numerator = 0, unknown = 0, value = null } = result ?? {};
      const share = as === 'share' || as === 'mean' ? value : null;
      const before = figures.at(-1);
      const isCounted = as === 'count' || as === 'share';
      figures.push({
        ...{ people, numerator, denominator: result?.denominator ?? 0, unknown, value, share },
        difference: minus(value, before?.value),
        countDifference:
          isCounted && value !== null && before && before.value !== null
            ? numerator - before.numerator
            : null,
        shareDifference: minus(share, before?.share),
      });
    }
    return key === undefined ? { figures } : { key, figures };
  });
}

function rosterLines({ measure, by, points }: RosterTrend): TrendLine[] {
  const keys = by === null ? [undefined] : keysOf(points);
  return keys.map((key): TrendLine => {
    const figures: TrendFigure[] = [];
    for (const { breakdown, untold } of points) {
      if (untold && (key === undefined ? untold.isWhole : untold.keys.includes(key))) {
        figures.push(hidden);
        continue;
      }
      const cells = breakdown.cells.filter(({ rows }) => key === undefined || (rows[0] ?? null) === key);
      const sum = (part: 'people' | 'numerator' | 'denominator' | 'unknown'): number =>
        cells.reduce((total, cell) => total + cell[part], 0);
      const counts = {
        ...{ people: sum('people'), numerator: sum('numerator') },
        ...{ denominator: sum('denominator'), unknown: sum('unknown') },
      };
      const isCount = measure === 'headcount';
      const share = isCount
        ? key === undefined
          ? null
          : untold?.isWhole === true
            ? null
            : quotient(counts.people, breakdown.people)
        : quotient(counts.numerator, counts.denominator);
      const value = isCount ? counts.people : share;
      const before = figures.at(-1);
      figures.push({
        ...{ ...counts, value, share },
        difference: minus(value, before?.value),
        countDifference:
          before && before.isHidden !== true ? countOf(counts, isCount) - countOf(before, isCount) : null,
        shareDifference: minus(share, before?.share),
      });
    }
    return key === undefined ? { figures } : { key, figures };
  });
}

function countOf(figure: Pick<TrendFigure, 'people' | 'numerator'>, isCount: boolean): number {
  return isCount ? figure.people : figure.numerator;
}

function quotient(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function minus(now: number | null, before: number | null | undefined): number | null {
  return now === null || before === null || before === undefined ? null : now - before;
}

function keysOf(points: RosterTrend['points']): (string | null)[] {
  const newestFirst = [...points].reverse().flatMap(({ breakdown }) => breakdown.rows[0]?.keys ?? []);
  const inUse = new Set(
    points.flatMap(({ breakdown, untold }) => [
      ...breakdown.cells.map(({ rows }) => rows[0] ?? null),
      ...(untold?.keys ?? []),
    ]),
  );
  return [...new Set(newestFirst)].filter((key) => inUse.has(key));
}
