import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { everybody } from '../../shared/analysis/condition';
import type { Group } from '../components/condition/clause';
import { GroupEditor } from '../components/condition/group-editor';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gap: '6px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ConditionSectionProps {
  readonly title: string;
  readonly group: Group;
  readonly onChange: (group: Group) => void;
}

/** A condition of a definition, made in place. */
export function ConditionSection({ title, group, onChange }: ConditionSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <GroupEditor group={group} among={everybody} onChange={onChange} />
    </section>
  );
}
