import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ColumnReport, SheetReview } from '../../../shared/contract/results';
import { findField } from '../../../shared/roster/fields';
import { formatCount } from '../../../shared/text/numbers';
import { FailureMessage } from '../../components/failure-message';
import { fileNameOf } from '../../components/file-name-of';
import { mostPrinted, usePrinted } from '../../components/use-printed';
import type { EngineClient } from '../../engine/engine-client';
import { useIsPrinting } from '../../state/printing';
import { useLanguage, useWords } from '../../state/window-store';
import { columnLetter } from './cell-place';
import { useRowKindStyles } from './row-kind-styles';
import type { ShownSheet } from './shown-sheet';

const pageRows = 500;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: '11px', lineHeight: '14px' },
  cell: { padding: '2px 4px', border: '1px solid #767676', textAlign: 'left', verticalAlign: 'top' },
});

/** On paper: all of the sheet as it was understood, whatever is in sight of it. */
export function PrintedSheet({ shown }: { readonly shown: ShownSheet }) {
  return useIsPrinting() ? <PrintedRows shown={shown} /> : null;
}

function PrintedRows({ shown: { file, path, sheet } }: { readonly shown: ShownSheet }) {
  const styles = useStyles();
  const colours = useRowKindStyles();
  const words = useWords();
  const language = useLanguage();
  const printed = usePrinted({ file, sheet: sheet.name }, everyRow);
  if (printed === null) return null;
  if ('failure' in printed) return <FailureMessage failure={printed.failure} />;
  const { rows } = printed;
  const total = sheet.rows.total;
  const width = Math.max(0, ...rows.map(({ cells }) => lastFilled(cells) + 1));
  const columns = Array.from({ length: width }, (_, index) => index);
  const fieldOf = (column: ColumnReport | undefined): string => {
    const field = column?.field ?? null;
    return field === null ? '' : (findField(field)?.label[language] ?? field);
  };
  return (
    <div>
      <p>{words.print.sheet(sheet.name, fileNameOf(path), formatCount(total, language))}</p>
      {rows.length < total && (
        <p>{words.print.longSheet(formatCount(total, language), formatCount(rows.length, language))}</p>
      )}
      <table className={styles.table} data-testid="printed-sheet">
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {words.review.row}
            </th>
            <th scope="col" className={styles.cell}>
              {words.review.kind}
            </th>
            {columns.map((index) => (
              <th key={index} scope="col" className={styles.cell}>
                {columnLetter(index)} {fieldOf(sheet.columns[index])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, kind, cells }) => (
            <tr key={row} className={mergeClasses(sheet.setAside === undefined && colours[kind])}>
              <td className={styles.cell}>{row}</td>
              <td className={styles.cell}>{sheet.setAside === undefined ? words.review.kinds[kind] : ''}</td>
              {runs(cells, width).map(({ index, span }) => (
                <td key={index} className={styles.cell} colSpan={span}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A title or a section stands alone in its row and takes all of it. */
function runs(cells: readonly string[], width: number): { readonly index: number; readonly span: number }[] {
  const last = lastFilled(cells);
  const isAlone = last >= 0 && cells.findIndex((text) => text !== '') === last;
  const shown = isAlone ? last + 1 : width;
  return Array.from({ length: shown }, (_, index) => ({
    index,
    span: index === last && isAlone ? width - last : 1,
  }));
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((text) => text !== '');
}

async function everyRow(
  engine: EngineClient,
  question: { readonly file: number; readonly sheet: string },
  signal: AbortSignal,
): Promise<{ readonly rows: SheetReview['preview'] }> {
  const rows: SheetReview['preview'][number][] = [];
  while (rows.length < mostPrinted) {
    const { preview } = await engine.request(
      'review.sheet',
      { ...question, from: rows.length + 1, count: pageRows },
      { signal },
    );
    rows.push(...preview);
    if (preview.length < pageRows) break;
  }
  return { rows };
}
