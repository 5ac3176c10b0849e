import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Condition } from '../../../shared/analysis/condition';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWords } from '../../state/window-store';
import { PickerButton } from '../picker-button';
import { newClause, newGroup, type Clause, type Group, type Part } from './clause';
import { ClauseValue } from './clause-value';
import { subjectOf, subjectOptions, testsOf } from './subjects';
import { TestSelect } from './test-select';

const useStyles = makeStyles({
  group: { display: 'grid', gap: '6px', minWidth: 0 },
  nested: {
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  join: { flex: '0 1 auto', minWidth: 0 },
  end: { marginLeft: 'auto' },
  empty: { fontSize: '13px', color: tokens.colorNeutralForeground2 },
  line: {
    display: 'grid',
    gridTemplateColumns: '36px minmax(120px, 200px) minmax(110px, 180px) minmax(120px, 1fr) 24px',
    alignItems: 'end',
    gap: '6px',
  },
  inner: { display: 'grid', gridTemplateColumns: '36px minmax(0, 1fr)', gap: '6px', alignItems: 'start' },
  between: {
    alignSelf: 'center',
    fontSize: '13px',
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
  },
  subject: { width: '100%', maxWidth: 'none' },
  test: { minWidth: 0 },
  value: { minWidth: 0 },
  icon: { minWidth: '24px', width: '24px' },
  adds: { display: 'flex', gap: '8px', paddingLeft: '42px' },
});

const joins = ['all', 'any', 'notAll', 'notAny'] as const;

interface GroupEditorProps {
  readonly group: Group;
  /** Among whom the people of categories are counted. */
  readonly among: Condition;
  readonly onChange: (group: Group) => void;
  /** Takes the group itself away; absent at the top. */
  readonly onRemove?: () => void;
}

/** Conditions joined by "and" or "or", or the opposite of that; groups stand in groups. */
export function GroupEditor({ group, among, onChange, onRemove }: GroupEditorProps) {
  const styles = useStyles();
  const { filter: words } = useWords();
  const { parts, join, isNot } = group;
  const put = (part: Part, next: Part | null): void =>
    onChange({
      ...group,
      parts: parts.flatMap((each) => (each !== part ? [each] : next === null ? [] : [next])),
    });
  const add = (part: Part): void => onChange({ ...group, parts: [...parts, part] });
  const chosen = isNot ? (join === 'all' ? 'notAll' : 'notAny') : join;
  return (
    <div
      className={mergeClasses(styles.group, onRemove && styles.nested)}
      role="group"
      aria-label={words.group}
    >
      <div className={styles.head}>
        <Select
          size="small"
          className={styles.join}
          aria-label={words.join}
          value={chosen}
          onChange={(_event, { value }) =>
            onChange({
              ...group,
              join: value === 'any' || value === 'notAny' ? 'any' : 'all',
              isNot: value.startsWith('not'),
            })
          }
        >
          {joins.map((each) => (
            <option key={each} value={each}>
              {words.joins[each]}
            </option>
          ))}
        </Select>
        {onRemove && (
          <Button
            size="small"
            appearance="subtle"
            className={mergeClasses(styles.icon, styles.end)}
            icon={<DismissRegular />}
            aria-label={words.removeGroup}
            title={words.removeGroup}
            onClick={onRemove}
          />
        )}
      </div>
      {parts.length === 0 && (
        <span className={styles.empty}>{join === 'all' ? words.emptyAll : words.emptyAny}</span>
      )}
      {parts.map((part, index) => {
        const between = <span className={styles.between}>{index > 0 && words.between[join]}</span>;
        return part.kind === 'group' ? (
          <div key={part.key} className={styles.inner}>
            {between}
            <GroupEditor
              group={part}
              among={among}
              onChange={(next) => put(part, next)}
              onRemove={() => put(part, null)}
            />
          </div>
        ) : (
          <div key={part.key} className={styles.line}>
            {between}
            <ClauseLine
              clause={part}
              among={among}
              onChange={(next) => put(part, next)}
              onRemove={() => put(part, null)}
            />
          </div>
        );
      })}
      <div className={styles.adds}>
        <AddClause onAdd={add} />
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          onClick={() => add(newGroup(join === 'all' ? 'any' : 'all'))}
        >
          {words.addGroup}
        </Button>
      </div>
    </div>
  );
}

function useSubjects() {
  const { filter: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const options = useMemo(() => subjectOptions(library, language, words), [language, library, words]);
  const clauseOf = (subject: string): Clause =>
    newClause(subject, testsOf(subjectOf(subject), library)[0] ?? 'blank');
  return { options, clauseOf, words };
}

function AddClause({ onAdd }: { onAdd: (clause: Clause) => void }) {
  const { options, clauseOf, words } = useSubjects();
  return (
    <PickerButton
      label={words.addClause}
      placeholder={words.search}
      nothingFound={words.nothingFound}
      options={options}
      chosen={null}
      empty={words.addClause}
      onPick={(subject) => onAdd(clauseOf(subject))}
    />
  );
}

interface ClauseLineProps {
  readonly clause: Clause;
  readonly among: Condition;
  readonly onChange: (clause: Clause) => void;
  readonly onRemove: () => void;
}

function ClauseLine({ clause, among, onChange, onRemove }: ClauseLineProps) {
  const styles = useStyles();
  const { options, clauseOf, words } = useSubjects();
  return (
    <>
      <PickerButton
        label={words.subject}
        placeholder={words.search}
        nothingFound={words.nothingFound}
        options={options}
        chosen={clause.subject}
        empty={words.choose}
        className={styles.subject}
        onPick={(subject) => {
          if (subject !== clause.subject) onChange({ ...clauseOf(subject), key: clause.key });
        }}
      />
      <TestSelect clause={clause} className={styles.test} onChange={onChange} />
      <div className={styles.value}>
        <ClauseValue clause={clause} among={among} layout="line" onChange={onChange} />
      </div>
      <Button
        size="small"
        appearance="subtle"
        className={styles.icon}
        icon={<DismissRegular />}
        aria-label={words.removeClause}
        title={words.removeClause}
        onClick={onRemove}
      />
    </>
  );
}
