import { Select } from '@fluentui/react-components';
import { useQuery } from '../engine/use-query';
import { useQuestion } from '../state/use-question';
import { useWindowStore, useWords } from '../state/window-store';

/** One unit of the filter, or all of them. */
export function UnitSelect({
  chosen,
  onChoose,
}: {
  readonly chosen: string | null;
  readonly onChoose: (unit: string | null) => void;
}) {
  const words = useWords().forms;
  const question = useQuestion();
  const { rosterVersion } = useWindowStore().state;
  const asked = { ...question, of: 'unit', search: '', limit: 10_000 };
  const { data } = useQuery('dimension.values', asked, rosterVersion);
  const units = (data?.values ?? []).flatMap(({ value }) => value ?? []);
  return (
    <Select
      size="small"
      aria-label={words.units}
      value={chosen ?? ''}
      onChange={(_event, { value }) => onChoose(value === '' ? null : value)}
    >
      <option value="">{words.allUnits}</option>
      {units.map((unit) => (
        <option key={unit} value={unit}>
          {unit}
        </option>
      ))}
    </Select>
  );
}
