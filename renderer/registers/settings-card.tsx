import { Field, makeStyles, SpinButton } from '@fluentui/react-components';
import type { Register } from '../../shared/registers/register';
import { SectionCard } from '../components/section-card';
import { useLanguage, useWords } from '../state/window-store';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px' },
  number: { width: '120px' },
});

interface SettingsCardProps {
  readonly register: Register;
  readonly settings: Readonly<Record<string, number>>;
  readonly onChange: (setting: string, value: number) => void;
}

/** Figures of the law or the province that the register is checked against, each with its basis. */
export function SettingsCard({ register, settings, onChange }: SettingsCardProps) {
  const styles = useStyles();
  const words = useWords().registers;
  const language = useLanguage();
  return (
    <SectionCard title={words.settings}>
      <div className={styles.list}>
        {register.settings.map(({ id, label, unit, basis, value, from, to }) => (
          <Field key={id} label={`${label[language]} (${unit[language]})`} hint={basis[language]}>
            <SpinButton
              className={styles.number}
              min={from}
              max={to}
              value={settings[id] ?? value}
              onChange={(_event, change) => {
                const typed = change.value ?? Number(change.displayValue);
                if (Number.isFinite(typed) && typed >= from && typed <= to) onChange(id, typed);
              }}
            />
          </Field>
        ))}
      </div>
    </SectionCard>
  );
}
