import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { LabelledKind } from '../../shared/contract/definitions';
import { useWords } from '../state/window-store';
import { newKindsOf, type NewKind } from './new-definition';

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'start',
    gap: '10px',
    padding: '48px 24px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'center',
  },
  example: { margin: 0, maxWidth: '560px', fontSize: '13px', color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '6px' },
});

interface EmptyDefinitionsProps {
  readonly kind: LabelledKind;
  readonly onAdd: (kind: NewKind) => void;
  /** Brings the starter list back; absent where there is none. */
  readonly onStarter: (() => void) | undefined;
}

/** Nothing of a kind is defined yet: what could be, and the way there. */
export function EmptyDefinitions({ kind, onAdd, onStarter }: EmptyDefinitionsProps) {
  const styles = useStyles();
  const { definitions: words } = useWords();
  const addWords = { groups: words.addGroups, bands: words.addBands } as Partial<Record<NewKind, string>>;
  return (
    <div className={styles.empty}>
      <strong>{words.empty}</strong>
      <p className={styles.example}>{words.examples[kind]}</p>
      <div className={styles.acts}>
        {newKindsOf(kind).map((each) => (
          <Button key={each} appearance="primary" icon={<AddRegular />} onClick={() => onAdd(each)}>
            {addWords[each] ?? words.add}
          </Button>
        ))}
        {onStarter && <Button onClick={onStarter}>{words.starter}</Button>}
      </div>
    </div>
  );
}
