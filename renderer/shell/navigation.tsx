import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { density } from '../styles/density';
import { places } from '../components/places';

const useStyles = makeStyles({
  nav: {
    width: density.navigationWidth,
    flexShrink: 0,
    padding: '8px 4px 8px 8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  place: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    position: 'relative',
    flexShrink: 0,
    minHeight: density.placeHeight,
    padding: '0 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundSelected },
    // The mark of Windows 11; a border, because high contrast leaves borders alone.
    '::before': {
      content: '""',
      position: 'absolute',
      left: '2px',
      height: '16px',
      borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: '2px',
    },
  },
  name: { flex: 1 },
});

export function Navigation() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const issues = state.roster?.issues;
  const count = issues === undefined ? 0 : issues.error + issues.warning;
  return (
    <nav className={styles.nav} aria-label={words.places}>
      {places(words).map(({ place, icon, name }) => (
        <button
          key={place}
          type="button"
          data-tour={place === 'quality' ? 'data' : undefined}
          className={mergeClasses(styles.place, state.place === place && styles.current)}
          aria-current={state.place === place ? 'page' : undefined}
          onClick={() => dispatch({ type: 'place-chosen', place })}
        >
          {icon}
          <span className={styles.name}>{name}</span>
          {place === 'quality' && count > 0 && (
            <CounterBadge
              appearance="filled"
              color={issues?.error ? 'danger' : 'brand'}
              count={count}
              overflowCount={9999}
              aria-label={words.issuesCount(formatCount(count, language))}
            >
              {formatCount(count, language)}
            </CounterBadge>
          )}
        </button>
      ))}
    </nav>
  );
}
