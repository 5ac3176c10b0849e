import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DefinitionChange, LabelledKind } from '../../shared/contract/definitions';
import type { Failure } from '../../shared/contract/failure';
import { useDefinitions } from '../state/definitions-context';
import { useLeaving } from '../state/leaving';
import { useWords } from '../state/window-store';
import { DefinitionEditor } from './definition-editor';
import { DefinitionList } from './definition-list';
import { EmptyDefinitions } from './empty-definitions';
import { newDefinition, type AnyDefinition, type NewKind } from './new-definition';
import { useAct } from './use-act';

const useStyles = makeStyles({
  tab: {
    flex: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(240px, 320px) minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    gap: '12px',
  },
  part: {
    minHeight: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  editor: { overflowY: 'auto', paddingBottom: 0 },
  content: { maxWidth: '920px', width: '100%' },
  hint: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

/** The definitions of one kind: the list, and the chosen one to change. */
export function DefinitionTab({ kind }: { kind: LabelledKind }) {
  const styles = useStyles();
  const { definitions: words } = useWords();
  const { definitions, change } = useDefinitions();
  const { leave } = useLeaving();
  const items: readonly AnyDefinition[] = definitions[kind];
  const [chosen, setChosen] = useState<string | null>(items[0]?.id ?? null);
  const [added, setAdded] = useState<AnyDefinition | null>(null);
  const shown = added ?? items.find(({ id }) => id === chosen) ?? null;
  const act = useAct();
  const remove = async (id: string): Promise<void> => {
    const at = items.findIndex((item) => item.id === id);
    const next = items[at + 1] ?? items[at - 1] ?? null;
    if (await act({ remove: kind, id })) setChosen(next?.id ?? null);
  };
  const put = (definition: AnyDefinition, at?: number): DefinitionChange =>
    ({ put: kind, definition, ...(at !== undefined && { at }) }) as DefinitionChange;
  const save = async (definition: AnyDefinition): Promise<Failure | null> => {
    const failure = await change(put(definition));
    if (failure === null) {
      setAdded(null);
      setChosen(definition.id);
    }
    return failure;
  };
  const add = (newKind: NewKind): void => leave(() => setAdded(newDefinition(newKind, definitions, words)));
  const onStarter =
    kind === 'standards' || kind === 'posts' ? () => leave(() => void act({ starter: kind })) : undefined;
  if (items.length === 0 && added === null) return <EmptyDefinitions {...{ kind, onStarter }} onAdd={add} />;
  return (
    <div className={styles.tab}>
      <div className={styles.part}>
        <DefinitionList
          kind={kind}
          items={items}
          chosen={added === null ? chosen : null}
          onChoose={(id) => {
            if (added === null && id === chosen) return;
            leave(() => {
              setAdded(null);
              setChosen(id);
            });
          }}
          onAdd={add}
          onMove={(by) => {
            const at = items.findIndex(({ id }) => id === chosen);
            const item = items[at];
            if (item) void act(put(item, at + by));
          }}
          onRemove={() => {
            if (chosen !== null) void remove(chosen);
          }}
          onStarter={onStarter}
        />
      </div>
      <div className={`${styles.part} ${styles.editor}`}>
        <div className={styles.content}>
          {shown === null ? (
            <p className={styles.hint}>{words.choose}</p>
          ) : (
            <DefinitionEditor
              key={`${shown.id} ${String(added !== null)}`}
              kind={kind}
              saved={shown}
              isNew={added !== null}
              onSave={save}
              onCancel={() => setAdded(null)}
            />
          )}
        </div>
      </div>
    </div>
  );
}
