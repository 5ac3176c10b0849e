import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CellularData1Regular,
  DataBarHorizontalRegular,
  DataLineRegular,
  DataScatterRegular,
  DataUsageRegular,
  GridDotsRegular,
  MapRegular,
  PeopleRegular,
  TextAlignLeftRegular,
} from '@fluentui/react-icons';
import type { ChartKindId } from '../../../shared/charts/chart-kind';
import { chartKinds, chosenKind } from '../../../shared/charts/chart-kinds';
import type { Plot } from '../../../shared/charts/plot';
import { useLanguage, useWords } from '../../state/window-store';

const icons: Readonly<Record<ChartKindId, React.JSX.Element>> = {
  bars: <DataBarHorizontalRegular />,
  stacked: <TextAlignLeftRegular />,
  full: <DataUsageRegular />,
  grouped: <CellularData1Regular />,
  pyramid: <PeopleRegular />,
  line: <DataLineRegular />,
  heat_map: <GridDotsRegular />,
  dots: <DataScatterRegular />,
  map: <MapRegular />,
};

const useStyles = makeStyles({
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '2px' },
  kind: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '26px',
    padding: '0 7px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface KindSwitchProps {
  readonly plot: Plot;
  readonly wanted: ChartKindId | null;
  readonly onChoose: (kind: ChartKindId | null) => void;
}

/** Every kind of chart by name; those that cannot show the table are pale. */
export function KindSwitch({ plot, wanted, onChoose }: KindSwitchProps) {
  const styles = useStyles();
  const { breakdown: words } = useWords();
  const language = useLanguage();
  const best = chosenKind(plot, null);
  const chosen = chosenKind(plot, wanted);
  return (
    <div className={styles.kinds} role="group" aria-label={words.kinds}>
      {chartKinds.map((kind) => {
        const name = kind.label[language];
        const canShow = kind.suits(plot) > 0;
        return (
          <button
            key={kind.id}
            type="button"
            className={mergeClasses(styles.kind, kind === chosen && styles.chosen)}
            aria-pressed={kind === chosen}
            disabled={!canShow}
            title={!canShow ? words.unsuited(name) : kind === best ? words.suited(name) : name}
            onClick={() => onChoose(kind === best ? null : kind.id)}
          >
            {icons[kind.id]}
            {name}
          </button>
        );
      })}
    </div>
  );
}
