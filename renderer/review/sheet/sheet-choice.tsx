import { makeStyles, Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { OpenRoster } from '../../../shared/contract/results';
import { fileNameOf } from '../../components/file-name-of';
import { useWindowStore, useWords } from '../../state/window-store';
import type { ShownSheet } from './shown-sheet';

const useStyles = makeStyles({
  choice: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0, fontSize: '13px' },
  select: { minWidth: '90px', maxWidth: '220px' },
});

/** Which file and which of its sheets are looked at. */
export function SheetChoice({ roster, shown }: { roster: OpenRoster; shown: ShownSheet }) {
  const styles = useStyles();
  const words = useWords();
  const { dispatch } = useWindowStore();
  const fileId = useId();
  const sheetId = useId();
  const sheets = roster.files[shown.file]?.sheets ?? [];
  const choose = (file: number, sheet: string | undefined): void => {
    if (sheet !== undefined) dispatch({ type: 'sheet-chosen', file, sheet });
  };
  const firstRead = (file: number): string | undefined => {
    const of = roster.files[file]?.sheets ?? [];
    return (of.find(({ setAside }) => setAside === undefined) ?? of[0])?.name;
  };
  return (
    <>
      <div className={styles.choice}>
        <label htmlFor={fileId}>{words.review.file}</label>
        <Select
          id={fileId}
          size="small"
          className={styles.select}
          title={shown.path}
          value={String(shown.file)}
          onChange={(_event, { value }) => choose(Number(value), firstRead(Number(value)))}
        >
          {roster.files.map(({ path, sheets: ofFile }, file) => (
            <option key={path} value={file} disabled={ofFile.length === 0}>
              {fileNameOf(path)}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.choice}>
        <label htmlFor={sheetId}>{words.review.sheet}</label>
        <Select
          id={sheetId}
          size="small"
          className={styles.select}
          value={shown.sheet.name}
          onChange={(_event, { value }) => choose(shown.file, value)}
        >
          {sheets.map(({ name, setAside }) => (
            <option key={name} value={name}>
              {setAside === undefined ? name : words.review.sheetNotRead(name)}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}
