import { makeStyles, Select } from '@fluentui/react-components';
import type { FileReport, RosterIssue, SeverityCounts } from '../../shared/contract/results';
import { severities } from '../../shared/contract/results';
import { fields } from '../../shared/roster/fields';
import { formatCount } from '../../shared/text/numbers';
import { ChoiceBar } from '../components/choice-bar';
import { fileNameOf } from '../components/file-name-of';
import { useLanguage, useWords } from '../state/window-store';
import type { IssueFilter } from './filter-issues';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  select: { maxWidth: '240px' },
});

interface IssueFiltersProps {
  readonly issues: readonly RosterIssue[];
  readonly files: readonly FileReport[];
  readonly counts: SeverityCounts;
  readonly filter: IssueFilter;
  readonly onChange: (filter: IssueFilter) => void;
}

/** Which issues are listed: by severity, by file, by column. */
export function IssueFilters({ issues, files, counts, filter, onChange }: IssueFiltersProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const all = severities.reduce((sum, name) => sum + counts[name], 0);
  const concerned = new Set(issues.map(({ field }) => field));
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
        chosen={filter.severity}
        onChoose={(severity) => onChange({ ...filter, severity })}
      />
      {files.length > 1 && (
        <Select
          className={styles.select}
          aria-label={words.review.file}
          value={filter.file ?? ''}
          onChange={(_event, { value }) => onChange({ ...filter, file: value === '' ? null : value })}
        >
          <option value="">{words.review.allFiles}</option>
          {files.map(({ path }) => (
            <option key={path} value={path}>
              {fileNameOf(path)}
            </option>
          ))}
        </Select>
      )}
      <Select
        className={styles.select}
        aria-label={words.review.field}
        value={filter.field ?? ''}
        onChange={(_event, { value }) => onChange({ ...filter, field: value === '' ? null : value })}
      >
        <option value="">{words.review.allFields}</option>
        {fields
          .filter(({ id }) => concerned.has(id))
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
      </Select>
    </div>
  );
}
