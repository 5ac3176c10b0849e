import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { starterRetirement, retirementTable } from '../../../shared/analysis/retirement-table';
import { isRoadmap, type RetirementRow } from '../../../shared/contract/definitions';
import { retirementMessages } from '../../../shared/text/retirement-messages';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { useDefinitions } from '../../state/definitions-context';
import { useLanguage, useWindowStore } from '../../state/window-store';
import { RowsCard } from './rows-card';

const useStyles = makeStyles({
  tab: { flex: 1, minHeight: 0, overflowY: 'auto', display: 'grid', gap: '12px', alignContent: 'start' },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  cards: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(420px, 1fr))',
    alignItems: 'start',
  },
});

const sexes = ['male', 'female'] as const;

/** Retirement ages by month of birth, men and women side by side. */
export function RetirementTab() {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const language = useLanguage();
  const words = retirementMessages[language];
  const { dispatch } = useWindowStore();
  const { definitions, change } = useDefinitions();
  const table = retirementTable(definitions.retirement);
  const isStarter = JSON.stringify(table) === JSON.stringify(starterRetirement);
  const keep = async (rows: readonly RetirementRow[]): Promise<void> => {
    const failure = await change({ all: 'retirement', definitions: [...rows] });
    if (failure !== null) dispatch({ type: 'failed', failure });
  };
  /** Null: it can be kept; else what is wrong. */
  const faultOf = (rows: readonly RetirementRow[]): string | null =>
    sexes.every((sex) => isRoadmap(rows, sex)) ? null : words.notInOrder;
  return (
    <div className={styles.tab}>
      <div className={styles.state}>
        <span className={cells.quiet}>{isStarter ? words.isStarter : words.isOwn}</span>
        {!isStarter && (
          <Button size="small" icon={<ArrowResetRegular />} onClick={() => void keep([])}>
            {words.starter}
          </Button>
        )}
      </div>
      <div className={styles.cards}>
        {sexes.map((gender) => (
          <RowsCard key={gender} {...{ gender, table, faultOf }} onKeep={(rows) => void keep(rows)} />
        ))}
      </div>
    </div>
  );
}
