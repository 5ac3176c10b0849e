import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RetirementRow } from '../../../shared/contract/definitions';
import { monthText, retirementMessages } from '../../../shared/text/retirement-messages';
import { LineActs } from '../../components/line-acts';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { TableTools } from '../../components/table-tools';
import { useLanguage } from '../../state/window-store';
import { LineForm, type LineField } from '../units/line-form';

const useStyles = makeStyles({
  tools: { paddingBottom: '8px' },
  doubtful: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  fault: { margin: '0 0 8px', color: tokens.colorPaletteRedForeground1 },
});

interface RowsCardProps {
  readonly gender: RetirementRow['gender'];
  /** Of both sexes. */
  readonly table: readonly RetirementRow[];
  readonly faultOf: (table: readonly RetirementRow[]) => string | null;
  readonly onKeep: (table: readonly RetirementRow[]) => void;
}

type Key = 'from' | 'years' | 'months';

/** The rows of one sex, added, changed and removed; whoever saves a doubtful row has checked it. */
export function RowsCard({ gender, table, faultOf, onKeep }: RowsCardProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const language = useLanguage();
  const words = retirementMessages[language];
  /** The month of the row that is changed; `new`: one that is not kept yet. */
  const [edited, setEdited] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const rows = table.filter((row) => row.gender === gender);
  const row = rows.find(({ from }) => from === edited);
  const title = words[gender];
  const edit = (from: string | null): void => {
    setEdited(from);
    setFault(null);
  };
  const keep = (next: readonly RetirementRow[]): void => {
    const sorted = [...next].sort((a, b) => a.from.localeCompare(b.from));
    const men = sorted.filter((each) => each.gender === 'male');
    const whole = [...men, ...sorted.filter((each) => each.gender === 'female')];
    const wrong = faultOf(whole);
    setFault(wrong);
    if (wrong !== null) return;
    setEdited(null);
    onKeep(whole);
  };
  const others = (from: string | null): RetirementRow[] =>
    table.filter((each) => each.gender !== gender || each.from !== from);
  const within = (from: number, to: number, message: string) => (text: string) =>
    /^\d{1,2}$/.test(text) && Number(text) >= from && Number(text) <= to ? null : message;
  const fields: readonly LineField<Key>[] = [
    {
      key: 'from',
      label: words.from,
      hint: '05/1969',
      check: (text) => (monthOf(text) === null ? words.fromInvalid : null),
    },
    { key: 'years', label: words.years, check: within(30, 90, words.yearsInvalid) },
    { key: 'months', label: words.months, check: within(0, 11, words.monthsInvalid) },
  ];
  const save = ({ from, years, months }: Readonly<Record<Key, string>>): void =>
    keep([
      ...others(edited),
      {
        ...{ gender, from: monthOf(from) ?? '', isDoubtful: false },
        ...{ years: Number(years), months: Number(months) },
      },
    ]);
  const texts = (each: RetirementRow): string[] => [
    monthText(each.from),
    words.ageText(each.years, each.months),
    each.isDoubtful ? words.doubtful : '',
  ];
  const heads = [words.from, words.tab, words.check];
  return (
    <SectionCard
      title={title}
      actions={<TableTools title={`${words.tab}, ${title}`} rows={() => [heads, ...rows.map(texts)]} />}
    >
      <div className={styles.tools}>
        <Button size="small" icon={<AddRegular />} onClick={() => edit('new')}>
          {words.add}
        </Button>
      </div>
      {edited !== null && (
        <LineForm
          key={edited}
          label={row ? words.edit(monthText(row.from)) : words.add}
          fields={fields}
          saved={{
            from: row ? monthText(row.from) : '',
            years: row ? String(row.years) : '',
            months: row ? String(row.months) : '0',
          }}
          onSave={save}
          onCancel={() => edit(null)}
        />
      )}
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <PlainTable label={title} heads={[...heads, words.acts].map((text) => ({ text }))}>
        {rows.map((each) => (
          <tr key={each.from}>
            <td className={cells.cell}>{monthText(each.from)}</td>
            <td className={cells.cell}>{words.ageText(each.years, each.months)}</td>
            <td className={cells.cell}>
              {each.isDoubtful && (
                <span className={styles.doubtful}>
                  <WarningRegular />
                  {words.doubtful}
                </span>
              )}
            </td>
            <td className={cells.cell}>
              <LineActs
                edit={words.edit(monthText(each.from))}
                remove={words.remove(monthText(each.from))}
                onEdit={() => edit(each.from)}
                onRemove={() => keep(others(each.from))}
              />
            </td>
          </tr>
        ))}
      </PlainTable>
    </SectionCard>
  );
}

/** `5/1969`, `05/1969` as `1969-05`; null where it is none. */
function monthOf(text: string): string | null {
  const [, month = '', year = ''] = /^\s*(\d{1,2})\s*[/-]\s*(\d{4})\s*$/.exec(text) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : null;
}
