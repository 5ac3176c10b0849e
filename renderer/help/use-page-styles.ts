import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of a page of the guide, made of Markdown. */
export const usePageStyles = makeStyles({
  page: {
    height: '100%',
    overflowY: 'auto',
    padding: '16px 32px 32px',
    fontSize: '14px',
    lineHeight: '22px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& h1': { margin: '0 48px 12px 0', fontSize: tokens.fontSizeBase600, lineHeight: '32px' },
    '& h2': { margin: '20px 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: '24px' },
    '& h1, & h2': { fontWeight: tokens.fontWeightSemibold },
    '& p, & ul, & ol, & table, & pre': { maxWidth: '80ch', margin: '0 0 10px' },
    '& li': { marginBottom: '4px' },
    '& strong': { fontWeight: tokens.fontWeightSemibold },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& img': {
      display: 'block',
      width: '100%',
      maxWidth: '760px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusLarge,
    },
    '& table': { borderCollapse: 'collapse' },
    '& th, & td': {
      padding: '4px 24px 4px 0',
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& code': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' },
    '& pre': {
      padding: '8px 12px',
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground3,
      whiteSpace: 'pre-wrap',
    },
  },
});
