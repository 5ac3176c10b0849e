import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { ValueAnswer } from '../../../shared/contract/decisions';
import type { ValueGroup } from '../../../shared/contract/results';
import { SectionCard } from '../../components/section-card';
import { useWords } from '../../state/window-store';
import { useReview } from '../review-context';
import { CategoryPicker } from './category-picker';
import { groupKey, ValueTable } from './value-table';
import { Waiting } from '../../components/waiting';

const useStyles = makeStyles({
  tab: { display: 'grid', gap: '12px' },
  none: { display: 'flex', alignItems: 'center', gap: '8px', margin: '12px 0' },
  icon: { color: tokens.colorPaletteGreenForeground1 },
});

const noKeys: ReadonlySet<string> = new Set();

/** "Giá trị": what was written in ways that no vocabulary knows, each answered once. */
export function ValuesTab() {
  const styles = useStyles();
  const { review } = useWords();
  const { values, decide, running } = useReview();
  const [sent, setSent] = useState(noKeys);
  const [asked, setAsked] = useState<{ group: ValueGroup; anchor: HTMLElement } | null>(null);
  const applying = running > 0 ? sent : noKeys;
  if (running === 0 && sent.size > 0) setSent(noKeys);
  const open = useMemo(() => (values ?? []).filter(({ answer }) => answer === null), [values]);
  const answered = useMemo(() => (values ?? []).filter(({ answer }) => answer !== null), [values]);
  if (values === null) return <Waiting label={review.deciding} />;

  const answer = (group: ValueGroup, given: ValueAnswer['answer']): void => {
    setSent(new Set([...applying, groupKey(group)]));
    decide({ kind: 'value', field: group.field, written: group.written, answer: given });
  };
  const choose = (group: ValueGroup, anchor: HTMLElement): void => setAsked({ group, anchor });
  const common = { applying, onAnswer: answer, onChoose: choose };
  return (
    <div className={styles.tab}>
      <SectionCard
        title={review.valuesOpen}
        subtitle={open.length > 0 ? [review.valuesOpenHint, review.valuesKindsHint] : []}
      >
        {open.length === 0 ? (
          <p className={styles.none}>
            <CheckmarkCircleRegular fontSize={20} className={styles.icon} />
            {review.noValues}
          </p>
        ) : (
          <ValueTable
            groups={open}
            label={review.valuesOpen}
            heads={[
              { text: review.valueField },
              { text: review.valueWritten },
              { text: review.valueCells, isNumber: true },
              { text: review.valueTaken },
              { text: review.valueAnswer },
              { text: review.valueCell },
            ]}
            {...common}
          />
        )}
      </SectionCard>
      {answered.length > 0 && (
        <SectionCard title={review.valuesAnswered}>
          <ValueTable
            groups={answered}
            label={review.valuesAnswered}
            heads={[review.valueField, review.valueWritten, review.valueAnswer].map((text) => ({ text }))}
            {...common}
          />
        </SectionCard>
      )}
      {asked && (
        <CategoryPicker
          group={asked.group}
          target={asked.anchor}
          onAnswer={(given) => answer(asked.group, given)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
