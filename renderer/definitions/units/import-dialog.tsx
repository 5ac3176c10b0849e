import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitTable } from '../../../shared/contract/units';
import { unitImportText } from '../../../shared/text/unit-import-text';
import { useNotices } from '../../components/use-notices';
import { useDefinitions } from '../../state/definitions-context';
import { parseTypedDate } from '../../state/typed-date';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { PlainDialog } from '../../components/plain-dialog';

/** The day on which the communes of the country were merged, and the districts ended: Nghị quyết 202/2025/QH15. */
const mergers = '01/07/2025';

/** Brings a table of units from a file; says which rows are not whole. */
export function ImportDialog({ table, onClose }: { table: UnitTable; onClose: () => void }) {
  const { units: words } = useWords();
  const language = useLanguage();
  const notices = useNotices();
  const { importUnits } = useDefinitions();
  const { dispatch } = useWindowStore();
  const [typed, setTyped] = useState(mergers);
  const date = parseTypedDate(typed);
  const bring = async (): Promise<void> => {
    const [path] = (await window.desktop.chooseRosters('files')) ?? [];
    if (path === undefined) return;
    onClose();
    const answer = await importUnits({ path, table, date: table === 'unitChanges' ? date : null });
    if ('kind' in answer) {
      dispatch({ type: 'failed', failure: answer });
      return;
    }
    const told = unitImportText(answer, language, 3);
    if (answer.skipped.length + answer.doubted.length === 0) notices.done(told);
    else notices.failed(told);
  };
  return (
    <PlainDialog
      title={words.importTitle}
      onClose={onClose}
      onSubmit={() => {
        if (date !== null) void bring();
      }}
      actions={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={date === null}>
            {words.choose}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <p>{table === 'unitChanges' ? words.importText : words.importTextTree}</p>
      {table === 'unitChanges' && (
        <Field label={words.importDate} validationMessage={date === null ? words.dateInvalid : null}>
          <Input value={typed} onChange={(_event, { value }) => setTyped(value)} />
        </Field>
      )}
    </PlainDialog>
  );
}
