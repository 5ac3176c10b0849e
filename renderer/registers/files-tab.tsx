import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RegisterFileState } from '../../shared/contract/registers';
import { formatCount } from '../../shared/text/numbers';
import { fileNameOf } from '../components/file-name-of';
import { PlainTable } from '../components/plain-table';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { useLanguage, useWords } from '../state/window-store';

const kinds = ['people', 'section', 'subtotal', 'header', 'blank', 'other', 'rejected'] as const;

const useStyles = makeStyles({
  tab: { paddingTop: '8px' },
  scroll: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    padding: '4px 8px',
  },
});

interface FilesTabProps {
  readonly files: readonly RegisterFileState[];
  readonly isBusy: boolean;
  readonly onRemove: (file: number) => void;
}

/** The files of a register, with every row of theirs accounted for. */
export function FilesTab({ files, isBusy, onRemove }: FilesTabProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const words = useWords().registers;
  const language = useLanguage();
  return (
    <div className={styles.tab}>
      <div className={styles.scroll}>
        <PlainTable
          label={words.files}
          heads={[
            { text: words.file },
            { text: words.count, isNumber: true },
            { text: words.rows },
            { text: words.readAt },
            { text: '' },
          ]}
        >
          {files.map(({ id, report, entries, readAt }) => (
            <tr key={id}>
              <td className={cells.cell}>{fileNameOf(report.path)}</td>
              <td className={`${cells.cell} ${cells.number}`}>{formatCount(entries, language)}</td>
              <td className={cells.cell}>
                {kinds
                  .map((kind) => ({
                    kind,
                    count: report.sheets.reduce((sum, { rows }) => sum + rows[kind], 0),
                  }))
                  .filter(({ count }) => count > 0)
                  .map(({ kind, count }) => `${formatCount(count, language)} ${words.rowKinds[kind]}`)
                  .join(' · ')}
              </td>
              <td className={cells.cell}>
                {new Date(readAt).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')}
              </td>
              <td className={cells.cell}>
                <Button
                  size="small"
                  disabled={isBusy}
                  aria-label={words.remove(fileNameOf(report.path))}
                  onClick={() => onRemove(id)}
                >
                  {words.removeShort}
                </Button>
              </td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </div>
  );
}
