import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
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
  readonly children: ReactNode;
}

/** One part of a page: its heading, what can be done with it, its content. */
export function SectionCard({ title, subtitle = [], actions, className, children }: SectionCardProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={mergeClasses(styles.card, className)} aria-labelledby={titleId}>
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
