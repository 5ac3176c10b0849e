import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Condition } from '../../../shared/analysis/condition';
import { conditionOf, newClause, newGroup, type Clause, type Group } from '../../components/condition/clause';
import { ClauseForm } from '../../components/condition/clause-form';
import { subjectOf, subjectOptions, testsOf } from '../../components/condition/subjects';
import { SearchList } from '../../components/search-list';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  surface: { display: 'grid', gap: '8px', width: '380px', padding: '12px' },
  compound: { justifySelf: 'start' },
});

interface AddFilterProps {
  /** Who is in now. */
  readonly among: Condition;
  readonly onAdd: (condition: Condition) => void;
  readonly onCompound: (group: Group) => void;
}

/** "+ Lọc": what the condition is about, searched for; then how it compares. */
export function AddFilter({ among, onAdd, onCompound }: AddFilterProps) {
  const styles = useStyles();
  const { filter: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const [isOpen, setIsOpen] = useState(false);
  const [clause, setClause] = useState<Clause | null>(null);
  const options = useMemo(() => subjectOptions(library, language, words), [language, library, words]);
  const done = (): void => {
    setIsOpen(false);
    setClause(null);
  };
  const add = (condition: Condition): void => {
    done();
    onAdd(condition);
  };
  const compound = (group: Group): void => {
    done();
    onCompound(group);
  };
  return (
    <Popover
      open={isOpen}
      positioning="below-start"
      trapFocus
      onOpenChange={(_event, { open }) => (open ? setIsOpen(true) : done())}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" icon={<AddRegular />} title={words.addHint}>
          {words.add}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.addHint}>
        {clause === null ? (
          <>
            <SearchList
              label={words.choose}
              placeholder={words.search}
              nothingFound={words.nothingFound}
              options={options}
              chosen={null}
              onPick={(subject) => {
                const next = newClause(subject, testsOf(subjectOf(subject), library)[0] ?? 'blank');
                const isWhole = ['counted', 'belongs'].includes(next.test);
                const condition = isWhole ? conditionOf(next) : null;
                if (condition === null) setClause(next);
                else add(condition);
              }}
            />
            <Button
              size="small"
              appearance="subtle"
              className={styles.compound}
              onClick={() => compound(newGroup('all'))}
            >
              {words.compound}
            </Button>
          </>
        ) : (
          <ClauseForm
            first={clause}
            among={among}
            onApply={add}
            onCompound={(next) => compound(newGroup('all', [next]))}
            onBack={() => setClause(null)}
          />
        )}
      </PopoverSurface>
    </Popover>
  );
}
