import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { OpenRoster } from '../../../shared/contract/results';
import { ReturnButton } from '../return-button';
import { useReview } from '../review-context';
import { HeaderRows } from './header-rows';
import { RememberedChip } from './remembered-chip';
import { SheetChoice } from './sheet-choice';
import type { ShownSheet } from './shown-sheet';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 16px' },
  space: { flex: 1 },
});

interface SheetToolbarProps {
  readonly roster: OpenRoster;
  readonly shown: ShownSheet;
  readonly isReadable: boolean;
  readonly onHeaderRows: (rows: [number, number]) => void;
}

/** Which sheet, where its header stands, and what is remembered of it. */
export function SheetToolbar({ roster, shown, isReadable, onHeaderRows }: SheetToolbarProps) {
  const styles = useStyles();
  const { decide } = useReview();
  const { file, path, sheet } = shown;
  return (
    <div className={mergeClasses(styles.bar, 'for-the-hand')}>
      <SheetChoice roster={roster} shown={shown} />
      <HeaderRows
        rows={sheet.headerRows}
        totalRows={sheet.rows.total}
        isDisabled={!isReadable}
        onChange={onHeaderRows}
      />
      {sheet.remembered && (
        <RememberedChip onForget={() => decide({ kind: 'forget-layout', file, sheet: sheet.name })} />
      )}
      <span className={styles.space} />
      <ReturnButton file={file} path={path} />
    </div>
  );
}
