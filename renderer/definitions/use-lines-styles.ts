import { makeStyles, tokens } from '@fluentui/react-components';

/** Lines of a list that is edited in place. */
export const useLinesStyles = makeStyles({
  section: { display: 'grid', gap: '6px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'grid', gridTemplateColumns: 'minmax(140px, 240px) minmax(0, 1fr) auto', gap: '6px' },
  band: { display: 'grid', gridTemplateColumns: 'minmax(140px, 1fr) 110px 110px auto', gap: '6px' },
  tools: { display: 'flex' },
  icon: { minWidth: '28px', width: '28px' },
  adds: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  hint: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  short: { alignContent: 'start' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', alignItems: 'start' },
});
