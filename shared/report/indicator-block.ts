import { tableWords } from '../analysis/table-words';
import { findIn } from '../analysis/library';
import { told } from './cross-block';
import type { FactLine, Facts } from './facts';
import type { TableBlock, TableFigure, TableHead } from './report-block';
import type { ReportFrame } from './report-section';
import { reportWords } from './report-words';
import { countFigure, shareFigure } from './written';

interface IndicatorBlock {
  readonly key: string;
  readonly caption: string;
  /** Everybody, by the dimension of the rows. */
  readonly people: Facts;
  /** Indicators by the same dimension; those of which nothing is recorded have no column. */
  readonly indicators: readonly Facts[];
  /** Instead of the rows of `people`. */
  readonly lines?: readonly FactLine[];
  /** What an indicator is called here, instead of its label. */
  readonly headOf?: (facts: Facts) => string | null;
}

/** Groups of people down, indicators across: of each how many, and their share. */
export function indicatorBlock(
  { key, caption, people, indicators, lines = people.rows, headOf = () => null }: IndicatorBlock,
  frame: ReportFrame,
): TableBlock {
  const { language, library } = frame;
  const words = reportWords[language];
  const shown = indicators.filter(({ total }) => total.isRecorded);
  const figures = (row: string | null | undefined): TableFigure[] => [
    countFigure(told(people.at(row)), language),
    ...shown.flatMap((facts) => {
      const { numerator, denominator, isHidden } = facts.at(row);
      const part = isHidden ? null : numerator;
      return [countFigure(part, language), shareFigure(part, isHidden ? null : denominator, language)];
    }),
  ];
  const top: TableHead[] = [
    {
      text: findIn(library.dimensions, people.breakdown.rows[0]?.id ?? '')?.label[language] ?? '',
      columnSpan: 1,
      rowSpan: 2,
    },
    { text: words.people, columnSpan: 1, rowSpan: 2 },
    ...shown.map((facts) => ({
      text:
        headOf(facts) ??
        findIn(library.indicators, facts.breakdown.measure)?.label[language] ??
        facts.breakdown.measure,
      columnSpan: 2,
      rowSpan: 1,
    })),
  ];
  const under = shown.flatMap(() =>
    [words.count, words.share].map((text) => ({ text, columnSpan: 1, rowSpan: 1 })),
  );
  const hasRows = lines.length > 1 || lines.some((line) => line.key !== null);
  return {
    kind: 'table',
    key,
    caption,
    heads: [top, under],
    lines: [
      ...(hasRows ? lines : []).map((line) => ({
        label: line.label,
        level: 0 as const,
        isTotal: false,
        figures: figures(line.key),
      })),
      { label: tableWords.total[language], level: 0, isTotal: true, figures: figures(undefined) },
    ],
    note: null,
  };
}
