import { makeStyles, tokens } from '@fluentui/react-components';
import type { Condition } from '../../shared/analysis/condition';
import { unknownOf } from '../../shared/analysis/unknown-of';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { useLibrary } from '../state/library-context';
import { useCounts } from '../state/use-counts';
import { useLanguage, useWords } from '../state/window-store';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    gap: '4px 16px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    fontSize: '13px',
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
  },
  figure: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

interface IndicatorPreviewProps {
  /** Null: it is not complete. */
  readonly numerator: Condition | null;
  readonly denominator: Condition;
}

/** The figure of an indicator over the whole roster while it is being made. */
export function IndicatorPreview({ numerator, denominator }: IndicatorPreviewProps) {
  const styles = useStyles();
  const { definitions: words } = useWords();
  const language = useLanguage();
  const { meant } = useLibrary();
  const counts = useCounts(
    numerator === null
      ? null
      : [{ all: [denominator, numerator] }, denominator, { all: [denominator, unknownOf(numerator, meant)] }],
  );
  const [counted = 0, among = 0, unknown = 0] = counts ?? [];
  return (
    <div className={styles.preview} role="status" aria-label={words.figure} data-testid="preview">
      <span>{words.figure}</span>
      {numerator === null ? (
        <span>{words.incomplete}</span>
      ) : (
        counts !== null && (
          <>
            <span className={styles.figure}>
              {formatShare(among === 0 ? null : counted / among, language)}
            </span>
            <span>{words.ofPeople(formatCount(counted, language), formatCount(among, language))}</span>
            <span>{words.unknown(formatCount(unknown, language))}</span>
          </>
        )
      )}
    </div>
  );
}
