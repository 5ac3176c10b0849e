import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { categoryLabel } from '../../shared/analysis/category-label';
import { overviewIndicators } from '../../shared/analysis/indicators';
import type { Overview } from '../../shared/contract/results';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { SectionCard } from '../components/section-card';
import { toggleDatum } from '../state/filter';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { unitColumns, unitFeatures } from './units-columns';
import { UnitsHead } from './units-head';
import { useUnitsTableStyles } from './units-table-styles';

/** Without a virtual body up to here: small tables can be searched and printed whole. */
const mostPlainRows = 100;
const rowHeight = 28;

const useStyles = makeStyles({
  scroll: { maxHeight: '560px', overflow: 'auto', marginTop: '8px' },
  row: { height: `${rowHeight}px`, ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
});

/** Every unit with the headline figures; totals stay in sight. */
export function UnitsTable({ overview, className }: { overview: Overview; className: string }) {
  const styles = useStyles();
  const cells = useUnitsTableStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const columns = useMemo(() => unitColumns(language), [language]);
  const table = useTable({
    features: unitFeatures,
    columns,
    data: overview.units,
    initialState: { sorting: [{ id: 'people', desc: true }] },
    enableSortingRemoval: false,
    getRowId: (row) => JSON.stringify(row.unit),
  });
  const { rows } = table.getRowModel();
  const scroll = useRef<HTMLDivElement>(null);
  const isVirtual = rows.length > mostPlainRows;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const shown = isVirtual ? items.flatMap(({ index }) => rows[index] ?? []) : rows;
  const before = isVirtual ? (items[0]?.start ?? 0) : 0;
  const after = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const width = 2 + 2 * overviewIndicators.length;

  return (
    <SectionCard
      className={className}
      title={words.unitsTitle}
      subtitle={[words.unitsCount(formatCount(overview.units.length, language))]}
    >
      <div ref={scroll} className={styles.scroll} role="region" aria-label={words.unitsTable} tabIndex={0}>
        <table className={cells.table} aria-rowcount={rows.length + 3} data-testid="units">
          <UnitsHead table={table} />
          <tbody>
            <Spacer height={before} width={width} />
            {shown.map((row) => (
              <tr key={row.id} className={styles.row} aria-rowindex={row.index + 3}>
                {row.getAllCells().map((cell, index) =>
                  index === 0 ? (
                    <th key={cell.id} scope="row" className={mergeClasses(cells.cell, cells.unit)}>
                      <Link
                        as="button"
                        appearance="subtle"
                        className={cells.unitLink}
                        title={words.filterByUnit(categoryLabel('unit', row.original.unit, language))}
                        aria-pressed={state.filter.values['unit']?.includes(row.original.unit) ?? false}
                        onClick={() =>
                          dispatch({
                            type: 'filter-changed',
                            filter: toggleDatum(state.filter, {
                              dimension: 'unit',
                              value: row.original.unit,
                            }),
                          })
                        }
                      >
                        <table.FlexRender cell={cell} />
                      </Link>
                    </th>
                  ) : (
                    <td
                      key={cell.id}
                      className={mergeClasses(cells.cell, cell.column.id.endsWith(':share') && cells.share)}
                    >
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
            <Spacer height={after} width={width} />
          </tbody>
          <UnitsTotals overview={overview} />
        </table>
      </div>
    </SectionCard>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={width} style={{ height, padding: 0 }} />
    </tr>
  );
}

function UnitsTotals({ overview }: { overview: Overview }) {
  const cells = useUnitsTableStyles();
  const words = useWords();
  const language = useLanguage();
  const people = overview.units.reduce((sum, row) => sum + row.people, 0);
  return (
    <tfoot>
      <tr>
        <th scope="row" className={mergeClasses(cells.cell, cells.unit, cells.total)}>
          {words.total}
        </th>
        <td className={mergeClasses(cells.cell, cells.total)}>{formatCount(people, language)}</td>
        {overviewIndicators.flatMap(({ id }) => {
          const count = overview.units.reduce((sum, row) => sum + (row.counts[id] ?? 0), 0);
          return [
            <td key={id} className={mergeClasses(cells.cell, cells.total)}>
              {formatCount(count, language)}
            </td>,
            <td key={`${id}:share`} className={mergeClasses(cells.cell, cells.share, cells.total)}>
              {formatShare(people === 0 ? null : count / people, language)}
            </td>,
          ];
        })}
      </tr>
    </tfoot>
  );
}
