import { Link, makeStyles } from '@fluentui/react-components';
import type { RosterIssue } from '../../shared/contract/results';
import { fileNameOf } from '../components/file-name-of';
import { PlainTable } from '../components/plain-table';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({ address: { fontSize: '13px' } });

/** Which parts of a place say anything: a roster of one sheet names neither file nor sheet again and again. */
export interface IssuePlace {
  readonly hasFiles: boolean;
  readonly hasSheets: boolean;
}

/** Every place of one kind of issue. */
export function IssueTable({ issues, place }: { issues: readonly RosterIssue[]; place: IssuePlace }) {
  const styles = usePlainTableStyles();
  const words = useWords();
  const heads = [
    ...(place.hasFiles ? [words.issueFile] : []),
    ...(place.hasSheets ? [words.issueSheet] : []),
    words.issueCell,
    words.issueValue,
    words.issueMessage,
  ];
  return (
    <PlainTable heads={heads.map((text) => ({ text }))}>
      {issues.map((issue, index) => (
        <tr key={index}>
          {place.hasFiles && (
            <td className={styles.cell} title={issue.file}>
              {fileNameOf(issue.file)}
            </td>
          )}
          {place.hasSheets && <td className={styles.cell}>{issue.sheet}</td>}
          <td className={styles.cell}>
            <IssueCell issue={issue} />
          </td>
          <td className={styles.cell}>{issue.value ?? ''}</td>
          <td className={styles.cell}>{issue.message}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

/** The address of an issue; leads to the preview of its sheet. */
function IssueCell({ issue: { file: path, sheet, cell } }: { issue: RosterIssue }) {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch } = useWindowStore();
  const file = state.roster?.files.findIndex((each) => each.path === path) ?? -1;
  const isInSheet = state.roster?.files[file]?.sheets.some(({ name }) => name === sheet) ?? false;
  if (!isInSheet) return cell;
  return (
    <Link
      as="button"
      className={styles.address}
      aria-label={cell === null ? words.review.openSheet : words.review.openCell(cell)}
      onClick={() => dispatch({ type: 'cell-opened', place: { file, sheet, cell } })}
    >
      {cell ?? sheet}
    </Link>
  );
}
