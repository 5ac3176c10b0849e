import { Button, makeStyles } from '@fluentui/react-components';
import { CopyRegular, SaveRegular } from '@fluentui/react-icons';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { asHtml, asText, type Cells } from './copied-cells';
import { fileNamed } from './file-named';
import { useNotices } from './use-notices';

const useStyles = makeStyles({ tools: { display: 'flex', flexShrink: 0, gap: '4px' } });

interface TableToolsProps {
  readonly title: string;
  /** Below the title of a saved table, and below a copied one: whom it counts, and when; which version it is. */
  readonly subtitle?: readonly string[];
  /** The whole table, beyond what is shown too; its first row are its heads. */
  readonly rows: () => Cells | Promise<Cells>;
}

/** A table for a spreadsheet or a report: on the clipboard, or as a workbook. */
export function TableTools({ title, subtitle = [], rows }: TableToolsProps) {
  const styles = useStyles();
  const { tables: words } = useWords();
  const language = useLanguage();
  const notices = useNotices();
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  const failed = (error: unknown): void => dispatch({ type: 'failed', failure: toFailure(error) });
  const copy = async (): Promise<void> => {
    const table = await rows();
    await engine.request('audit.given', { as: 'copied-table' });
    await window.desktop.copyTable({ text: asText(table, subtitle), html: asHtml(table, subtitle) });
    notices.done(words.copied);
  };
  const save = async (): Promise<void> => {
    const path = await window.desktop.chooseTable(`${fileNamed(title)}.xlsx`);
    if (path === null) return;
    const [heads = [], ...lines] = await rows();
    const sheet = { title, subtitle: [...subtitle], heads: heads.map(String), language, path };
    await engine.request('rows.export', { ...sheet, rows: lines.map((line) => [...line]) });
    notices.saved(words.saved, path);
  };
  return (
    <div className={styles.tools}>
      <Button
        size="small"
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={`${words.copy}: ${title}`}
        title={words.copy}
        onClick={() => void copy().catch(failed)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<SaveRegular />}
        aria-label={`${words.save}: ${title}`}
        title={words.save}
        onClick={() => void save().catch(failed)}
      />
    </div>
  );
}
