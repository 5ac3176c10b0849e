import { makeStyles } from '@fluentui/react-components';
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { Overview } from '../../shared/contract/results';
import { formatCount } from '../../shared/text/numbers';
import { SectionCard } from '../components/section-card';
import { ExportUnitsButton } from './export-units-button';
import { useLanguage, useWords } from '../state/window-store';
import { recordedIndicators } from './recorded';
import { unitColumns, unitFeatures } from './units-columns';
import { UnitsHead } from './units-head';
import { UnitsTableRow } from './units-row';
import { useUnitsTableStyles } from './units-table-styles';
import { UnitsTotals } from './units-totals';

/** Without a virtual body up to here. */
const mostPlainRows = 100;
const rowHeight = 28;
const headRows = 2;

const useStyles = makeStyles({
  scroll: { maxHeight: '560px', overflow: 'auto', marginTop: '8px' },
});

/** Every unit with the headline figures; totals stay in sight. */
export function UnitsTable({ overview, className }: { overview: Overview; className: string }) {
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
  const first = isVirtual ? (items[0]?.index ?? 0) : 0;
  const shown = isVirtual ? rows.slice(first, (items.at(-1)?.index ?? -1) + 1) : rows;
  const after = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const width = 2 + 2 * indicators.length;

  return (
    <SectionCard
      className={className}
      title={words.unitsTitle}
      subtitle={[words.unitsCount(formatCount(overview.units.length, language))]}
      actions={<ExportUnitsButton table={table} />}
    >
      <div ref={scroll} className={styles.scroll} role="region" aria-label={words.unitsTable} tabIndex={0}>
        <table className={cells.table} aria-rowcount={rows.length + headRows + 1} data-testid="units">
          <UnitsHead table={table} />
          <tbody>
            <Spacer height={first * rowHeight} width={width} />
            {shown.map((row, index) => (
              <UnitsTableRow key={row.id} table={table} row={row} position={headRows + first + index + 1} />
            ))}
            <Spacer height={after} width={width} />
          </tbody>
          <UnitsTotals units={overview.units} indicators={indicators} />
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
