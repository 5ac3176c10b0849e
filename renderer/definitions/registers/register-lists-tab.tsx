import { makeStyles } from '@fluentui/react-components';
import { registerListIds, starterRegisterLists } from '../../../shared/registers/lists/register-lists';
import type { RegisterListId, RegisterWord } from '../../../shared/contract/definitions';
import { useDefinitions } from '../../state/definitions-context';
import { useWindowStore } from '../../state/window-store';
import { ListCard } from './list-card';

const useStyles = makeStyles({
  tab: { flex: 1, minHeight: 0, overflowY: 'auto', display: 'grid', gap: '12px', alignContent: 'start' },
});

/** The lists of words that registers go by, one a card. */
export function RegisterListsTab() {
  const styles = useStyles();
  const { dispatch } = useWindowStore();
  const { definitions, change } = useDefinitions();
  const { registerWords } = definitions;
  /** Null: the starter list again. */
  const keep = async (list: RegisterListId, lines: readonly RegisterWord[] | null): Promise<void> => {
    const others = registerWords.filter((line) => line.list !== list);
    const failure = await change({ all: 'registerWords', definitions: [...others, ...(lines ?? [])] });
    if (failure !== null) dispatch({ type: 'failed', failure });
  };
  return (
    <div className={styles.tab}>
      {registerListIds.map((list) => {
        const kept = registerWords.filter((line) => line.list === list);
        return (
          <ListCard
            key={list}
            list={list}
            lines={kept.length > 0 ? kept : starterRegisterLists[list]}
            isStarter={kept.length === 0}
            onKeep={(lines) => void keep(list, lines)}
          />
        );
      })}
    </div>
  );
}
