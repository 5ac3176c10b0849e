import { useArrowNavigationGroup } from '@fluentui/react-components';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Explanation } from './explain-figure';
import { FigurePopover } from './figure-popover';
import { useExplained, type ExplainedControl } from './use-explained';

/** A figure that is explained by words, and by whom it counts where they can be shown. */
export interface FigureNote extends Pick<Explanation, 'figure' | 'lines'> {
  readonly title: string;
  /** Leads to whom it counts; absent: to nobody. */
  readonly people?: { readonly label: string; readonly open: () => void };
}

/** The note of the figure in a row and a column of the body, counted from 0; null: it says nothing. */
export type NoteOf = (row: number, column: number) => FigureNote | null;

export function NotePopover({ control }: { control: ExplainedControl<FigureNote> }) {
  const note = control.explained?.place ?? null;
  if (note === null) return null;
  return (
    <FigurePopover
      title={note.title}
      control={control}
      explanation={{ ...note, parts: note.people ? [{ part: 'people', label: note.people.label }] : [] }}
      onOpenPart={() => {
        control.close();
        note.people?.open();
      }}
    />
  );
}

/** The figures of a table explain themselves under the resting pointer and by F1; the arrows go from one to the next. */
export function useTableNotes(noteOf: NoteOf | undefined) {
  const control = useExplained<FigureNote>();
  const arrows = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const noteAt = (target: EventTarget): { note: FigureNote; cell: HTMLTableCellElement } | null => {
    const cell = target instanceof Element ? target.closest('td') : null;
    const row = cell?.closest('tr');
    if (!cell || !row) return null;
    const note = noteOf?.(row.sectionRowIndex, cell.cellIndex) ?? null;
    return note && { note, cell };
  };
  const props = {
    ...arrows,
    onMouseOver: ({ target }: MouseEvent): void => {
      const found = noteAt(target);
      if (found) control.rest(found.note, found.cell);
      else control.leave();
    },
    onMouseLeave: control.leave,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'F1' || !(event.target instanceof HTMLElement)) return;
      const found = noteAt(event.target);
      if (!found) return;
      event.preventDefault();
      control.pin(found.note, event.target);
    },
  };
  return { control, props: noteOf ? props : {} };
}
