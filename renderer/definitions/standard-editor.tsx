import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { everybody } from '../../shared/analysis/condition';
import { findIn } from '../../shared/analysis/library';
import type { Standard } from '../../shared/contract/definitions';
import { firstDay, lastDay } from '../../shared/text/partial-dates';
import { parsePartialDate } from '../../shared/text/person-value-text';
import { HoldingCount } from '../components/condition/holding-count';
import { useLibrary } from '../state/library-context';
import { useLanguage, useWords } from '../state/window-store';
import { ConditionSection } from './condition-section';
import { DefinitionForm } from './definition-form';
import type { EditorProps } from './editor-props';
import { useMadeCondition } from './made-condition';
import { NameField, NoteField } from './text-fields';
import { useDraft } from './use-draft';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px' },
  sure: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    fontSize: '13px',
    color: tokens.colorNeutralForeground2,
  },
});

/** The least level for some people between two days. */
export function StandardEditor({ saved, isNew, onSave, onCancel }: EditorProps<Standard>) {
  const styles = useStyles();
  const { definitions: words, filter } = useWords();
  const language = useLanguage();
  const { dimensions } = useLibrary();
  const draft = useDraft(saved);
  const who = useMadeCondition(saved.who);
  const { label, basis, dimension, atLeast, validFrom, validTo, confidence } = draft.value;
  const ordered = dimensions.filter((each) => each.ordered);
  const levels = findIn(dimensions, dimension)?.categories ?? [];
  const isTurned = validFrom !== null && validTo !== null && validFrom > validTo;
  /** The days that are typed wrong; `resets` makes their fields anew. */
  const [wrong, setWrong] = useState({ validFrom: false, validTo: false, resets: 0 });
  const isDateWrong = wrong.validFrom || wrong.validTo;
  return (
    <DefinitionForm
      told={<HoldingCount condition={who.condition} among={everybody} />}
      label={words.tabs.standards}
      name={label}
      canSave={label.trim() !== '' && who.condition !== null && atLeast !== '' && !isTurned && !isDateWrong}
      isNew={isNew}
      isChanged={draft.isChanged || who.isChanged || isDateWrong}
      onSave={() => onSave({ ...draft.value, label: label.trim(), who: who.condition ?? saved.who })}
      onReset={() => {
        draft.reset();
        who.reset();
        setWrong({ validFrom: false, validTo: false, resets: wrong.resets + 1 });
        onCancel();
      }}
    >
      <NameField label={words.name} value={label} onChange={(value) => draft.set({ label: value })} />
      <div className={styles.pair}>
        <Field label={words.dimension}>
          <Select
            value={dimension}
            onChange={(_event, { value }) =>
              draft.set({
                dimension: value,
                atLeast: findIn(dimensions, value)?.categories?.[0]?.id ?? '',
              })
            }
          >
            {ordered.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label[language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.atLeast}>
          <Select value={atLeast} onChange={(_event, { value }) => draft.set({ atLeast: value })}>
            {levels.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label[language]}
              </option>
            ))}
          </Select>
        </Field>
        {(['validFrom', 'validTo'] as const).map((end) => (
          <DayField
            key={`${saved.id}${end}${wrong.resets}`}
            label={words[end]}
            end={end}
            day={draft.value[end]}
            problem={isTurned && end === 'validTo' ? filter.rangeInvalid : undefined}
            onChange={(day, isWrong) => {
              setWrong({ ...wrong, [end]: isWrong });
              if (!isWrong) draft.set({ [end]: day });
            }}
          />
        ))}
      </div>
      <ConditionSection title={words.who} group={who.group} onChange={who.setGroup} />
      <NoteField label={words.basis} value={basis} onChange={(value) => draft.set({ basis: value })} />
      {confidence !== null && (
        <div className={styles.sure}>
          {words.confidence[confidence]}
          <Button size="small" onClick={() => draft.set({ confidence: null })}>
            {words.confirm}
          </Button>
        </div>
      )}
    </DefinitionForm>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly end: 'validFrom' | 'validTo';
  readonly day: string | null;
  readonly problem?: string | undefined;
  readonly onChange: (day: string | null, isWrong: boolean) => void;
}

/** A day that may stay open. */
function DayField({ label, end, day, problem, onChange }: DayFieldProps) {
  const { filter: words } = useWords();
  const shown = (date: string | null): string => date?.split('-').reverse().join('/') ?? '';
  const [typed, setTyped] = useState(shown(day));
  const [known, setKnown] = useState(day);
  if (day !== known) {
    setKnown(day);
    setTyped(shown(day));
  }
  const dayOf = (text: string): string | null => {
    const date = parsePartialDate(text);
    if (date === null) return null;
    return end === 'validFrom' ? firstDay(date) : lastDay(date);
  };
  const isWrong = typed.trim() !== '' && dayOf(typed) === null;
  return (
    <Field label={label} validationMessage={isWrong ? words.dateInvalid : problem}>
      <Input
        placeholder={words.dateHint}
        value={typed}
        onChange={(_event, { value }) => {
          setTyped(value);
          const next = value.trim() === '' ? null : dayOf(value);
          const isNextWrong = value.trim() !== '' && next === null;
          if (!isNextWrong) setKnown(next);
          onChange(next, isNextWrong);
        }}
      />
    </Field>
  );
}
