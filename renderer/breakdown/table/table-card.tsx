import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCollapseAllRegular, ArrowExpandAllRegular, CopyRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Indicator } from '../../../shared/analysis/indicator';
import { notShownSentences } from '../../../shared/analysis/not-shown';
import type { TableView } from '../../../shared/analysis/table-view';
import { chartPopulation } from '../../../shared/charts/chart-title';
import type { ChartFrame } from '../../../shared/charts/chart';
import type { ChartKindId } from '../../../shared/charts/chart-kind';
import { formatCount } from '../../../shared/text/numbers';
import { SectionCard } from '../../components/section-card';
import { useNotices } from '../../components/use-notices';
import type { RequestOptions } from '../../engine/engine-client';
import { useEngine } from '../../engine/engine-context';
import { ExportButton } from '../../components/publish/export-button';
import { foldedTo } from '../../state/breakdown-choice';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useWords } from '../../state/window-store';
import { copiedTable } from '../copied-table';
import type { GridPlace } from '../../../shared/analysis/place-heads';
import { useExplained } from '../../components/explanation/use-explained';
import { CellExplanation } from '../cell-explanation';
import type { LineNames } from '../../components/line-names';
import type { ShownBreakdown } from '../use-breakdown';
import type { OpenPeople } from '../use-open-people';
import { BreakdownTable } from './breakdown-table';
import { gridOf, mostColumns } from './grid-of';

const useStyles = makeStyles({
  card: { minHeight: 0, overflow: 'hidden' },
  actions: { display: 'flex', gap: '4px' },
  outline: { minWidth: '24px', padding: 0 },
  note: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
});

interface TableCardProps {
  readonly shown: ShownBreakdown;
  readonly indicator: Indicator | null;
  readonly names: LineNames;
  readonly title: string;
  readonly frame: ChartFrame;
  /** The chart beside the table in a workbook; null: the one that suits it best. */
  readonly chart: ChartKindId | null;
  readonly onView: (view: TableView) => void;
  readonly onOpen: OpenPeople;
}

/** The table with what it says of itself and the ways to take it along. */
export function TableCard({ shown, indicator, names, title, frame, chart, onView, onOpen }: TableCardProps) {
  const styles = useStyles();
  const { breakdown: words } = useWords();
  const engine = useEngine();
  const question = useQuestion();
  const language = useLanguage();
  const notices = useNotices();
  const explaining = useExplained<GridPlace>();
  const { model, view, breakdown, note, publicFrom } = shown;
  const notes = notShownSentences(model, language);
  const groups = useMemo(() => foldableIds(shown), [shown]);
  const isAllFolded = groups.length > 0 && groups.every((id) => view.folded.includes(id));

  const copy = async (): Promise<void> => {
    const parts = { share: '%', numerator: words.count, denominator: words.explained.denominator };
    const table = copiedTable(model, [chartPopulation(frame), ...notes, note], parts, language);
    try {
      await engine.request('audit.given', { as: 'copied-table' });
      await window.desktop.copyTable(table);
      notices.done(words.copiedTable);
    } catch {
      notices.failed(words.copyFailed);
    }
  };

  const write = (path: string, options: RequestOptions): Promise<unknown> =>
    engine.request(
      'table.export',
      {
        ...question,
        ...{ rows: breakdown.rows.map(({ id }) => id), columns: breakdown.columns.map(({ id }) => id) },
        ...{ measure: breakdown.measure, view, chart, publicFrom },
        ...{ filterText: frame.filter, path, language },
      },
      options,
    );

  const place = explaining.explained?.place;
  const row = place && model.rows[place.row - model.header.length];
  const column = place && model.columns[place.column - 1];
  return (
    <SectionCard
      className={styles.card}
      title={title}
      subtitle={[chartPopulation(frame)]}
      actions={
        <div className={styles.actions}>
          {groups.length > 0 && (
            <Button
              size="small"
              appearance="subtle"
              icon={isAllFolded ? <ArrowExpandAllRegular /> : <ArrowCollapseAllRegular />}
              aria-label={isAllFolded ? words.unfoldAll : words.foldAll}
              title={isAllFolded ? words.unfoldAll : words.foldAll}
              onClick={() =>
                onView({ ...view, folded: isAllFolded ? [] : [...new Set([...view.folded, ...groups])] })
              }
            />
          )}
          {breakdown.rows.length > 2 &&
            breakdown.rows.map(({ id }, at) => (
              <Button
                key={id}
                className={styles.outline}
                size="small"
                appearance="subtle"
                aria-label={words.levels(formatCount(at + 1, language))}
                title={words.levels(formatCount(at + 1, language))}
                onClick={() => onView(foldedTo(view, breakdown, at + 1))}
              >
                {at + 1}
              </Button>
            ))}
          <ExportButton name={title} write={write} />
          <Button
            size="small"
            appearance="subtle"
            icon={<CopyRegular />}
            aria-label={words.copyTable}
            title={words.copyTable}
            onClick={() => void copy()}
          />
        </div>
      }
    >
      <BreakdownTable
        shown={shown}
        label={`${words.table}: ${title}`}
        explaining={explaining}
        onView={onView}
        onOpen={onOpen}
      />
      {gridOf(model).isCut && (
        <p className={styles.note} role="status">
          {words.tooWide(formatCount(mostColumns, language), formatCount(model.columns.length, language))}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {publicFrom !== null && <p className={styles.note}>{note}</p>}
      <p className={mergeClasses(styles.note, 'for-the-hand')}>
        {groups.length > 0 ? `${words.tableHint} · ${words.foldHint}` : words.tableHint}
      </p>
      <CellExplanation
        {...{ shown, indicator, names, frame, onOpen }}
        control={explaining}
        lines={row && column ? { row, column } : null}
      />
    </SectionCard>
  );
}

/** The outer groups of rows, and those of columns. */
function foldableIds({ model }: ShownBreakdown): string[] {
  const rows = model.rows.filter(({ kind }) => kind === 'group').map(({ id }) => id);
  const heads = model.header.flat().filter(({ canFold }) => canFold);
  return [...rows, ...heads.map(({ id }) => id)];
}
