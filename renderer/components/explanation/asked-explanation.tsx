import { useMemo } from 'react';
import { cellCondition, type CellPart } from '../../../shared/analysis/cell-condition';
import { everybody, type Condition } from '../../../shared/analysis/condition';
import type { Indicator } from '../../../shared/analysis/indicator';
import { noStandardNote } from '../../../shared/analysis/valid-standard';
import type { TableCell } from '../../../shared/analysis/table-model';
import { useQuery } from '../../engine/use-query';
import { filterText } from '../../state/filter';
import { useLibrary, useWording } from '../../state/library-context';
import { useOverview } from '../../state/overview-context';
import { showPeople } from '../../state/people-wanted';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../../state/window-store';
import { explainFigure, explainHidden } from './explain-figure';
import { FigurePopover } from './figure-popover';
import type { ExplainedControl } from './use-explained';
import { useSourceNames } from './use-source-names';

/** A figure that is asked for to be explained. */
export interface AskedFigure {
  /** Whom it is of, beside the window's filter. */
  readonly condition: Condition;
  /** The same in words; null: everybody. */
  readonly who: string | null;
  /** Null: a headcount. */
  readonly indicator: Indicator | null;
  /** The rule by which a public version does not tell it; absent: it is told. */
  readonly hiddenBy?: string;
}

/** A figure of a tile, a mark or a unit explained, counted anew: definition, formula, denominator, unknowns, day, source. */
export function AskedExplanation({ control }: { control: ExplainedControl<AskedFigure> }) {
  const { breakdown: words } = useWords();
  const language = useLanguage();
  const wording = useWording();
  const rosterName = useRosterName();
  const files = useSourceNames();
  const { state, dispatch } = useWindowStore();
  const { standards } = useLibrary();
  const { data: overview, filter } = useOverview();
  const question = useQuestion(filter);
  const asked = control.explained?.place ?? null;
  const input = useMemo(
    () =>
      asked === null || asked.hiddenBy !== undefined
        ? null
        : {
            ...{ asOf: question.asOf, filter: { all: [question.filter, asked.condition] } },
            ...{ measure: asked.indicator?.id ?? 'headcount', rows: [], columns: [] },
          },
    [asked, question],
  );
  const { data } = useQuery('breakdown', input, state.rosterVersion);
  if (asked === null) return null;
  const { indicator, condition } = asked;
  const who = asked.who ?? words.everybody;
  const title = indicator ? [indicator.label[language], asked.who].filter(Boolean).join(' – ') : who;
  const about = (asOf: string) => ({
    ...{ indicator, asOf, rosterName, files, language },
    filter: filterText(filter, wording),
    noStandard: indicator && noStandardNote(standards, indicator.id, asOf, language),
  });
  if (asked.hiddenBy !== undefined)
    return (
      <FigurePopover
        title={title}
        control={control}
        explanation={explainHidden({ ...about(overview?.asOf ?? ''), rule: asked.hiddenBy })}
        onOpenPart={() => undefined}
      />
    );
  if (data === null) return null;
  const { people } = data;
  const { numerator = people, denominator = people, unknown = 0 } = data.cells[0] ?? {};
  const share = denominator === 0 ? null : numerator / denominator;
  const whole = asked.who === null ? null : (overview?.people ?? null);
  const cell: TableCell = indicator
    ? { people, numerator, denominator, unknown, value: share, share, shareOf: null }
    : {
        ...{ people, numerator: people, denominator: people, unknown: 0, value: people },
        ...{ share: whole ? people / whole : null, shareOf: whole },
      };
  const open = (part: CellPart): void => {
    const line = { condition };
    const measure = indicator && words.partTitles[part]?.(indicator.label[language]);
    const title = [asked.who, measure].filter(Boolean).join(', ');
    dispatch(
      showPeople(
        cellCondition(everybody, line, { condition: everybody }, part, indicator),
        title === '' ? words.everybody : title,
      ),
    );
  };
  return (
    <FigurePopover
      title={title}
      control={control}
      explanation={explainFigure({ ...about(data.asOf), cell, who, shareOfWhom: words.everybody })}
      onOpenPart={open}
    />
  );
}
