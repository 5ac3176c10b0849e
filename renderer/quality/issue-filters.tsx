import { makeStyles, Select } from '@fluentui/react-components';
import type { FileReport, IssuesPage } from '../../shared/contract/results';
import { severities } from '../../shared/contract/results';
import { findField } from '../../shared/roster/fields';
import { formatCount } from '../../shared/text/numbers';
import { ChoiceBar } from '../components/choice-bar';
import { fileNameOf } from '../components/file-name-of';
import { useLanguage, useWords } from '../state/window-store';
import type { IssueFilter } from './issue-filter';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  select: { maxWidth: '240px' },
});

interface IssueFiltersProps {
  readonly page: IssuesPage;
  readonly files: readonly FileReport[];
  readonly filter: IssueFilter;
  readonly onChange: (filter: IssueFilter) => void;
}

/** Which issues are listed: by severity, by file, by unit, by column. */
export function IssueFilters({ page, files, filter, onChange }: IssueFiltersProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { counts, units, fields } = page;
  const all = severities.reduce((sum, name) => sum + counts[name], 0);
  return (
    <div className={styles.bar}>
      <ChoiceBar
        label={words.severity}
        choices={[
          { value: 'all', label: `${words.allSeverities} (${formatCount(all, language)})` },
          ...severities.map((name) => ({
            value: name,
            label: `${words.severities[name]} (${formatCount(counts[name], language)})`,
            isDisabled: counts[name] === 0,
          })),
        ]}
        chosen={filter.severity ?? 'all'}
        onChoose={(severity) => onChange({ ...filter, severity: severity === 'all' ? null : severity })}
      />
      {files.length > 1 && (
        <OneOf
          label={words.review.file}
          every={words.review.allFiles}
          options={files.map(({ path }) => ({ value: path, label: fileNameOf(path) }))}
          chosen={filter.file}
          onChoose={(file) => onChange({ ...filter, file })}
        />
      )}
      {units.length > 1 && (
        <OneOf
          label={words.unit}
          every={words.review.allUnits}
          options={units.map((unit) => ({ value: unit, label: unit }))}
          chosen={filter.unit}
          onChoose={(unit) => onChange({ ...filter, unit })}
        />
      )}
      <OneOf
        label={words.review.field}
        every={words.review.allFields}
        options={fields.map((id) => ({ value: id, label: findField(id)?.label[language] ?? id }))}
        chosen={filter.field}
        onChoose={(field) => onChange({ ...filter, field })}
      />
    </div>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly every: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

function OneOf({ label, every, options, chosen, onChoose }: OneOfProps) {
  const styles = useStyles();
  return (
    <Select
      className={styles.select}
      aria-label={label}
      value={chosen ?? ''}
      onChange={(_event, { value }) => onChoose(value === '' ? null : value)}
    >
      <option value="">{every}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
