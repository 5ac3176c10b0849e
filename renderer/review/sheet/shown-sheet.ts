import type { OpenRoster, RosterIssue, SheetReport } from '../../../shared/contract/results';
import type { SheetPlace } from '../../state/window-shape';

export interface ShownSheet {
  readonly file: number;
  readonly path: string;
  readonly sheet: SheetReport;
}

/** What the view of a sheet is given. */
export interface SheetViewProps {
  readonly shown: ShownSheet;
  readonly place: SheetPlace | null;
  readonly issues: readonly RosterIssue[];
  readonly isReadable: boolean;
  readonly onHeaderRows: (rows: [number, number]) => void;
}

/** The sheet that the preview shows: the chosen one, else the first that was read, else the first. */
export function shownSheet({ files }: OpenRoster, place: SheetPlace | null): ShownSheet | null {
  const all = files.flatMap(({ path, sheets }, file) => sheets.map((sheet) => ({ file, path, sheet })));
  return (
    all.find(({ file, sheet }) => file === place?.file && sheet.name === place.sheet) ??
    all.find(({ sheet }) => sheet.setAside === undefined) ??
    all[0] ??
    null
  );
}
