import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntryRow, RegisterPeriod } from '../../shared/contract/registers';
import type { Register } from '../../shared/registers/register';
import { formatCount } from '../../shared/text/numbers';
import { FailureMessage } from '../components/failure-message';
import { fileNameOf } from '../components/file-name-of';
import { TableTools } from '../components/table-tools';
import { useEngine } from '../engine/engine-context';
import { PersonLink } from '../components/person-link';
import { EntryAnswer } from './entry-answer';
import { LabelledSelect } from '../components/labelled-select';
import { PlainTable } from '../components/plain-table';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { useQuery } from '../engine/use-query';
import { useLibrary } from '../state/library-context';
import { useQuestion } from '../state/use-question';
import { useLanguage, useWords } from '../state/window-store';
import type { RegisterWork } from './use-register-work';
import { MissingList } from './missing-list';
import { entryText } from '../../shared/registers/entry-text';
import { Waiting } from '../components/waiting';

const page = 200;
const most = 10_000;
/** Letters of a text that stand on one line at least. */
const longestLine = 28;
/** No list of entries: who and what has none. */
const missing = 'missing';

const useStyles = makeStyles({
  tab: { display: 'grid', gap: '8px', paddingTop: '8px', justifyItems: 'start' },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  search: { width: '360px' },
  found: { fontSize: '13px', color: tokens.colorNeutralForeground2 },
  scroll: {
    width: '100%',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    padding: '4px 8px',
    boxSizing: 'border-box',
  },
  source: { whiteSpace: 'nowrap' },
  name: { minWidth: '150px' },
});

interface EntriesTabProps {
  readonly register: Register;
  readonly period: RegisterPeriod;
  readonly version: number;
  /** Whom a doubtful entry is about; absent takes the answer back. */
  readonly onRespond: RegisterWork['respond'];
}

