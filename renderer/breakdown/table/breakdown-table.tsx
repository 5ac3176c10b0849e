import { Fragment, useMemo, useRef, useState, type MouseEvent } from 'react';
import type { TableView } from '../../../shared/analysis/table-view';
import type { ExplainedControl } from '../../components/explanation/use-explained';
import { sortedBy, toggledFold } from '../../state/breakdown-choice';
import { useLanguage, useWords } from '../../state/window-store';
import type { ShownBreakdown } from '../use-breakdown';
import type { OpenPeople } from '../use-open-people';
import { gridOf, mostColumns } from './grid-of';
import type { GridPlace } from '../../../shared/analysis/place-heads';
import { clampPlace, headAt } from './grid-place';
import { placedElement } from './place-name';
import { TableHead } from './table-head';
import { TableLine } from './table-line';
import { tableWidths } from './table-widths';
import { useGridKeys } from './use-grid-keys';
import { useRowWindow } from './use-row-window';
import { useTableStyles } from './use-table-styles';

interface BreakdownTableProps {
  readonly shown: ShownBreakdown;
  readonly label: string;
  readonly explaining: ExplainedControl<GridPlace>;
  readonly onView: (view: TableView) => void;
  /** A click or Enter on a figure. */
  readonly onOpen: OpenPeople;
  /** The same with Ctrl; the people where it is absent. */
  readonly onPeople?: OpenPeople;
}

/** The figures as in a worksheet: a click or Enter leads to the people, on a head it sorts or folds. */
export function BreakdownTable({ shown, label, explaining, onView, ...rest }: BreakdownTableProps) {
  const styles = useTableStyles();
  const { breakdown: words } = useWords();
  const language = useLanguage();
  const scroll = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const { onOpen, onPeople = onOpen } = rest;
  const { breakdown, model, view } = shown;
  const grid = useMemo(() => gridOf(model), [model]);
  const isIndicator = breakdown.measure !== 'headcount';
  const widths = useMemo(() => tableWidths(model, isIndicator, language), [isIndicator, language, model]);
  const { heads } = grid.size;
  const columns = grid.isCut ? model.columns.slice(0, mostColumns) : model.columns;
  const body = model.rows.filter(({ kind }) => kind !== 'total');
  const total = model.rows.find(({ kind }) => kind === 'total');
  const rowAt = ({ row }: GridPlace) => model.rows[row - heads];

  const headId = (place: GridPlace): { id: string; isFolded: boolean } | null => {
    if (place.row < heads) {
      const head = headAt(grid.heads, place);
      return head?.cell.canFold ? head.cell : null;
    }
    const row = rowAt(place);
    return place.column === 0 && row?.kind === 'group' ? row : null;
  };
  const act = (place: GridPlace, isPeople = false): void => {
    const foldable = headId(place);
    const row = rowAt(place);
    const column = columns[place.column - 1];
    if (foldable) onView(toggledFold(view, foldable.id));
    else if (place.row < heads) {
      if (place.column === 0) onView({ ...view, sort: { by: 'natural' } });
      else if (column) onView(sortedBy(view, column.kind === 'total' ? null : column.id));
    } else if (row) {
      const everyone = model.columns.find(({ kind }) => kind === 'total');
      const wanted = place.column === 0 ? everyone : column;
      const cell = wanted && row.cells[model.columns.indexOf(wanted)];
      if (wanted && cell && cell.people > 0)
        (isPeople ? onPeople : onOpen)(row, wanted, place.column === 0 ? 'people' : undefined);
    }
  };
  const [wanted, setActive] = useState<GridPlace>({ row: heads, column: 1 });
  const active = clampPlace(wanted, grid.size);
  const rowWindow = useRowWindow(body.length, active.row - heads, scroll);
  const onKeyDown = useGridKeys(grid, table, active, {
    act,
    explain: (place, element) => {
      if (place.row >= heads && place.column > 0) explaining.pin(place, element);
    },
    fold: (place, isFolded) => {
      const foldable = headId(place);
      if (foldable && foldable.isFolded !== isFolded) onView(toggledFold(view, foldable.id));
    },
    move: (place) => {
      if (place.row >= heads && place.row - heads < body.length) rowWindow.scrollTo(place.row - heads);
      setActive(place);
    },
  });
  const onPointer = (event: MouseEvent, then: (place: GridPlace, element: HTMLElement) => void): void => {
    const placed = placedElement(event.target);
    if (placed) then(placed.place, placed.element);
  };
  const line = { columns, isIndicator, language, besideWidths: widths.beside };
  const width = columns.length + 1;
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      onScroll={explaining.explained ? explaining.close : undefined}
    >
      <table
        ref={table}
        role="grid"
        className={styles.table}
        aria-label={label}
        aria-description={words.tableHint}
        aria-rowcount={grid.size.rows}
        aria-colcount={model.columns.length + 1}
        data-testid="breakdown"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const placed = placedElement(event.target);
          if (placed) setActive(placed.place);
        }}
        onClick={(event) => onPointer(event, (place) => act(place, event.ctrlKey || event.metaKey))}
        onMouseOver={(event) =>
          onPointer(event, (place, element) => {
            if (place.row >= heads && place.column > 0) explaining.rest(place, element);
          })
        }
        onMouseLeave={explaining.leave}
      >
        <TableHead grid={grid} columns={columns} sort={view.sort} active={active} nameWidth={widths.name} />
        <tbody>
          {rowWindow.rows.map(({ index, gap }) => {
            const row = body[index];
            if (!row) return null;
            const at = heads + index;
            return (
              <Fragment key={row.id}>
                <Gap height={gap} width={width} />
                <TableLine
                  {...line}
                  row={row}
                  at={at}
                  index={index}
                  {...(rowWindow.measure && { ref: rowWindow.measure })}
                  activeColumn={active.row === at ? active.column : null}
                />
              </Fragment>
            );
          })}
          <Gap height={rowWindow.after} width={width} />
        </tbody>
        {total && (
          <tfoot className={styles.tfoot}>
            <TableLine
              {...line}
              row={total}
              at={grid.size.rows - 1}
              activeColumn={active.row === grid.size.rows - 1 ? active.column : null}
            />
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={width} style={{ height, padding: 0 }} />
    </tr>
  );
}
