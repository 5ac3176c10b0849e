import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of a form on the screen: dense as the printed one. */
export const useTableStyles = makeStyles({
  scroll: { overflow: 'auto', maxHeight: '62vh' },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: '12px',
    lineHeight: '16px',
    fontVariantNumeric: 'tabular-nums',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '& th, & td': {
      borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  head: {
    minWidth: '52px',
    padding: '4px',
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  mark: {
    padding: '2px 4px',
    textAlign: 'center',
    fontWeight: 'normal',
    fontStyle: 'italic',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: {
    minWidth: '160px',
    padding: '2px 6px',
    textAlign: 'left',
    fontWeight: 'normal',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  value: { padding: '2px 6px', textAlign: 'right', whiteSpace: 'nowrap' },
  text: { padding: '2px 6px', textAlign: 'left', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figure: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sure: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  asked: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  none: { backgroundColor: tokens.colorNeutralBackground4 },
  note: { margin: '6px 0 0', fontSize: '12px', color: tokens.colorNeutralForeground2 },
});
