import { Button, Field, Input, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { everybody } from '../../shared/analysis/condition';
import { freeId } from '../../shared/analysis/free-id';
import type { OwnDimension } from '../../shared/contract/definitions';
import { CategoryButton } from '../components/condition/category-button';
import { useLibrary } from '../state/library-context';
import { useLanguage, useWords } from '../state/window-store';
import { DefinitionForm } from './definition-form';
import type { EditorProps } from './editor-props';
import { LineTools, moved } from './line-tools';
import { NameField, NoteField } from './text-fields';
import { useDraft } from './use-draft';
import { useLinesStyles } from './use-lines-styles';

type Grouping = Extract<OwnDimension, { readonly kind: 'groups' }>;

/** Values of a dimension put into groups, by search. */
export function GroupsEditor({
  saved,
  isNew,
  onSave,
  onCancel,
}: Omit<EditorProps<Grouping>, 'onSave'> & { onSave: EditorProps<OwnDimension>['onSave'] }) {
  const styles = useLinesStyles();
  const { definitions: words } = useWords();
  const language = useLanguage();
  const { dimensions } = useLibrary();
  const draft = useDraft<Grouping>(saved);
  const { label, note, of, groups } = draft.value;
  const setGroups = (next: Grouping['groups']): void => draft.set({ groups: next });
  const change = (at: number, part: Partial<Grouping['groups'][number]>): void =>
    setGroups(groups.map((group, index) => (index === at ? { ...group, ...part } : group)));
  const isWhole =
    label.trim() !== '' && groups.length > 0 && groups.every((group) => group.label.trim() !== '');
  return (
    <DefinitionForm
      label={words.tabs.dimensions}
      name={label}
      canSave={isWhole}
      isNew={isNew}
      isChanged={draft.isChanged}
      onSave={() => onSave({ ...draft.value, label: label.trim() })}
      onReset={() => {
        draft.reset();
        onCancel();
      }}
    >
      <div className={styles.pair}>
        <NameField label={words.name} value={label} onChange={(value) => draft.set({ label: value })} />
        <Field label={words.of}>
          <Select
            value={of}
            onChange={(_event, { value }) =>
              draft.set({ of: value, groups: groups.map((group) => ({ ...group, values: [] })) })
            }
          >
            {dimensions
              .filter(({ id }) => id !== saved.id)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {each.label[language]}
                </option>
              ))}
          </Select>
        </Field>
      </div>
      <section className={styles.section} aria-label={words.groups}>
        <h2 className={styles.title}>{words.groups}</h2>
        {groups.map((group, at) => (
          <div key={group.id} className={styles.line}>
            <Input
              size="small"
              aria-label={`${words.groupName} ${at + 1}`}
              value={group.label}
              maxLength={200}
              onChange={(_event, { value }) => change(at, { label: value })}
            />
            <CategoryButton
              dimension={of}
              chosen={group.values}
              among={everybody}
              onChange={(values) => change(at, { values: values.filter((value) => value !== null) })}
            />
            <LineTools
              name={group.label}
              canUp={at > 0}
              canDown={at < groups.length - 1}
              onMove={(by) => setGroups(moved(groups, at, by))}
              onRemove={() => setGroups(groups.filter((_each, index) => index !== at))}
            />
          </div>
        ))}
        <div className={styles.adds}>
          <Button
            size="small"
            icon={<AddRegular />}
            onClick={() =>
              setGroups([
                ...groups,
                { id: freeId(`group ${groups.length + 1}`, groups, ''), label: '', values: [] },
              ])
            }
          >
            {words.addGroup}
          </Button>
          <p className={styles.hint}>{words.rest}</p>
        </div>
      </section>
      <NoteField label={words.note} value={note} onChange={(value) => draft.set({ note: value })} />
    </DefinitionForm>
  );
}
