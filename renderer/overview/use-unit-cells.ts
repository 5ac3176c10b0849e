import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { categoryLabel } from '../../shared/analysis/category-label';
import { everybody, type Condition } from '../../shared/analysis/condition';
import type { Indicator } from '../../shared/analysis/indicator';
import type { UnitRow } from '../../shared/contract/results';
import type { AskedFigure } from '../components/explanation/asked-explanation';
import type { ExplainedControl } from '../components/explanation/use-explained';
import { headRow, placeAfterKey, type GridPlace } from '../components/grid-place';
import { useWording } from '../state/library-context';
import { showPeople } from '../state/people-wanted';
import { useWindowStore, useWords } from '../state/window-store';

/** What a cell of the table of units is drawn with. */
export interface UnitCellProps {
  readonly role: 'gridcell';
  readonly tabIndex: 0 | -1;
  readonly 'data-row': number;
  readonly 'data-column': number;
}

interface UnitCellsInput {
  /** As they are sorted; the total stands below them. */
  readonly units: readonly UnitRow[];
  readonly indicators: readonly Indicator[];
  /** Whether the figure of a place is told. */
  readonly isHidden: (place: GridPlace) => boolean;
  /** The rule by which figures are not told. */
  readonly hidingRule: string;
  readonly explaining: ExplainedControl<AskedFigure>;
  /** Brings a row into sight. */
  readonly onShow: (row: number) => void;
}

const pageRows = 15;

/** The figures of units by mouse and keys: one stop of the tab key, Enter or a click shows the people, F1 explains. */
export function useUnitCells({ units, indicators, isHidden, explaining, ...rest }: UnitCellsInput) {
  const { hidingRule, onShow } = rest;
  const wording = useWording();
  const words = useWords();
  const { dispatch } = useWindowStore();
  const [wanted, setActive] = useState<GridPlace>({ row: 0, column: 1 });
  const table = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  const size = { rows: units.length + 1, columns: 2 + 2 * indicators.length, pageRows };
  const active = {
    row: Math.min(wanted.row, size.rows - 1),
    column: Math.min(wanted.column, size.columns - 1),
  };
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const { row, column } = active;
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  });

  const figureAt = ({ row, column }: GridPlace): AskedFigure => {
    const unit = units[row];
    return {
      condition: unit ? { dimension: 'unit', in: [unit.unit] } : everybody,
      who: unit ? categoryLabel('unit', unit.unit, wording.language) : null,
      indicator: indicators[Math.floor(column / 2) - 1] ?? null,
    };
  };
  const open = (place: GridPlace): void => {
    if (isHidden(place)) return;
    const { condition, who, indicator } = figureAt(place);
    const counted: readonly Condition[] = indicator
      ? [indicator.denominator ?? everybody, indicator.numerator]
      : [];
    const title = [who, indicator?.label[wording.language]].filter(Boolean).join(', ');
    dispatch(showPeople({ all: [condition, ...counted] }, title === '' ? words.breakdown.everybody : title));
  };
  const explain = (how: 'pin' | 'rest', place: GridPlace, element: HTMLElement): void => {
    if (place.column === 0) return;
    const hiddenBy = isHidden(place) ? { hiddenBy: hidingRule } : {};
    explaining[how]({ ...figureAt(place), ...hiddenBy }, element);
  };
  return {
    cell: (row: number, column: number): UnitCellProps => ({
      role: 'gridcell',
      tabIndex: row === active.row && column === active.column ? 0 : -1,
      'data-row': row,
      'data-column': column,
    }),
    tableProps: {
      ref: table,
      onFocus: ({ target }: FocusEvent): void => {
        const found = placed(target);
        if (found) setActive(found.place);
      },
      onClick: ({ target, ctrlKey, metaKey }: MouseEvent): void => {
        const found = placed(target);
        // The name of a unit is a button of its own.
        if (found && (found.place.column > 0 || ctrlKey || metaKey)) open(found.place);
      },
      onMouseOver: ({ target }: MouseEvent): void => {
        const found = placed(target);
        if (found && found.place.column > 0) explain('rest', found.place, found.element);
        else explaining.leave();
      },
      onMouseLeave: explaining.leave,
      onKeyDown: (event: KeyboardEvent): void => {
        const found = placed(event.target);
        if (found === null) return;
        const next = placeAfterKey(found.place, event, size);
        if (next !== null) {
          const place = next.row === headRow ? { ...next, row: 0 } : next;
          isMoving.current = true;
          if (place.row < units.length) onShow(place.row);
          setActive(place);
        } else if (event.key === 'F1' || event.key === '?') explain('pin', found.place, found.element);
        else if (event.key === 'Enter' && (found.place.column > 0 || event.ctrlKey)) open(found.place);
        else return;
        event.preventDefault();
      },
    },
  };
}

function placed(target: EventTarget): { readonly place: GridPlace; readonly element: HTMLElement } | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest<HTMLElement>('[data-column]');
  if (element === null) return null;
  return {
    element,
    place: { row: Number(element.dataset['row']), column: Number(element.dataset['column']) },
  };
}
