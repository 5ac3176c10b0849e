import { useCallback, useState } from 'react';
import { useWords } from '../../state/window-store';
import { LoadedSheet } from './loaded-sheet';
import type { SheetViewProps } from './shown-sheet';
import { useSheetPages } from './use-sheet-pages';
import { Waiting } from '../../components/waiting';

/** Fetches what is in sight of a sheet. */
export function SheetView(props: SheetViewProps) {
  const words = useWords();
  const { file, sheet } = props.shown;
  const [range, setRange] = useState({ first: 0, last: 0 });
  const pages = useSheetPages(file, sheet.name, range.first, range.last);
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  if (pages.firstPage === null) return <Waiting label={words.loading} />;
  return <LoadedSheet {...props} firstPage={pages.firstPage} rowAt={pages.rowAt} onRange={onRange} />;
}