/** The entries themselves, each with the cell that it came from. */
export function EntriesTab({ register, period, version, onRespond }: EntriesTabProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const messages = useWords();
  const words = messages.registers;
  const language = useLanguage();
  const question = useQuestion();
  const library = useLibrary();
  const [list, setList] = useState('all');
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(page);
  const asked = {
    ...question,
    register: register.id,
    period,
    list,
    unit: null,
    search,
    from: 0,
    count,
    language,
  };
  const { data, failure, isLoading } = useQuery('registers.entries', asked, version);
  // A column that says nothing of anybody shown takes no room.
  const fields = register.fields.filter(({ id }) =>
    data?.rows.some(
      ({ values }) => (values[id] ?? values[`${id}_precision`] ?? values[`${id}_written`] ?? null) !== null,
    ),
  );
  const widths = new Map(fields.map((field) => [field.id, widthOf(field)]));
  const isOfPeople = register.key === 'person';
  /** Room for what is written, in lines that can be read. */
  function widthOf(field: Register['fields'][number]): string {
    const lengths = data?.rows.map(({ values }) => entryText(field, values, language, library).length) ?? [];
    return `${Math.min(Math.max(...lengths, 0), longestLine)}ch`;
  }
  const engine = useEngine();
  const heads = [
    ...(isOfPeople ? [words.who] : []),
    ...[words.unit, words.time, ...fields.map(({ label }) => label[language]), words.match, words.source],
  ];
  const matchText = ({ match, doubt }: EntryRow): string =>
    [words.matches[match] ?? match, ...(doubt === null ? [] : [doubt])].join(': ');
  const lineOf = (row: EntryRow): string[] => [
    ...(isOfPeople ? [row.who] : []),
    ...[row.unit ?? '', [row.month, row.year].filter((part) => part !== null).join('/')],
    ...fields.map((field) => entryText(field, row.values, language, library)),
    matchText(row),
    `${fileNameOf(row.file)} · ${row.sheet} · ${sourceCell(row.cells, row.row, register.key)}`,
  ];
  /** All of them, also those beyond what is shown. */
  const everyRow = async (): Promise<EntryRow[]> => {
    const rows: EntryRow[] = [];
    for (;;) {
      const stretch = { from: rows.length, count: most };
      const found = await engine.request('registers.entries', { ...asked, ...stretch });
      rows.push(...found.rows);
      if (found.rows.length === 0 || rows.length >= found.total) return rows;
    }
  };
  const title = `${register.label[language]}: ${words.list}`;
  return (
    <div className={styles.tab} aria-busy={isLoading}>
      <div className={styles.tools}>
        <LabelledSelect
          label={words.show}
          options={[
            { value: 'all', label: words.all },
            ...register.lists.map(({ id, label }) => ({ value: id, label: label[language] })),
            { value: 'unmatched', label: words.listUnmatched },
            { value: 'doubtful', label: isOfPeople ? words.listDoubtful : words.listDoubtfulUnits },
            { value: 'repeated', label: words.listRepeated },
            { value: missing, label: words.listMissing },
          ]}
          chosen={list}
          onChoose={(value) => {
            setList(value);
            setCount(page);
          }}
        />
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={words.search}
          aria-label={words.search}
          value={search}
          onChange={(_event, { value }) => {
            setSearch(value);
            setCount(page);
          }}
        />
        {data !== null && list !== missing && (
          <span className={styles.found} role="status">
            {words.found(formatCount(data.total, language))}
          </span>
        )}
        {list !== missing && (
          <TableTools title={title} rows={async () => [heads, ...(await everyRow()).map(lineOf)]} />
        )}
      </div>
      {list === missing && <MissingList {...{ register, period, version, search }} />}
      {failure !== null && <FailureMessage failure={failure} />}
      {data === null && isLoading && <Waiting label={messages.loading} />}
      {data?.total === 0 && list !== missing && <p>{words.noEntries}</p>}
      {data !== null && data.total > 0 && (
        <div className={styles.scroll} role="region" aria-label={words.list} tabIndex={0}>
          <PlainTable
            label={words.list}
            heads={[
              ...(isOfPeople ? [{ text: words.who }] : []),
              { text: words.unit },
              { text: words.time },
              ...fields.map(({ label, kind }) => ({ text: label[language], isNumber: kind === 'number' })),
              { text: words.match },
              { text: words.source },
            ]}
          >
            {data.rows.map((row) => (
              <tr key={row.entry}>
                {isOfPeople && (
                  <td className={`${cells.cell} ${styles.name}`}>
                    <PersonLink name={row.who} person={row.person} />
                  </td>
                )}
                <td className={`${cells.cell} ${styles.name}`}>{row.unit ?? '–'}</td>
                <td className={cells.cell}>
                  {[row.month, row.year].filter((part) => part !== null).join('/') || '–'}
                </td>
                {fields.map((field) => (
                  <td
                    key={field.id}
                    className={field.kind === 'number' ? `${cells.cell} ${cells.number}` : cells.cell}
                    style={{ minWidth: widths.get(field.id) }}
                  >
                    {entryText(field, row.values, language, library)}
                  </td>
                ))}
                <td className={`${cells.cell} ${styles.name}`}>
                  {matchText(row)}
                  <EntryAnswer
                    row={row}
                    isOfPeople={isOfPeople}
                    onRespond={(entry, about) => onRespond(entry, about, period.year)}
                  />
                </td>
                <td className={`${cells.cell} ${styles.source}`}>
                  {fileNameOf(row.file)} · {row.sheet} · {sourceCell(row.cells, row.row, register.key)}
                </td>
              </tr>
            ))}
          </PlainTable>
        </div>
      )}
      {data !== null && data.total > data.rows.length && count < most && (
        <Button onClick={() => setCount(Math.min(count + page, most))}>{words.more}</Button>
      )}
    </div>
  );
}

function sourceCell(cells: Readonly<Record<string, string>>, row: number, key: Register['key']): string {
  return cells[key === 'person' ? 'full_name' : 'unit'] ?? Object.values(cells)[0] ?? `A${row}`;
}
