import type { HiddenFigure } from '../../../../shared/analysis/disclosure/public-table';
import { versionTable } from '../../../../shared/analysis/disclosure/version-table';
import { versionMarks } from '../../../../shared/analysis/disclosure/version-words';
import { findIn, type Library } from '../../../../shared/analysis/library';
import { notShownSentences } from '../../../../shared/analysis/not-shown';
import { sheetTable } from '../../../../shared/analysis/sheet-table';
import type { TableCell } from '../../../../shared/analysis/table-model';
import type { TableView } from '../../../../shared/analysis/table-view';
import type { ChartKindId } from '../../../../shared/charts/chart-kind';
import { chosenKind } from '../../../../shared/charts/chart-kinds';
import { chartPopulation } from '../../../../shared/charts/chart-title';
import { measureTitle, plotTable } from '../../../../shared/charts/plot';
import type { Breakdown } from '../../../../shared/contract/results';
import { formatCount, formatShare } from '../../../../shared/text/numbers';
import { publishMessages } from '../../../../shared/text/publish-messages';
import { windowMessages } from '../../../../shared/text/window-messages';
import type { Indicator } from '../../../../shared/analysis/indicator';
import type { Publishing } from './publishing';
import { sourceTerms } from './source-terms';
import type { TableReport } from './table-report';

export interface BreakdownReportInput {
  readonly breakdown: Breakdown;
  readonly view: TableView;
  /** Null: the chart that suits the table best. */
  readonly chart: ChartKindId | null;
  readonly library: Library;
  /** As in `publicTable`. */
  readonly hidden?: readonly HiddenFigure[] | undefined;
}

/** A breakdown as it is shown, with what its figures mean. */
export function breakdownReport(input: BreakdownReportInput, publishing: Publishing): TableReport {
  const { breakdown, view, library, hidden } = input;
  const { language, publicFrom, rosterName, asOf, filterText } = publishing;
  const words = publishMessages[language];
  const indicator = findIn(library.indicators, breakdown.measure) ?? null;
  const frame = { library, language };
  const { model, note, isTotalHidden } = versionTable(breakdown, view, frame, publicFrom, hidden);
  const plot = plotTable({ breakdown, model, percentOf: view.percentOf, library, language });
  const population = chartPopulation({
    ...{ language, dark: false, width: 0, selected: {}, asOf, rosterName, filter: filterText },
    ...{ people: breakdown.people, isPeopleHidden: isTotalHidden },
  });
  const total = model.rows.find(({ kind }) => kind === 'total')?.cells.at(-1);
  return {
    title: measureTitle(model, indicator, language),
    subtitle: [population],
    table: sheetTable(model, {
      share: words.share,
      numerator: indicator ? words.numerator : words.count,
      denominator: words.denominator,
    }),
    notes: [...notShownSentences(model, language), note],
    definitions: [
      ...measureTerms(indicator, total, publishing),
      ...percentTerms(indicator, view, publishing),
      ...sourceTerms(publishing, note),
    ],
    mark: versionMarks[publicFrom === null ? 'internal' : 'public'][language],
    chart: chosenKind(plot, input.chart).id,
    language,
  };
}

function measureTerms(
  indicator: Indicator | null,
  total: TableCell | undefined,
  { language, publicFrom }: Publishing,
): TableReport['definitions'] {
  const { breakdown: words } = windowMessages[language];
  const { explained } = words;
  if (!indicator)
    return [{ term: explained.measure, text: `${words.headcount}: ${words.headcountDefinition}` }];
  const [numerator, denominator, unknown] = [total?.numerator, total?.denominator, total?.unknown].map(
    (count) => formatCount(count ?? 0, language),
  ) as [string, string, string];
  return [
    { term: explained.measure, text: `${indicator.label[language]}: ${indicator.definition[language]}` },
    ...(total && !total.isHidden
      ? [
          {
            term: explained.formula,
            text: words.divided(numerator, denominator, formatShare(total.value, language)),
          },
        ]
      : []),
    { term: explained.denominator, text: publishMessages[language].denominatorRule },
    // What is not recorded is told by the public version as little as by its table.
    ...(publicFrom === null
      ? [{ term: explained.unknown, text: publishMessages[language].unknownPeople(unknown) }]
      : []),
    ...(indicator.basis[language] === '' ? [] : [{ term: explained.basis, text: indicator.basis[language] }]),
  ];
}

function percentTerms(
  indicator: Indicator | null,
  { percentOf }: TableView,
  { language }: Publishing,
): TableReport['definitions'] {
  if (indicator) return [];
  const { percents } = windowMessages[language].breakdown;
  return [{ term: publishMessages[language].percentOf, text: percents[percentOf] }];
}
