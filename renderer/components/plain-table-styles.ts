import { makeStyles, tokens, type GriffelStyle } from '@fluentui/react-components';
import { density } from '../styles/density';

/** Tables of text: dense, left-aligned, lines between rows. */
export const usePlainTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '13px', lineHeight: '18px' },
  head: {
    padding: `${density.cellPadding} 8px`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${density.cellPadding} 8px`,
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'right' },
  /** The name of a row. */
  rowHead: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Around a table of text that scrolls: its heads stay in sight. */
export const scrolledTable: GriffelStyle = {
  overflow: 'auto',
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    // The line of a head that stays goes away with the rows where lines are shared.
    borderBottomWidth: '0',
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke1}`,
  },
};
