import type { RosterTrend } from '../../contract/change';
import type { Language } from '../../text/language';
import { findIn, type Library } from '../library';
import { plainView } from '../table-view';
import { isSensitiveIndicator, publicTable } from './public-table';
import { internalNote, versionNote } from './version-words';

/**
 * A trend whose small figures are not told, nor those that would give them away. Each snapshot is a table of its own and is
 * protected as one (`protectCounts`, `protectShares`); whatever else a trend tells, the differences, is computed from
 * what is shown of two snapshots, and is not told where one of them is hidden.
 */
export function publicTrend(
  trend: RosterTrend,
  threshold: number,
  frame: { readonly library: Library; readonly language: Language },
): RosterTrend {
  const isCount = trend.measure === 'headcount';
  return {
    ...trend,
    points: trend.points.map((point) => {
      const { rows } = publicTable(point.breakdown, plainView, frame, threshold);
      const told = rows.flatMap(({ kind, path, cells }) => {
        const isHidden = cells.at(-1)?.isHidden ?? true;
        return isHidden ? [] : [kind === 'total' ? whole : keyOf(path[0] ?? null)];
      });
      const shown = new Set(told);
      const keys = new Set(point.breakdown.cells.map(({ rows: [key = null] }) => key));
      const untold = {
        keys: trend.by === null ? [] : [...keys].filter((key) => !shown.has(keyOf(key))),
        isWhole: !shown.has(whole),
      };
      return {
        ...point,
        untold,
        breakdown: {
          ...point.breakdown,
          people: untold.isWhole ? 0 : point.breakdown.people,
          // Of an indicator only its own counts were protected; what is not told is not carried along either.
          cells: point.breakdown.cells
            .filter(({ rows: [key = null] }) => trend.by === null || !untold.keys.includes(key))
            .filter(() => trend.by !== null || !untold.isWhole)
            .map((cell) => ({ ...cell, unknown: 0, ...(!isCount && { people: cell.denominator }) })),
        },
      };
    }),
  };
}

/** Says which version of a trend it is, and of a public one the rule. */
export function trendNote(
  { measure, by }: Pick<RosterTrend, 'measure' | 'by'>,
  publicFrom: number | null,
  { library, language }: { readonly library: Library; readonly language: Language },
): string {
  if (publicFrom === null) return internalNote(language);
  const sensitive =
    isSensitiveIndicator(measure, library) || findIn(library.dimensions, by ?? '')?.sensitive === true;
  const of = measure === 'headcount' ? 'counts' : 'shares';
  return versionNote({ version: 'public', threshold: publicFrom, of, sensitive }, language);
}

const whole = 'whole';
const keyOf = (key: string | null): string => `key ${key ?? ''} ${key === null}`;
