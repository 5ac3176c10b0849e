import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import type { DefinitionKind } from '../../shared/contract/definitions';
import { panelId, tabId, TabStrip } from '../components/tab-strip';
import { useHistoryKeys } from '../components/use-history-keys';
import { useDefinitions } from '../state/definitions-context';
import { useWindowStore, useWords } from '../state/window-store';
import { DefinitionTab } from './definition-tab';
import { DefinitionsMenu } from './definitions-menu';

const useStyles = makeStyles({
  page: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '4px 16px 12px',
  },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  end: { display: 'flex', alignItems: 'center', gap: '8px', marginLeft: 'auto' },
  about: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  panel: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

const kinds = ['indicators', 'dimensions', 'populations', 'standards', 'posts'] as const;

/** "Định nghĩa": what users define themselves; all of it can be asked for at once everywhere. */
export function DefinitionsPage() {
  const styles = useStyles();
  const { definitions: words } = useWords();
  const { undo } = useUndoDefinitions();
  const [kind, setKind] = useState<DefinitionKind>('indicators');
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <div className={styles.head}>
        <TabStrip
          label={words.title}
          tabs={kinds.map((name) => ({ name, content: words.tabs[name] }))}
          chosen={kind}
          onChoose={setKind}
        />
        <span className={styles.end}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            aria-label={words.undo}
            title={words.undo}
            disabled={undo === null}
            onClick={() => undo?.()}
          />
          <DefinitionsMenu />
        </span>
      </div>
      <div role="tabpanel" id={panelId(kind)} aria-labelledby={tabId(kind)} className={styles.panel}>
        <p className={styles.about}>{words.about[kind]}</p>
        <DefinitionTab key={kind} kind={kind} />
      </div>
    </div>
  );
}

/** Ctrl+Z takes the last change of the definitions back. */
function useUndoDefinitions(): { readonly undo: (() => void) | null } {
  const { dispatch } = useWindowStore();
  const { undo, undoable } = useDefinitions();
  const canUndo = undoable > 0;
  const act = useCallback((): void => {
    void undo().then((failure) => {
      if (failure !== null) dispatch({ type: 'failed', failure });
    });
  }, [dispatch, undo]);
  const control = { undo: canUndo ? act : null, redo: null };
  useHistoryKeys(control);
  return control;
}
