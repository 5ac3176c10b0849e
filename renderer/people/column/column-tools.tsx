import { makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import type { Condition } from '../../../shared/analysis/condition';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import type { Sort } from '../../../shared/contract/people';
import type { Compound } from '../../components/condition/compound-dialog';
import { useLanguage, useWords } from '../../state/window-store';
import type { AskedColumn, ColumnQuestion } from './asked-column';
import { ColumnFilter } from './column-filter';
import { ColumnMenu } from './column-menu';
import { ColumnProfileView } from './column-profile';

const useStyles = makeStyles({
  surface: {
    display: 'grid',
    gap: '8px',
    width: '380px',
    padding: '12px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ColumnToolsProps {
  readonly asked: AskedColumn;
  readonly columns: readonly PeopleColumn[];
  readonly sort: readonly Sort[];
  /** Whom the list is of. */
  readonly question: ColumnQuestion;
  readonly isMasked: boolean;
  /** Whom a figure led to. */
  readonly wanted: Condition;
  readonly onCompound: (compound: Compound) => void;
  readonly onAsk: (asked: AskedColumn | null) => void;
}

/** The commands of a column, its filter, and the distribution of its values. */
export function ColumnTools({ asked, columns, sort, onAsk, onCompound, ...rest }: ColumnToolsProps) {
  const styles = useStyles();
  const words = useWords().peoplePage;
  const language = useLanguage();
  const { tool, column, anchor } = asked;
  const { question, isMasked, wanted } = rest;
  const close = (): void => {
    anchor.closest<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
    onAsk(null);
  };
  if (tool === 'menu') {
    return (
      <ColumnMenu
        {...{ column, columns, sort, anchor, isMasked }}
        onTool={(next) => onAsk({ ...asked, tool: next })}
        onClose={close}
      />
    );
  }
  const name = column.label[language];
  const title = tool === 'filter' ? words.filterTitle(name) : words.profileTitle(name);
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: anchor, position: 'below', align: 'start' }}
      onOpenChange={(_event, { open }) => {
        if (!open) close();
      }}
    >
      <PopoverSurface
        // Its values are on their way; until then there is nothing else to hold the focus.
        tabIndex={-1}
        className={styles.surface}
        style={tool === 'profile' ? { width: '420px' } : undefined}
        aria-label={title}
      >
        {tool === 'profile' && <h2 className={styles.title}>{title}</h2>}
        {tool === 'filter' ? (
          <ColumnFilter
            {...{ column, wanted }}
            onClose={close}
            onCompound={(compound) => {
              close();
              onCompound(compound);
            }}
          />
        ) : (
          <ColumnProfileView column={column} question={question} onClose={close} />
        )}
      </PopoverSurface>
    </Popover>
  );
}
