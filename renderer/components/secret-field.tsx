import { Field, Input } from '@fluentui/react-components';

interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null;
  readonly hint?: string;
}

export function SecretField({ label, value, onChange, problem = null, hint }: SecretFieldProps) {
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(problem !== null && { validationMessage: problem })}
    >
      <Input
        type="password"
        autoComplete="off"
        maxLength={1024}
        value={value}
        onChange={(_event, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
