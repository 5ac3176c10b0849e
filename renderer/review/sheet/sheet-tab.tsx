import { makeStyles, mergeClasses, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { OpenRoster, RosterIssue } from '../../../shared/contract/results';
import { useLastAnswer } from '../../engine/use-last-answer';
import { useQuery } from '../../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { useReview } from '../review-context';
import { KindLegend } from './kind-legend';
import { PrintedSheet } from './printed-sheet';
import { SheetToolbar } from './sheet-toolbar';
import { SheetView } from './sheet-view';
import { shownSheet } from './shown-sheet';

const mostMarks = 10_000;
const noIssues: readonly RosterIssue[] = [];

const useStyles = makeStyles({
  tab: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  view: { flex: 1, minHeight: '240px', display: 'flex', flexDirection: 'column' },
});

/** "Trang tính": a sheet as it was understood, and everything that can be said otherwise about it. */
export function SheetTab({ roster }: { roster: OpenRoster }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { sheetPlace, rosterVersion } = useWindowStore().state;
  const { decide } = useReview();
  const shown = shownSheet(roster, sheetPlace);
  const question = shown && {
    ...{ language, severity: null, limit: mostMarks },
    ...{ file: shown.path, sheet: shown.sheet.name },
  };
  const issues = useLastAnswer(useQuery('roster.issues', question, rosterVersion).data)?.issues ?? noIssues;
  if (shown === null) return null;
  const { file, sheet } = shown;
  // A hidden sheet and a list of categories are never read; where no table was found the user may show one.
  const isReadable = sheet.setAside === undefined || sheet.setAside === 'no-table';
  const onHeaderRows = (headerRows: [number, number]): void =>
    decide({ kind: 'header', file, sheet: sheet.name, headerRows });
  return (
    <div className={styles.tab}>
      <SheetToolbar {...{ roster, shown, isReadable, onHeaderRows }} />
      {sheet.setAside !== undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>
            {words.setAside[sheet.setAside]}
            {isReadable && `. ${words.review.showHeader}`}
          </MessageBarBody>
        </MessageBar>
      )}
      <PrintedSheet shown={shown} />
      <div className={mergeClasses(styles.view, 'for-the-hand')}>
        <SheetView
          key={`${file} ${sheet.name}`}
          place={sheetPlace}
          {...{ shown, issues, isReadable, onHeaderRows }}
        />
      </div>
      <KindLegend />
    </div>
  );
}
