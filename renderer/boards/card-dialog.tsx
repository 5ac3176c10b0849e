import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { plotTable } from '../../shared/charts/plot';
import type { CardContent } from '../../shared/contract/boards';
import { HistoryButtons } from '../components/history-buttons';
import { KindSwitch } from '../breakdown/chart/kind-switch';
import { ChoiceLine } from '../breakdown/choices/choice-line';
import { ViewLine } from '../breakdown/choices/view-line';
import { useBreakdown } from '../breakdown/use-breakdown';
import type { BreakdownChoice } from '../state/breakdown-choice';
import { changed, historyOf, redone, undone } from '../state/history';
import { useLibrary } from '../state/library-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { choiceOf, contentOf } from '../state/card-choice';
import { BreakdownContent } from './contents/breakdown-content';
import { PlainDialog } from '../components/plain-dialog';

type Divided = Extract<CardContent, { kind: 'breakdown' }>;

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '10px' },
  preview: { display: 'flex', flexDirection: 'column', height: '320px' },
});

interface CardDialogProps {
  readonly content: Divided;
  readonly onKeep: (content: Divided) => void;
  readonly onClose: () => void;
}

/** The choices of the page "Phân tích", for one card. */
export function CardDialog({ content, onKeep, onClose }: CardDialogProps) {
  const styles = useStyles();
  const words = useWords().boards;
  const language = useLanguage();
  const library = useLibrary();
  const [history, setHistory] = useState(() => historyOf(choiceOf(content)));
  const choice = history.present;
  const [before, after] = [undone(history), redone(history)];
  const control = {
    choice,
    choose: (chosen: BreakdownChoice) => setHistory(changed(history, chosen)),
    undo: before && (() => setHistory(before)),
    redo: after && (() => setHistory(after)),
  };
  const { filter } = useWindowStore().state;
  const chosen = useMemo(() => contentOf(choice, choice.shown === 'table' ? 'table' : 'chart'), [choice]);
  /** The chart here is only looked at. */
  const still = useMemo(() => ({ source: null, filterOf: () => filter, toggle: () => undefined }), [filter]);
  const { shown } = useBreakdown(choice);
  const plot = useMemo(
    () =>
      shown &&
      plotTable({
        ...{ breakdown: shown.breakdown, model: shown.model, percentOf: shown.view.percentOf },
        ...{ library, language },
      }),
    [language, library, shown],
  );
  return (
    <PlainDialog
      title={words.editTitle}
      width={1100}
      onClose={onClose}
      contentClass={styles.content}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button appearance="primary" onClick={() => onKeep(chosen)}>
            {words.keep}
          </Button>
        </>
      }
    >
      <ChoiceLine choice={choice} choose={control.choose} shownIn="card">
        <HistoryButtons undo={control.undo} redo={control.redo} />
      </ChoiceLine>
      <ViewLine control={control} model={shown?.model ?? null} />
      {plot && choice.shown !== 'table' && (
        <KindSwitch
          plot={plot}
          wanted={choice.chart}
          onChoose={(chart) => control.choose({ ...choice, chart })}
        />
      )}
      <div className={styles.preview}>
        <BreakdownContent
          card=""
          content={chosen}
          cross={still}
          onChange={(next) => next.kind === 'breakdown' && control.choose(choiceOf(next))}
        />
      </div>
    </PlainDialog>
  );
}
