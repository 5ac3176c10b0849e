import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RequestInput } from '../../shared/contract/requests';
import type { TrainingEntry } from '../../shared/contract/registers';
import type { FilledLeaf, FilledRow } from '../../shared/forms/filled-form';
import { training } from '../../shared/registers/training/training';
import { formatCount } from '../../shared/text/numbers';
import { FailureMessage } from '../components/failure-message';
import { PersonLink } from '../components/person-link';
import { PlainDialog } from '../components/plain-dialog';
import { PlainTable } from '../components/plain-table';
import { scrolledTable, usePlainTableStyles } from '../components/plain-table-styles';
import { TableTools } from '../components/table-tools';
import { Waiting } from '../components/waiting';
import { useQuery } from '../engine/use-query';
import { useLanguage, useWords } from '../state/window-store';

const page = 200;

const useStyles = makeStyles({
  tools: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '12px' },
  found: { fontSize: '13px', color: tokens.colorNeutralForeground2 },
  scroll: { maxHeight: '55vh', ...scrolledTable },
});

/** A figure of a form of courses. */
export interface AttendedFigure {
  readonly row: FilledRow;
  readonly leaf: FilledLeaf;
}

interface AttendancesDialogProps {
  readonly figure: AttendedFigure;
  readonly form: RequestInput<'forms.fill'>;
  readonly version: number;
  readonly onClose: () => void;
}

/** Who is behind a figure of the register of training, and which courses they attended. */
export function AttendancesDialog({ figure: { row, leaf }, form, version, onClose }: AttendancesDialogProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { forms: words, registers } = useWords();
  const language = useLanguage();
  const [count, setCount] = useState(page);
  const asked = { ...form, row: row.id, mark: leaf.mark };
  const { data, failure } = useQuery('forms.attendances', asked, version);
  const labelOf = (id: string): string =>
    training.fields.find((field) => field.id === id)?.label[language] ?? id;
  const heads = [registers.who, registers.unit, registers.time, labelOf('topic'), labelOf('provider')];
  const lineOf = ({ unit, month, year, topic, provider }: TrainingEntry): string[] => [
    unit ?? '–',
    [month, year].filter((part) => part !== null).join('/'),
    ...[topic ?? '–', provider ?? '–'],
  ];
  const title = `${row.label} · ${leaf.path.join(' › ')}`;
  const strangers = data?.filter(({ person }) => person === null).length ?? 0;
  return (
    <PlainDialog
      title={title}
      width={960}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      {failure && <FailureMessage failure={failure} />}
      {data === null && failure === null && <Waiting label={words.filling} />}
      {data && (
        <>
          <div className={styles.tools}>
            <span role="status" className={styles.found}>
              {words.attendances(formatCount(data.length, language))}
            </span>
            <TableTools
              title={title}
              rows={() => [heads, ...data.map((entry) => [entry.fullName ?? '–', ...lineOf(entry)])]}
            />
          </div>
          {strangers > 0 && (
            <p className={styles.found}>{words.notInRoster(formatCount(strangers, language))}</p>
          )}
          <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
            <PlainTable label={title} heads={heads.map((text) => ({ text }))}>
              {data.slice(0, count).map((entry, at) => (
                <tr key={at}>
                  <td className={cells.cell}>
                    <PersonLink name={entry.fullName ?? '–'} person={entry.person} />
                  </td>
                  {lineOf(entry).map((text, column) => (
                    <td key={column} className={cells.cell}>
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </PlainTable>
            {data.length > count && (
              <Button onClick={() => setCount(count + page)}>{words.moreAttendances}</Button>
            )}
          </div>
        </>
      )}
    </PlainDialog>
  );
}
