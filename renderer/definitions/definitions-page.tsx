import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DefinitionKind } from '../../shared/contract/definitions';
import { panelId, tabId, TabStrip } from '../components/tab-strip';
import { useLeaving } from '../state/leaving';
import { useWords } from '../state/window-store';
import { DefinitionTab } from './definition-tab';
import { DefinitionsMenu } from './definitions-menu';
import { UnitChangesTab } from './units/unit-changes-tab';
import { UnitTreeTab } from './units/unit-tree-tab';
import { useDefinitionSteps } from './use-definition-steps';

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
const tabs = [...kinds, 'unitChanges', 'unitParents'] as const;

/** "Định nghĩa": what users define themselves; all of it can be asked for at once everywhere. */
export function DefinitionsPage() {
  const styles = useStyles();
  const { definitions: words, units } = useWords();
  const { undo, redo } = useDefinitionSteps();
  const { leave } = useLeaving();
  const [kind, setKind] = useState<DefinitionKind>('indicators');
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <div className={styles.head}>
        <TabStrip
          label={words.title}
          tabs={tabs.map((name) => ({ name, content: { ...words.tabs, ...units.tabs }[name] }))}
          chosen={kind}
          onChoose={(next) => leave(() => setKind(next))}
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
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowRedoRegular />}
            aria-label={words.redo}
            title={words.redo}
            disabled={redo === null}
            onClick={() => redo?.()}
          />
          <DefinitionsMenu />
        </span>
      </div>
      <div role="tabpanel" id={panelId(kind)} aria-labelledby={tabId(kind)} className={styles.panel}>
        <p className={styles.about}>{{ ...words.about, ...units.about }[kind]}</p>
        {kind === 'unitChanges' ? (
          <UnitChangesTab />
        ) : kind === 'unitParents' ? (
          <UnitTreeTab />
        ) : (
          <DefinitionTab key={kind} kind={kind} />
        )}
      </div>
    </div>
  );
}
