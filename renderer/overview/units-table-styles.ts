import { makeStyles, tokens } from '@fluentui/react-components';

/** As dense as a worksheet. */
export const useUnitsTableStyles = makeStyles({
  table: {
    width: '100%',
    minWidth: '960px',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: '13px',
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    height: '28px',
    padding: '0 8px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  unit: {
    textAlign: 'left',
    minWidth: '180px',
    maxWidth: '280px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  unitLink: {
    display: 'block',
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontSize: 'inherit',
    textAlign: 'left',
  },
  figure: {
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  share: { paddingLeft: 0, color: tokens.colorNeutralForeground2 },
  thead: { position: 'sticky', top: 0, zIndex: 1 },
  head: {
    padding: 0,
    verticalAlign: 'bottom',
    textAlign: 'right',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  group: {
    padding: '4px 8px 2px',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  lastHead: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  total: {
    position: 'sticky',
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});
