import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { density } from '../styles/density';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: density.cardPadding,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px', minHeight: '32px' },
  words: { flex: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: '13px', lineHeight: '18px' },
});

interface SectionCardProps {
  readonly title: string;
  readonly subtitle?: readonly string[];
  readonly actions?: ReactNode;
  readonly className?: string;
  /** The step of the tour that points here. */
  readonly tourStep?: string;
  readonly children: ReactNode;
}

/** One part of a page: its heading, what can be done with it, its content. */
export function SectionCard({
  title,
  subtitle = [],
  actions,
  className,
  tourStep,
  children,
}: SectionCardProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={mergeClasses(styles.card, className)} aria-labelledby={titleId} data-tour={tourStep}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {subtitle.map((line) => (
            <p key={line} className={styles.subtitle}>
              {line}
            </p>
          ))}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}
