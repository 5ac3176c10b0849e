import { makeStyles } from '@fluentui/react-components';
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { PublicOverview } from '../../shared/analysis/disclosure/public-overview';
import { nothingHidden } from '../../shared/analysis/units-table';
import type { Overview } from '../../shared/contract/results';
import { formatCount } from '../../shared/text/numbers';
import { AskedExplanation, type AskedFigure } from '../components/explanation/asked-explanation';
import { useExplained } from '../components/explanation/use-explained';
import type { GridPlace } from '../components/grid-place';
import { SectionCard } from '../components/section-card';
import { ExportUnitsButton } from './export-units-button';
import { useIsPrinting } from '../state/printing';
import { useLanguage, useWords } from '../state/window-store';
import { recordedIndicators } from './recorded';
import { unitColumns, unitFeatures } from './units-columns';
import { UnitsHead } from './units-head';
import { UnitsTableRow } from './units-row';
import { useUnitsTableStyles } from './units-table-styles';
import { UnitsTotals } from './units-totals';
import { totalOfUnits, unitFigures } from './unit-figures';
import { useHidingRule } from './use-hiding-rule';
import { useUnitCells } from './use-unit-cells';

/** Without a virtual body up to here. */
const mostPlainRows = 100;
const rowHeight = 28;
const headRows = 2;

const useStyles = makeStyles({
  scroll: { maxHeight: '560px', overflow: 'auto', marginTop: '8px' },
});

interface UnitsTableProps {
  readonly overview: Overview;
  /** What a public version tells; null: the internal one. */
  readonly told: PublicOverview | null;
  readonly className: string;
}

/** Every unit with the headline figures; totals stay in sight. */
export function UnitsTable({ overview, told, className }: UnitsTableProps) {
  const styles = useStyles();
  const cells = useUnitsTableStyles();
  const words = useWords();
  const language = useLanguage();
  const indicators = useMemo(() => recordedIndicators(overview), [overview]);
  const columns = useMemo(() => unitColumns(indicators, language), [indicators, language]);
  const table = useTable({
    features: unitFeatures,
    columns,
    data: overview.units,
    // An order by size would tell what a public version hides.
    initialState: { sorting: [told === null ? { id: 'people', desc: true } : { id: 'unit', desc: false }] },
    enableSorting: told === null,
    enableSortingRemoval: false,
    getRowId: (row) => JSON.stringify(row.unit),
  });
  const { rows } = table.getRowModel();
  const scroll = useRef<HTMLDivElement>(null);
  const isPrinting = useIsPrinting();
  const isVirtual = rows.length > mostPlainRows && !isPrinting;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const first = isVirtual ? (items[0]?.index ?? 0) : 0;
  const shown = isVirtual ? rows.slice(first, (items.at(-1)?.index ?? -1) + 1) : rows;
  const after = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const width = 2 + 2 * indicators.length;
  const units = rows.map(({ original }) => original);
  const hidden = told?.units ?? nothingHidden;
  /** The place of a row among the hidden figures, where the total is 0. */
  const lineOf = (row: number): number => {
    const unit = units[row];
    return unit ? overview.units.indexOf(unit) + 1 : 0;
  };
  const isHidden = ({ row, column }: GridPlace): boolean =>
    (column === 1 ? hidden.people : hidden.shares[Math.floor(column / 2) - 1])?.has(lineOf(row)) ?? false;
  const explaining = useExplained<AskedFigure>();
  const { cell, tableProps } = useUnitCells({
    ...{ units, indicators, isHidden, explaining, hidingRule: useHidingRule() },
    onShow: (row) => {
      if (isVirtual) virtualizer.scrollToIndex(row);
    },
  });
  const figuresOf = (row: number): readonly string[] => {
    const unit = units[row] ?? totalOfUnits(units);
    return unitFigures(unit, indicators, hidden, lineOf(row), language);
  };

  return (
    <SectionCard
      className={className}
      title={words.unitsTitle}
      subtitle={[words.unitsCount(formatCount(overview.units.length, language))]}
      actions={<ExportUnitsButton table={table} />}
    >
      <div ref={scroll} className={styles.scroll} role="region" aria-label={words.unitsTable} tabIndex={0}>
        <table
          {...tableProps}
          role="grid"
          className={cells.table}
          aria-label={words.unitsTable}
          aria-description={words.breakdown.tableHint}
          aria-rowcount={rows.length + headRows + 1}
          data-testid="units"
        >
          <UnitsHead table={table} />
          <tbody>
            <Spacer height={first * rowHeight} width={width} />
            {shown.map((row, index) => (
              <UnitsTableRow
                key={row.id}
                unit={row.original}
                figures={figuresOf(first + index)}
                cell={(column) => cell(first + index, column)}
                position={headRows + first + index + 1}
              />
            ))}
            <Spacer height={after} width={width} />
          </tbody>
          <UnitsTotals figures={figuresOf(rows.length)} cell={(column) => cell(rows.length, column)} />
        </table>
      </div>
      <AskedExplanation control={explaining} />
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
