import { makeStyles, tokens } from '@fluentui/react-components';
import { registerListMessages } from '../../shared/text/register-list-messages';
import { retirementMessages } from '../../shared/text/retirement-messages';
import { panelId, tabId, TabStrip } from '../components/tab-strip';
import { useLeaving } from '../state/leaving';
import { definitionsTabs } from '../state/window-shape';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { DefinitionTab } from './definition-tab';
import { DefinitionsMenu } from './definitions-menu';
import { RegisterListsTab } from './registers/register-lists-tab';
import { RetirementTab } from './retirement/retirement-tab';
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
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px' },
  end: { display: 'flex', alignItems: 'center', gap: '8px', marginLeft: 'auto' },
  about: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  panel: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** "Định nghĩa": what users define themselves; all of it can be asked for at once everywhere. */
export function DefinitionsPage() {
  const styles = useStyles();
  const { definitions: words, units } = useWords();
  const language = useLanguage();
  const retirement = retirementMessages[language];
  const registers = registerListMessages[language];
  useDefinitionSteps();
  const { leave } = useLeaving();
  const { state, dispatch } = useWindowStore();
  const kind = state.definitionsTab;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <div className={styles.head}>
        <TabStrip
          label={words.title}
          tabs={definitionsTabs.map((name) => ({
            name,
            content: { ...words.tabs, ...units.tabs, retirement: retirement.tab, registers: registers.tab }[
              name
            ],
          }))}
          chosen={kind}
          onChoose={(tab) => leave(() => dispatch({ type: 'definitions-tab-chosen', tab }))}
        />
        <span className={styles.end}>
          <DefinitionsMenu />
        </span>
      </div>
      <div role="tabpanel" id={panelId(kind)} aria-labelledby={tabId(kind)} className={styles.panel}>
        <p className={styles.about}>
          {{ ...words.about, ...units.about, retirement: retirement.about, registers: registers.about }[kind]}
        </p>
        {kind === 'unitChanges' ? (
          <UnitChangesTab />
        ) : kind === 'unitParents' ? (
          <UnitTreeTab />
        ) : kind === 'retirement' ? (
          <RetirementTab />
        ) : kind === 'registers' ? (
          <RegisterListsTab />
        ) : (
          <DefinitionTab key={kind} kind={kind} />
        )}
      </div>
    </div>
  );
}
