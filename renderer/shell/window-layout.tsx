import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  window: {
    display: 'grid',
    gridTemplateRows: 'auto 1fr',
    // A wide table scrolls in its place; it never widens the window.
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  body: { display: 'flex', minHeight: 0 },
  page: {
    flex: 1,
    minWidth: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: 'none',
  },
  besideNavigation: {
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopLeftRadius: tokens.borderRadiusXLarge,
  },
});

interface WindowLayoutProps {
  readonly top: ReactNode;
  readonly side: ReactNode;
  readonly messages: ReactNode;
  readonly page: ReactNode;
}

/** Three places that never move: what we look at, where we are, and the page. */
export function WindowLayout({ top, side, messages, page }: WindowLayoutProps) {
  const styles = useStyles();
  return (
    <div className={styles.window}>
      {top}
      <div className={styles.body}>
        {side}
        <main className={mergeClasses(styles.page, side !== null && styles.besideNavigation)} tabIndex={-1}>
          {messages}
          {page}
        </main>
      </div>
    </div>
  );
}
