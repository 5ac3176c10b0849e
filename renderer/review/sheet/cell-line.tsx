import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellIssue } from './cell-issues';

const useStyles = makeStyles({
  line: {
    minHeight: '24px',
    maxHeight: '60px',
    overflowY: 'auto',
    margin: 0,
    fontSize: '13px',
    lineHeight: '20px',
    padding: '2px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopStyle: 'none',
    overflowWrap: 'anywhere',
  },
  address: { marginRight: '10px', fontWeight: tokens.fontWeightSemibold },
  issue: { marginLeft: '10px', color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface CellLineProps {
  readonly address: string;
  readonly text: string;
  readonly issue: CellIssue | undefined;
}

/** The whole of the cell that the grid stands on, and what is wrong with it. */
export function CellLine({ address, text, issue }: CellLineProps) {
  const styles = useStyles();
  return (
    <p className={styles.line} data-testid="cell-line">
      <span className={styles.address}>{address}</span>
      {text}
      {issue && <span className={styles.issue}>{issue.messages.join(' ')}</span>}
    </p>
  );
}
