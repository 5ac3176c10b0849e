import { Button, Field, Input, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { freeId } from '../../shared/analysis/free-id';
import type { OwnDimension } from '../../shared/contract/definitions';
import { fieldType } from '../../shared/roster/field-type';
import { fields } from '../../shared/roster/fields';
import { parseTypedNumber } from '../../shared/text/person-value-text';
import { useLanguage, useWords } from '../state/window-store';
import { presetBands, presetIds, type Band, type Banding } from './band-presets';
import { DefinitionForm } from './definition-form';
import type { EditorProps } from './editor-props';
import { LineTools, moved } from './line-tools';
import { NameField, NoteField } from './text-fields';
import { useDraft } from './use-draft';
import { useLinesStyles } from './use-lines-styles';

/** Bands of the age, of years since a date, or of a number, named and in their order. */
export function BandsEditor({
  saved,
  isNew,
  onSave,
  onCancel,
}: Omit<EditorProps<Banding>, 'onSave'> & { onSave: EditorProps<OwnDimension>['onSave'] }) {
  const styles = useLinesStyles();
  const { definitions: words, filter } = useWords();
  const language = useLanguage();
  const draft = useDraft<Banding>(saved);
  const { label, note, of, bands } = draft.value;
  const setBands = (next: readonly Band[]): void => draft.set({ bands: [...next] });
  const change = (at: number, part: Partial<Band>): void =>
    setBands(bands.map((band, index) => (index === at ? { ...band, ...part } : band)));
  const isRight = ({ label: name, from, below }: Band): boolean =>
    name.trim() !== '' && !(from !== null && below !== null && from >= below);
  const counted = fields.filter((field) => ['date', 'number'].includes(fieldType(field) ?? ''));
  return (
    <DefinitionForm
      label={words.tabs.dimensions}
      name={label}
      canSave={label.trim() !== '' && bands.length > 0 && bands.every(isRight)}
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
        <Field label={words.bandsOf}>
          <Select value={of} onChange={(_event, { value }) => draft.set({ of: value })}>
            <option value="age">{filter.age}</option>
            {counted.map((field) => (
              <option key={field.id} value={field.id}>
                {field.label[language]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <section className={styles.section} aria-label={words.bands}>
        <h2 className={styles.title}>{words.bands}</h2>
        {bands.map((band, at) => (
          <div key={band.id} className={styles.band}>
            <Input
              size="small"
              aria-label={`${words.bandName} ${at + 1}`}
              value={band.label}
              maxLength={200}
              onChange={(_event, { value }) => change(at, { label: value })}
            />
            <NumberEnd label={words.from} value={band.from} onChange={(from) => change(at, { from })} />
            <NumberEnd label={words.below} value={band.below} onChange={(below) => change(at, { below })} />
            <LineTools
              name={band.label}
              canUp={at > 0}
              canDown={at < bands.length - 1}
              onMove={(by) => setBands(moved(bands, at, by))}
              onRemove={() => setBands(bands.filter((_each, index) => index !== at))}
            />
          </div>
        ))}
        <div className={styles.adds}>
          <Button
            size="small"
            icon={<AddRegular />}
            onClick={() =>
              setBands([
                ...bands,
                {
                  id: freeId(`band ${bands.length + 1}`, bands, ''),
                  label: '',
                  from: bands.at(-1)?.below ?? null,
                  below: null,
                },
              ])
            }
          >
            {words.addBand}
          </Button>
          <span className={styles.hint}>{words.presets}</span>
          {presetIds.map((preset) => (
            <Button
              key={preset}
              size="small"
              appearance="subtle"
              onClick={() => setBands(presetBands(preset, words.presetLabels))}
            >
              {words.presetNames[preset]}
            </Button>
          ))}
        </div>
      </section>
      <NoteField label={words.note} value={note} onChange={(value) => draft.set({ note: value })} />
    </DefinitionForm>
  );
}

interface NumberEndProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** An end of a band; empty is open. What is no number is not taken. */
function NumberEnd({ label, value, onChange }: NumberEndProps) {
  const shown = value === null ? '' : String(value);
  const [typed, setTyped] = useState(shown);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(shown);
  }
  const isWrong = typed.trim() !== '' && parseTypedNumber(typed) === null;
  return (
    <Input
      size="small"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={isWrong}
      placeholder={label}
      input={{ size: 6 }}
      value={typed}
      onChange={(_event, data) => {
        setTyped(data.value);
        const next = data.value.trim() === '' ? null : parseTypedNumber(data.value);
        if (data.value.trim() !== '' && next === null) return;
        setKnown(next);
        onChange(next);
      }}
    />
  );
}
