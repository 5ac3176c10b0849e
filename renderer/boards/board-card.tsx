import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FilterRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent } from 'react';
import type { Card } from '../../shared/contract/boards';
import type { Direction } from '../../shared/boards/place-cards';
import { useLibrary } from '../state/library-context';
import { useLanguage, useWords } from '../state/window-store';
import type { CardActions } from './card-actions';
import { CardBody } from './card-body';
import { CardMenu } from './card-menu';
import { cardTitle } from './card-title';
import { FullView } from './full-view';
import type { CrossFilter } from './use-cross-filter';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  source: { border: `1px solid ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '34px', padding: '2px 4px 0 2px' },
  handle: {
    display: 'inline-grid',
    placeItems: 'center',
    width: '24px',
    height: '28px',
    flexShrink: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    cursor: 'move',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: '13px',
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
  },
  badge: { display: 'inline-flex', color: tokens.colorBrandForeground1 },
  body: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', padding: '0 10px 8px' },
});

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface BoardCardProps {
  readonly card: Card;
  readonly cross: CrossFilter;
  readonly actions: CardActions;
}

/** One card: its handle, title and menu above what it shows. */
export function BoardCard({ card, cross, actions }: BoardCardProps) {
  const styles = useStyles();
  const { boards: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const [isFull, setIsFull] = useState(false);
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const title = cardTitle(card.content, library, language);
  const isSource = cross.source === card.id;
  const onKey = (event: KeyboardEvent): void => {
    const direction = directions[event.key];
    if (direction === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    if (event.shiftKey) actions.resize(direction);
    else actions.move(direction);
  };
  return (
    <section
      role="group"
      className={mergeClasses(styles.card, isSource && styles.source)}
      aria-label={words.card(title)}
    >
      <div className={styles.head}>
        <button
          type="button"
          className={mergeClasses(styles.handle, 'board-card-handle')}
          aria-label={words.handle(title)}
          title={words.handle(title)}
          onKeyDown={onKey}
        >
          <ReOrderDotsVerticalRegular />
        </button>
        <h2 className={styles.title} title={title}>
          {title}
        </h2>
        {isSource && (
          <span className={styles.badge} role="img" aria-label={words.filtering} title={words.filtering}>
            <FilterRegular />
          </span>
        )}
        <span ref={setTools} className={styles.badge} />
        <CardMenu card={card} title={title} actions={actions} onFull={() => setIsFull(true)} />
      </div>
      <div className={styles.body}>
        <CardBody card={card} cross={cross} tools={tools} onChange={actions.change} />
      </div>
      {isFull && (
        <FullView title={title} onClose={() => setIsFull(false)}>
          <CardBody card={card} cross={cross} onChange={actions.change} />
        </FullView>
      )}
    </section>
  );
}
