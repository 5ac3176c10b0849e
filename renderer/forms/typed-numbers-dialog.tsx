import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { NumberSymbolRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TypedImport, TypedNumbers } from '../../shared/contract/forms';
import type { TypedInput } from '../../shared/forms/form';
import { formatCount } from '../../shared/text/numbers';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useQuestion } from '../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { PlainDialog } from '../components/plain-dialog';
import { TypedProblems } from './typed-problems';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '13px',
    '& th': { textAlign: 'left', padding: '4px 8px' },
    '& td': { padding: '2px 8px' },
  },
  scroll: { maxHeight: '50vh', overflowY: 'auto' },
  number: { width: '110px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface TypedNumbersDialogProps {
  readonly inputs: readonly TypedInput[];
  readonly onChanged: () => void;
}

/** Numbers that no roster has, one a unit; typed, or taken from a sheet that has them. */
export function TypedNumbersDialog({ inputs, onChanged }: TypedNumbersDialogProps) {
  const styles = useStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const engine = useEngine();
  const question = useQuestion();
  const { state, dispatch } = useWindowStore();
  const [isOpen, setIsOpen] = useState(false);
  const [changed, setChanged] = useState<TypedNumbers | null>(null);
  const [report, setReport] = useState<TypedImport | null>(null);
  const { rosterVersion } = state;
  const { data: kept } = useQuery('forms.typed', isOpen ? {} : null, rosterVersion);
  const asked = { ...question, of: 'unit', search: '', limit: 10_000 };
  const { data: found } = useQuery('dimension.values', isOpen ? asked : null, rosterVersion);
  const units = (found?.values ?? []).flatMap(({ value }) => value ?? []);
  const numbers = changed ?? kept;
  const failed = (error: unknown): void => dispatch({ type: 'failed', failure: toFailure(error) });
  const type = async (input: TypedInput, unit: string, text: string): Promise<void> => {
    const value = /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null;
    setChanged(await engine.request('forms.type', { input, numbers: { [unit]: value } }));
    onChanged();
  };
  const take = async (): Promise<void> => {
    const [path] = (await window.desktop.chooseRosters('files')) ?? [];
    if (path === undefined) return;
    const read = await engine.request('forms.importTyped', { input: inputs[0] ?? 'assigned_posts', path });
    setChanged(read.typed);
    setReport(read);
    onChanged();
  };
  return (
    <PlainDialog
      title={words.typedTitle}
      width={600}
      isOpen={isOpen}
      trigger={<Button icon={<NumberSymbolRegular />}>{words.typed}</Button>}
      onOpen={() => setIsOpen(true)}
      onClose={() => setIsOpen(false)}
      actions={
        <>
          <Button onClick={() => void take().catch(failed)}>{words.importTyped}</Button>
          <Button appearance="primary" onClick={() => setIsOpen(false)}>
            {words.close}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{words.typedHint}</p>
      {report && (
        <p role="status" className={styles.hint}>
          {words.imported(formatCount(report.read, language), formatCount(report.missing.length, language))}
        </p>
      )}
      {report && report.problems.length > 0 && <TypedProblems problems={report.problems} />}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.typedTitle}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.units}</th>
              {inputs.map((input) => (
                <th key={input} scope="col">
                  {words.typedInputs[input]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbers &&
              units.map((unit) => (
                <tr key={unit}>
                  <td>{unit}</td>
                  {inputs.map((input) => (
                    <td key={input}>
                      <Input
                        key={String(numbers[input][unit] ?? '')}
                        size="small"
                        className={styles.number}
                        inputMode="numeric"
                        aria-label={`${words.typedInputs[input]}: ${unit}`}
                        defaultValue={String(numbers[input][unit] ?? '')}
                        onBlur={({ target }) => {
                          if (target.value === String(numbers[input][unit] ?? '')) return;
                          void type(input, unit, target.value).catch(failed);
                        }}
                      />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </PlainDialog>
  );
}
