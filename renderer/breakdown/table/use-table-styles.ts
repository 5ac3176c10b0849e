import { makeStyles, tokens } from '@fluentui/react-components';

const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' };

/** As dense as a worksheet; heads, names and totals stay in sight. */
export const useTableStyles = makeStyles({
  scroll: {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    marginTop: '4px',
    /** What gets the focus does not hide below heads, names and totals. */
    scrollPadding: '56px 0 32px 220px',
  },
  table: {
    width: 'max-content',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: '13px',
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
  },
  thead: { position: 'sticky', top: 0, zIndex: 3 },
  tfoot: { position: 'sticky', bottom: 0, zIndex: 3 },
  head: {
    minWidth: '72px',
    maxWidth: '180px',
    padding: '4px 8px',
    verticalAlign: 'bottom',
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': focus,
  },
  overColumns: {
    maxWidth: 'none',
    textAlign: 'left',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Stays in sight while one of its columns is. */
  overName: { position: 'sticky' },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    maxWidth: '260px',
    textAlign: 'left',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    ':hover > *': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    boxSizing: 'border-box',
    minWidth: '140px',
    maxWidth: '260px',
    padding: '4px 8px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':focus-visible': focus,
  },
  cell: {
    padding: '4px 8px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':focus-visible': focus,
  },
  people: { cursor: 'pointer' },
  beside: {
    display: 'inline-block',
    marginLeft: '10px',
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  missing: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  mark: { verticalAlign: '-2px', marginRight: '2px' },
});
