import { everybody } from '../../shared/analysis/condition';
import type { OwnIndicator } from '../../shared/contract/definitions';
import { useWords } from '../state/window-store';
import { ConditionSection } from './condition-section';
import { DefinitionForm } from './definition-form';
import type { EditorProps } from './editor-props';
import { IndicatorPreview } from './indicator-preview';
import { useMadeCondition } from './made-condition';
import { NameField, NoteField } from './text-fields';
import { useDraft } from './use-draft';

/** An own indicator: who is counted, among whom, on what basis; its figure stands beside it while it is made. */
export function IndicatorEditor({ saved, isNew, onSave, onCancel }: EditorProps<OwnIndicator>) {
  const { definitions: words } = useWords();
  const draft = useDraft(saved);
  const numerator = useMadeCondition(saved.numerator);
  const denominator = useMadeCondition(saved.denominator);
  const { label, definition, basis } = draft.value;
  const isWhole =
    numerator.condition !== null && denominator.condition !== null && numerator.group.parts.length > 0;
  const save = () =>
    onSave({
      ...draft.value,
      label: label.trim(),
      numerator: numerator.condition ?? everybody,
      denominator: denominator.group.parts.length === 0 ? null : denominator.condition,
    });
  return (
    <DefinitionForm
      label={words.tabs.indicators}
      name={label}
      canSave={label.trim() !== '' && isWhole}
      isNew={isNew}
      isChanged={draft.isChanged || numerator.isChanged || denominator.isChanged}
      onSave={save}
      onReset={() => {
        draft.reset();
        numerator.reset();
        denominator.reset();
        onCancel();
      }}
    >
      <NameField label={words.name} value={label} onChange={(value) => draft.set({ label: value })} />
      <ConditionSection title={words.numerator} group={numerator.group} onChange={numerator.setGroup} />
      <ConditionSection title={words.denominator} group={denominator.group} onChange={denominator.setGroup} />
      <IndicatorPreview
        numerator={isWhole ? numerator.condition : null}
        denominator={denominator.condition ?? everybody}
      />
      <NoteField
        label={words.definition}
        hint={words.definitionHint}
        value={definition}
        onChange={(value) => draft.set({ definition: value })}
      />
      <NoteField label={words.basis} value={basis} onChange={(value) => draft.set({ basis: value })} />
    </DefinitionForm>
  );
}
