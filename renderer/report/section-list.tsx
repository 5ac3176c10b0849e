import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { ShownSection } from '../../shared/report/shown-report';
import { useWords } from '../state/window-store';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '36px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  title: {
    flex: 1,
    minWidth: 0,
    padding: '4px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: '13px',
    lineHeight: '18px',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  move: { minWidth: '26px', maxWidth: '26px' },
});

interface SectionListProps {
  readonly sections: readonly ShownSection[];
  readonly onChange: (choices: { id: string; on: boolean }[]) => void;
  readonly onShow: (id: string) => void;
}

/** Which sections the report has, in which order. */
export function SectionList({ sections, onChange, onShow }: SectionListProps) {
  const styles = useStyles();
  const words = useWords().report;
  const choices = sections.map(({ id, isOn }) => ({ id, on: isOn }));
  const move = (at: number, by: -1 | 1): void => {
    const next = [...choices];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    onChange(next);
  };
  return (
    <ol className={styles.list} aria-label={words.sections}>
      {sections.map(({ id, title, isOn, part, blocks, hint }, at) => (
        <li key={id} className={styles.line}>
          <Checkbox
            checked={isOn}
            aria-label={words.include(title)}
            onChange={() =>
              onChange(choices.map((each) => (each.id === id ? { ...each, on: !each.on } : each)))
            }
          />
          <button type="button" className={styles.title} onClick={() => onShow(id)}>
            {title}
            {blocks.length === 0 && hint === null && (
              <span className={styles.quiet}> ({words.noFigures})</span>
            )}
          </button>
          <Button
            className={styles.move}
            appearance="subtle"
            size="small"
            icon={<ArrowUpRegular />}
            aria-label={words.moveUp(title)}
            title={words.moveUp(title)}
            disabled={sections[at - 1]?.part !== part}
            onClick={() => move(at, -1)}
          />
          <Button
            className={styles.move}
            appearance="subtle"
            size="small"
            icon={<ArrowDownRegular />}
            aria-label={words.moveDown(title)}
            title={words.moveDown(title)}
            disabled={sections[at + 1]?.part !== part}
            onClick={() => move(at, 1)}
          />
        </li>
      ))}
    </ol>
  );
}
