import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useNotices } from '../components/use-notices';
import { useWords } from '../state/window-store';

type Cells = readonly (readonly (string | number)[])[];

/** Puts a table on the clipboard, for a spreadsheet or a report; its first row are its heads. */
export function CopyButton({ rows, title }: { rows: () => Cells; title: string }) {
  const { change: words } = useWords();
  const notices = useNotices();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<CopyRegular />}
      aria-label={`${words.copyTable}: ${title}`}
      title={words.copyTable}
      onClick={() => {
        const table = rows();
        void window.desktop
          .copyTable({ text: asText(table), html: asHtml(table) })
          .then(() => notices.done(words.copied));
      }}
    />
  );
}

function asText(rows: Cells): string {
  return rows.map((row) => row.map((cell) => String(cell).replace(/[\t\n]/g, ' ')).join('\t')).join('\n');
}

function asHtml(rows: Cells): string {
  const escaped = (cell: string | number): string =>
    String(cell).replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  const line = (row: readonly (string | number)[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${rows.map((row, index) => line(row, index === 0 ? 'th' : 'td')).join('')}</table>`;
}
