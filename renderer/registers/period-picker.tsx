import type { RegisterPeriod } from '../../shared/contract/registers';
import type { Register } from '../../shared/registers/register';
import { LabelledSelect } from '../components/labelled-select';
import { useWords } from '../state/window-store';
import { stretches, stretchName } from '../../shared/registers/period-name';

interface PeriodPickerProps {
  readonly register: Register;
  readonly years: readonly number[];
  readonly period: RegisterPeriod;
  readonly onChoose: (period: RegisterPeriod) => void;
}

/** The year that the page is about, and the months of it where the register knows months. */
export function PeriodPicker({ register, years, period, onChoose }: PeriodPickerProps) {
  const words = useWords().registers;
  const choices = [null, ...stretches];
  return (
    <>
      <LabelledSelect
        label={words.year}
        options={[
          ...years.map((year) => ({ value: String(year), label: String(year) })),
          { value: 'all', label: words.allYears },
        ]}
        chosen={period.year === null ? 'all' : String(period.year)}
        onChoose={(year) => onChoose({ ...period, year: year === 'all' ? null : Number(year) })}
      />
      {register.monthly && (
        <LabelledSelect
          label={words.months}
          options={choices.map((months) => ({
            value: months?.join('-') ?? '',
            label: stretchName(months, words),
          }))}
          chosen={period.months?.join('-') ?? ''}
          onChoose={(value) => {
            const months = stretches.find((each) => each.join('-') === value);
            onChoose({ ...period, months: months ? [months[0], months[1]] : null });
          }}
        />
      )}
    </>
  );
}
