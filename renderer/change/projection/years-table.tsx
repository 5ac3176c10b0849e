import type { Projection } from '../../../shared/contract/projection';
import { changeNotes } from '../../../shared/text/change-notes';
import { yearColumns, yearHead, type YearColumn } from '../../../shared/text/year-columns';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage, useWords } from '../../state/window-store';
import { ScrolledTable } from '../scrolled-table';
import { useProjectionNote } from './use-projection-note';

/** Retirements and recruitment, year by year. */
export function YearsTable({ projection }: { projection: Projection }) {
  const { change: words } = useWords();
  const language = useLanguage();
  const columns = yearColumns(projection);
  const heads = [words.year, ...columns.map((column) => yearHead(column, words))];
  const lines = projection.years.map((year) => [
    String(year.year),
    ...columns.map((column) => formatCount(year[column], language)),
  ]);
  const note = useProjectionNote();
  const measureOf = (column: YearColumn | undefined): string =>
    column === undefined ? '' : changeNotes[language].yearColumns[column];
  return (
    <ScrolledTable
      title={words.retiringTitle}
      heads={heads.map((text, at) => ({ text, isNumber: at > 0 }))}
      lines={lines}
      noteOf={(row, column) =>
        note(
          `${heads[column] ?? ''}, ${lines[row]?.[0] ?? ''}`,
          lines[row]?.[column] ?? '',
          measureOf(columns[column - 1]),
        )
      }
    />
  );
}
