import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FileReport, SheetReport } from '../../shared/contract/results';
import { formatDate } from '../../shared/text/dates';
import { fileNameOf } from '../components/file-name-of';
import { SectionCard } from '../components/section-card';
import { useLanguage, useWords } from '../state/window-store';
import { RowCountsLine } from './row-counts-line';
import { SheetColumns } from './sheet-columns';

const useStyles = makeStyles({
  file: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  fileHead: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '12px' },
  name: {
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: '13px' },
  sheet: { margin: '8px 0 8px 16px' },
  sheetName: { margin: 0, fontSize: '13px', fontWeight: tokens.fontWeightSemibold },
});

interface SourceFilesProps {
  readonly files: readonly FileReport[];
  /** What can be done with a file. */
  readonly actions: (file: number) => ReactNode;
}

/** Every file and sheet as it was understood. */
export function SourceFiles({ files, actions }: SourceFilesProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <SectionCard title={words.files}>
      {files.map((file, index) => (
        <div key={file.path} className={styles.file}>
          <div className={styles.fileHead}>
            <h3 className={styles.name} title={file.path}>
              {fileNameOf(file.path)}
            </h3>
            {actions(index)}
          </div>
          <p className={styles.facts}>{fileFacts(file).join(' · ')}</p>
          {file.sheets.map((sheet) => (
            <SheetPart key={sheet.name} sheet={sheet} />
          ))}
        </div>
      ))}
    </SectionCard>
  );

  function fileFacts({ format, encoding, delimiter }: FileReport): string[] {
    const facts = [words.fileFormat(format)];
    if (encoding !== null) facts.push(words.fileEncoding(encoding));
    if (delimiter !== null)
      facts.push(words.fileDelimiter(delimiter === '\t' ? words.tab : `“${delimiter}”`));
    return facts;
  }
}

function rowsText([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function SheetPart({ sheet }: { sheet: SheetReport }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { headerRows, statedDate, setAside, further = [] } = sheet;
  const facts: string[] = [];
  if (setAside !== undefined) facts.push(words.setAside[setAside]);
  const headers = [headerRows, ...further.map((table) => table.headerRows)].flatMap((rows) =>
    rows === null ? [] : [rows],
  );
  if (headers.length > 0) facts.push(words.headerRow(headers.map(rowsText).join(', ')));
  if (statedDate !== null) facts.push(words.statedDate(formatDate(statedDate, language)));
  return (
    <div className={styles.sheet}>
      <h4 className={styles.sheetName}>{sheet.name}</h4>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {setAside === undefined && (
        <>
          <RowCountsLine rows={sheet.rows} />
          {[sheet, ...further].map(({ headerRows: rows, columns }, index) => (
            <SheetColumns
              key={index}
              columns={columns}
              table={
                further.length === 0
                  ? null
                  : words.review.tableFrom(String(index + 1), String(rows?.[0] ?? ''))
              }
            />
          ))}
        </>
      )}
    </div>
  );
}
