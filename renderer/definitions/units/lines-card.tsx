import { Button, makeStyles, SearchBox } from '@fluentui/react-components';
import { AddRegular, ArrowUploadRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { fold } from '../../../shared/text/fold';
import { formatCount } from '../../../shared/text/numbers';
import { LineActs } from '../../components/line-acts';
import { PlainTable } from '../../components/plain-table';
import { scrolledTable, usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { TableTools } from '../../components/table-tools';
import { useLanguage, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', paddingBottom: '8px' },
  search: { width: '240px' },
  scroll: { maxHeight: '380px', ...scrolledTable },
});

const mostShown = 300;

export interface ShownLine {
  readonly id: string;
  readonly cells: readonly string[];
}

interface LinesCardProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly ShownLine[];
  /** The form of a line that is written or changed. */
  readonly form: ReactNode;
  readonly onAdd: () => void;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onImport: () => void;
}

/** The lines of a table of units: found, added, changed, removed, brought from a file and saved as one. */
export function LinesCard(props: LinesCardProps) {
  const { title, heads, lines, form, onAdd, onEdit, onRemove, onImport } = props;
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { units: words } = useWords();
  const language = useLanguage();
  const [sought, setSought] = useState('');
  const key = fold(sought);
  const found = lines.filter((line) => key === '' || line.cells.some((cell) => fold(cell).includes(key)));
  const shown = found.slice(0, mostShown);
  const count = (number: number): string => formatCount(number, language);
  return (
    <SectionCard
      title={title}
      subtitle={shown.length < lines.length ? [words.shown(count(shown.length), count(lines.length))] : []}
      actions={<TableTools title={title} rows={() => [heads, ...lines.map((line) => line.cells)]} />}
    >
      <div className={styles.tools}>
        <Button size="small" icon={<AddRegular />} onClick={onAdd}>
          {words.add}
        </Button>
        <Button size="small" icon={<ArrowUploadRegular />} onClick={onImport}>
          {words.importFile}
        </Button>
        {lines.length > 0 && (
          <SearchBox
            size="small"
            className={styles.search}
            placeholder={words.search}
            aria-label={words.search}
            value={sought}
            onChange={(_event, { value }) => setSought(value)}
          />
        )}
      </div>
      {form}
      {lines.length === 0 ? (
        <p className={cells.quiet}>{words.noLines}</p>
      ) : (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
          <PlainTable label={title} heads={[...heads, words.acts].map((text) => ({ text }))}>
            {shown.map(({ id, cells: texts }) => (
              <tr key={id}>
                {texts.map((text, at) => (
                  <td key={at} className={cells.cell}>
                    {text}
                  </td>
                ))}
                <td className={cells.cell}>
                  <LineActs
                    edit={words.edit(texts[0] ?? '')}
                    remove={words.remove(texts[0] ?? '')}
                    onEdit={() => onEdit(id)}
                    onRemove={() => onRemove(id)}
                  />
                </td>
              </tr>
            ))}
          </PlainTable>
        </div>
      )}
    </SectionCard>
  );
}
