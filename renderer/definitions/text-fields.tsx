import { Field, Input, Textarea } from '@fluentui/react-components';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A name; never empty. */
export function NameField({ label, value, onChange }: TextFieldProps) {
  return (
    <Field label={label} required>
      <Input value={value} maxLength={200} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}

/** Some sentences. */
export function NoteField({ label, hint, value, onChange }: TextFieldProps) {
  return (
    <Field label={label}>
      <Textarea
        rows={2}
        placeholder={hint}
        value={value}
        maxLength={2000}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}

/** Phrases, one a line. */
export function PhrasesField({
  label,
  hint,
  value,
  onChange,
}: Omit<TextFieldProps, 'value' | 'onChange'> & {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      <Textarea
        rows={6}
        value={value.join('\n')}
        onChange={(_event, data) => onChange(data.value.split('\n').map((line) => line.slice(0, 200)))}
      />
    </Field>
  );
}

/** Phrases as they are kept: without empty lines. */
export function cleanPhrases(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}
