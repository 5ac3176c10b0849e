import {
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  Popover,
  PopoverSurface,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Condition } from '../../../shared/analysis/condition';
import { conditionWords } from '../../../shared/analysis/condition-words';
import { newGroup, partOf, type Group } from '../../components/condition/clause';
import { ClauseForm } from '../../components/condition/clause-form';
import { useWording } from '../../state/library-context';
import { useWords } from '../../state/window-store';

const useStyles = makeStyles({
  tag: { maxWidth: '420px' },
  primary: { minWidth: 0 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  surface: { width: '380px', padding: '12px' },
});

interface FilterChipProps {
  readonly condition: Condition;
  /** The people of the other conditions. */
  readonly among: Condition;
  /** Null takes it away. */
  readonly onChange: (condition: Condition | null) => void;
  readonly onCompound: (group: Group) => void;
}

/** A condition in words; a click changes it, its cross or Delete takes it away. */
export function FilterChip({ condition, among, onChange, onCompound }: FilterChipProps) {
  const styles = useStyles();
  const { filter: words } = useWords();
  const wording = useWording();
  const [target, setTarget] = useState<HTMLButtonElement | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const text = conditionWords(condition, wording);
  const whole = conditionWords(condition, { ...wording, mostNamed: 100 });
  const edit = (): void => {
    const part = partOf(condition, wording);
    if (part.kind === 'group') onCompound(part);
    else setIsOpen(true);
  };
  const part = isOpen ? partOf(condition, wording) : null;
  return (
    <>
      <InteractionTag
        appearance="brand"
        size="small"
        className={styles.tag}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return;
          event.preventDefault();
          onChange(null);
        }}
      >
        <InteractionTagPrimary
          ref={setTarget}
          hasSecondaryAction
          className={styles.primary}
          primaryText={{ children: text, className: styles.text }}
          title={whole}
          onClick={edit}
        />
        <InteractionTagSecondary aria-label={words.remove(text)} onClick={() => onChange(null)} />
      </InteractionTag>
      {part?.kind === 'clause' && (
        <Popover
          open
          trapFocus
          positioning={{ target, position: 'below', align: 'start' }}
          onOpenChange={(_event, { open }) => {
            if (open) return;
            setIsOpen(false);
            target?.focus();
          }}
        >
          <PopoverSurface className={styles.surface} aria-label={words.edit(text)}>
            <ClauseForm
              first={part}
              among={among}
              onApply={(next) => {
                setIsOpen(false);
                onChange(next);
              }}
              onCompound={(clause) => {
                setIsOpen(false);
                onCompound(newGroup('all', [clause]));
              }}
            />
          </PopoverSurface>
        </Popover>
      )}
    </>
  );
}
