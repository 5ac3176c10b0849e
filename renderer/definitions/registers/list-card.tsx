import { Button, makeStyles } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowResetRegular,
  ArrowUpRegular,
  DeleteRegular,
  EditRegular,
} from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { freeId } from '../../../shared/analysis/free-id';
import type { RegisterListId, RegisterWord } from '../../../shared/contract/definitions';
import { registerListMessages } from '../../../shared/text/register-list-messages';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { TableTools } from '../../components/table-tools';
import { useLanguage } from '../../state/window-store';
import { LineForm, type LineField } from '../units/line-form';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingBottom: '8px' },
  acts: { display: 'flex', justifyContent: 'flex-end' },
  icon: { minWidth: '28px', width: '28px', height: '22px' },
  name: { minWidth: '180px' },
  note: { minWidth: '200px' },
});

interface ListCardProps {
  readonly list: RegisterListId;
  readonly lines: readonly RegisterWord[];
  readonly isStarter: boolean;
  /** Null: the starter list again. */
  readonly onKeep: (lines: readonly RegisterWord[] | null) => void;
}

type Key = 'label' | 'words' | 'note';

/** The lines of one list, added, changed, moved and removed. */
export function ListCard({ list, lines, isStarter, onKeep }: ListCardProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const words = registerListMessages[useLanguage()];
  /** The line that is changed; `new`: one that is not kept yet. */
  const [edited, setEdited] = useState<string | null>(null);
  const line = lines.find(({ id }) => id === edited);
  const title = words.lists[list];
  // A form of discipline is known by its name too.
  const isNamed = list === 'disciplines';
  const fields: readonly LineField<Key>[] = [
    { key: 'label', label: words.name, check: (text) => (text === '' ? words.nameMissing : null) },
    {
      key: 'words',
      label: words.words,
      check: (text) => (phrasesOf(text).length === 0 && !isNamed ? words.wordsMissing : null),
    },
    { key: 'note', label: words.note, check: () => null },
  ];
  const save = ({ label, words: typed, note }: Readonly<Record<Key, string>>): void => {
    const saved: RegisterWord = {
      ...{ list, label: label.trim(), words: phrasesOf(typed), note: note.trim() },
      id: line?.id ?? freeId(label, lines),
    };
    onKeep(line ? lines.map((each) => (each === line ? saved : each)) : [...lines, saved]);
    setEdited(null);
  };
  const moveUp = (at: number): void => {
    const next = [...lines];
    const [moved] = next.splice(at, 1);
    if (moved) onKeep([...next.slice(0, at - 1), moved, ...next.slice(at - 1)]);
  };
  const texts = (each: RegisterWord): string[] => [each.label, each.words.join('; '), each.note];
  const heads = [words.name, words.wordsShort, words.note];
  const act = (label: string, icon: ReactElement, onClick: () => void, isOff = false): ReactElement => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.icon}
      icon={icon}
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={onClick}
    />
  );
  return (
    <SectionCard
      title={title}
      actions={<TableTools title={title} rows={() => [heads, ...lines.map(texts)]} />}
    >
      <p className={cells.quiet}>{words.hints[list]}</p>
      <div className={styles.tools}>
        <Button size="small" icon={<AddRegular />} onClick={() => setEdited('new')}>
          {words.add}
        </Button>
        <span className={cells.quiet}>{isStarter ? words.isStarter : words.isOwn}</span>
        {!isStarter && (
          <Button size="small" icon={<ArrowResetRegular />} onClick={() => onKeep(null)}>
            {words.starter}
          </Button>
        )}
      </div>
      {edited !== null && (
        <LineForm
          key={edited}
          label={line ? words.edit(line.label) : words.add}
          fields={fields}
          saved={{ label: line?.label ?? '', words: line?.words.join('; ') ?? '', note: line?.note ?? '' }}
          onSave={save}
          onCancel={() => setEdited(null)}
        />
      )}
      <PlainTable label={title} heads={[...heads, words.acts].map((text) => ({ text }))}>
        {lines.map((each, at) => (
          <tr key={each.id}>
            <td className={`${cells.cell} ${styles.name}`}>{each.label}</td>
            <td className={cells.cell}>{each.words.join('; ')}</td>
            <td className={`${cells.cell} ${styles.note}`}>{each.note}</td>
            <td className={cells.cell}>
              <span className={styles.acts}>
                {isNamed && act(words.up(each.label), <ArrowUpRegular />, () => moveUp(at), at === 0)}
                {act(words.edit(each.label), <EditRegular />, () => setEdited(each.id))}
                {act(
                  words.remove(each.label),
                  <DeleteRegular />,
                  () => onKeep(lines.filter((other) => other !== each)),
                  lines.length === 1,
                )}
              </span>
            </td>
          </tr>
        ))}
      </PlainTable>
    </SectionCard>
  );
}

function phrasesOf(text: string): string[] {
  const phrases = text.split(';').map((phrase) => phrase.trim());
  return [...new Set(phrases.filter((phrase) => phrase !== ''))];
}
