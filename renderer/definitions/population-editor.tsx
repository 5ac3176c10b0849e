import { everybody } from '../../shared/analysis/condition';
import type { PopulationDefinition } from '../../shared/contract/definitions';
import { HoldingCount } from '../components/condition/holding-count';
import { useWords } from '../state/window-store';
import { ConditionSection } from './condition-section';
import { DefinitionForm } from './definition-form';
import type { EditorProps } from './editor-props';
import { useMadeCondition } from './made-condition';
import { NameField, NoteField } from './text-fields';
import { useDraft } from './use-draft';

/** People with a name. */
export function PopulationEditor({ saved, isNew, onSave, onCancel }: EditorProps<PopulationDefinition>) {
  const { definitions: words } = useWords();
  const draft = useDraft(saved);
  const made = useMadeCondition(saved.condition);
  const { label, note } = draft.value;
  return (
    <DefinitionForm
      told={<HoldingCount condition={made.condition} among={everybody} />}
      label={words.tabs.populations}
      name={label}
      canSave={label.trim() !== '' && made.condition !== null}
      isNew={isNew}
      isChanged={draft.isChanged || made.isChanged}
      onSave={() =>
        onSave({ ...draft.value, label: label.trim(), condition: made.condition ?? saved.condition })
      }
      onReset={() => {
        draft.reset();
        made.reset();
        onCancel();
      }}
    >
      <NameField label={words.name} value={label} onChange={(value) => draft.set({ label: value })} />
      <ConditionSection title={words.condition} group={made.group} onChange={made.setGroup} />
      <NoteField label={words.note} value={note} onChange={(value) => draft.set({ note: value })} />
    </DefinitionForm>
  );
}
