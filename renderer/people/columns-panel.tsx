import {
  Button,
  Checkbox,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { ColumnTripleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { columnGroupsOf } from '../../shared/analysis/people-column-groups';
import type { PeopleColumn } from '../../shared/analysis/people-columns';
import type { OpenRoster } from '../../shared/contract/results';
import { fold } from '../../shared/text/fold';
import { formatCount } from '../../shared/text/numbers';
import { useLibrary } from '../state/library-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { fieldsInFiles } from './first-columns';

const useStyles = makeStyles({
  surface: { display: 'flex', flexDirection: 'column', gap: '8px', width: '560px', padding: '12px' },
  list: {
    maxHeight: '420px',
    overflowY: 'auto',
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    alignItems: 'start',
    gap: '8px 16px',
  },
  group: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  name: {
    padding: 0,
    fontSize: '13px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  column: { display: 'flex', alignItems: 'center', minHeight: '26px' },
  box: {
    '& .fui-Checkbox__label': { paddingTop: '3px', paddingBottom: '3px' },
    '& .fui-Checkbox__indicator': { marginTop: '3px', marginBottom: '3px' },
  },
  absent: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** Which columns the list has. */
export function ColumnsPanel({ roster, columns }: { roster: OpenRoster; columns: readonly PeopleColumn[] }) {
  const styles = useStyles();
  const words = useWords().peoplePage;
  const language = useLanguage();
  const { dispatch } = useWindowStore();
  const [search, setSearch] = useState('');
  const shown = columns.map(({ id }) => id);
  const inFiles = fieldsInFiles(roster);
  const library = useLibrary();
  const change = (next: readonly string[] | null): void =>
    dispatch({ type: 'people-view-changed', change: { columns: next } });
  const isFound = ({ label, field }: PeopleColumn): boolean =>
    [label[language], ...(field?.headers ?? [])].some((name) => fold(name).includes(fold(search)));
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<ColumnTripleRegular />}>{words.columns}</Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.columns}>
        <Input
          value={search}
          placeholder={words.searchColumn}
          aria-label={words.searchColumn}
          onChange={(_event, { value }) => setSearch(value)}
        />
        <div className={styles.list}>
          {columnGroupsOf(library).map(({ id, label, columns: all }) => {
            const found = all.filter(isFound);
            if (found.length === 0) return null;
            return (
              <fieldset key={id} className={styles.group}>
                <legend className={styles.name}>{label[language]}</legend>
                {found.map((column) => {
                  const isAbsent = column.field !== null && !inFiles.has(column.id);
                  return (
                    <div key={column.id} className={styles.column}>
                      <Checkbox
                        className={styles.box}
                        checked={shown.includes(column.id)}
                        disabled={shown.length === 1 && shown[0] === column.id}
                        title={isAbsent ? words.notInFiles : column.definition?.[language]}
                        label={
                          <span className={isAbsent ? styles.absent : undefined}>
                            {column.label[language]}
                          </span>
                        }
                        onChange={(_event, { checked }) =>
                          change(
                            checked === true
                              ? [...shown, column.id]
                              : shown.filter((other) => other !== column.id),
                          )
                        }
                      />
                    </div>
                  );
                })}
              </fieldset>
            );
          })}
        </div>
        <div className={styles.foot}>
          <span>{words.columnsShown(formatCount(shown.length, language))}</span>
          <Button size="small" onClick={() => change(null)}>
            {words.defaultColumns}
          </Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
