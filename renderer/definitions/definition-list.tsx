import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import type { LabelledKind } from '../../shared/contract/definitions';
import { useWords } from '../state/window-store';
import { newKindsOf, type NewKind } from './new-definition';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, minHeight: 0 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  icons: { display: 'flex', gap: '4px' },
  icon: { minWidth: '28px', width: '28px' },
  list: { margin: 0, padding: 0, listStyle: 'none', overflowY: 'auto', minHeight: 0 },
  item: {
    display: 'block',
    width: '100%',
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: '13px',
    lineHeight: '18px',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface DefinitionListProps {
  readonly kind: LabelledKind;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onAdd: (kind: NewKind) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** Brings the starter list back; absent where there is none. */
  readonly onStarter?: (() => void) | undefined;
}

/** What is defined of one kind, in order, and what can be done with the chosen one. */
export function DefinitionList(props: DefinitionListProps) {
  const { kind, items, chosen, onChoose, onAdd, onMove, onRemove, onStarter } = props;
  const styles = useStyles();
  const { definitions: words } = useWords();
  const at = items.findIndex(({ id }) => id === chosen);
  const addWords = { groups: words.addGroups, bands: words.addBands } as Partial<Record<NewKind, string>>;
  const tools = [
    { icon: <ArrowUpRegular />, label: words.up, isDisabled: at <= 0, act: () => onMove(-1) },
    {
      icon: <ArrowDownRegular />,
      label: words.down,
      isDisabled: at < 0 || at === items.length - 1,
      act: () => onMove(1),
    },
    { icon: <DeleteRegular />, label: words.remove, isDisabled: at < 0, act: onRemove },
  ];
  return (
    <div className={styles.side}>
      <div className={styles.tools}>
        {newKindsOf(kind).map((each) => (
          <Button key={each} size="small" icon={<AddRegular />} onClick={() => onAdd(each)}>
            {addWords[each] ?? words.add}
          </Button>
        ))}
        <span className={styles.icons}>
          {tools.map(({ icon, label, isDisabled, act }) => (
            <Button
              key={label}
              size="small"
              appearance="subtle"
              className={styles.icon}
              icon={icon}
              disabled={isDisabled}
              aria-label={label}
              title={label}
              onClick={act}
            />
          ))}
        </span>
      </div>
      {items.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {items.map(({ id, label }) => (
            <li key={id}>
              <button
                type="button"
                className={mergeClasses(styles.item, id === chosen && styles.chosen)}
                aria-current={id === chosen}
                onClick={() => onChoose(id)}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {onStarter && (
        <div>
          <Button size="small" appearance="subtle" onClick={onStarter}>
            {words.starter}
          </Button>
        </div>
      )}
    </div>
  );
}
