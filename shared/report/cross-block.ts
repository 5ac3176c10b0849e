import { findIn } from '../analysis/library';
import { tableWords } from '../analysis/table-words';
import type { Fact, Facts } from './facts';
import type { TableBlock, TableFigure, TableHead } from './report-block';
import type { ReportFrame } from './report-section';
import { reportWords } from './report-words';
import { countFigure, shareFigure } from './written';

/** With more columns than this only the total has shares beside its counts. */
const mostWithShares = 3;

const byGroup = { vi: ' theo đối tượng', en: ' by staff group' } as const;

/** People by the categories of the rows, the highest level first, across the categories of the columns; those of staff groups are named behind the caption. */
export function crossBlock(key: string, caption: string, facts: Facts, frame: ReportFrame): TableBlock {
  const { language, library } = frame;
  const words = reportWords[language];
  const dimension = findIn(library.dimensions, facts.breakdown.rows[0]?.id ?? '');
  const recorded = facts.columns.filter((column) => column.key !== null);
  const columns = facts.columns.length > 1 && recorded.length > 0 ? facts.columns : [];
  const withShares = columns.length <= mostWithShares;
  const sides = [
    ...columns.map((column) => ({
      label: column.label,
      key: column.key,
      hasShare: withShares,
    })),
    { label: tableWords.total[language], key: undefined, hasShare: true },
  ];
  const figures = (row: string | null | undefined): TableFigure[] =>
    sides.flatMap(({ key: column, hasShare }) => {
      const fact = facts.at(row, column);
      const whole = facts.at(undefined, column);
      const count = countFigure(told(fact), language);
      return hasShare ? [count, shareFigure(told(fact), told(whole), language)] : [count];
    });
  const top: TableHead[] = [
    { text: dimension?.label[language] ?? '', columnSpan: 1, rowSpan: 2 },
    ...sides.map(({ label, hasShare }) => ({
      text: label,
      columnSpan: hasShare ? 2 : 1,
      rowSpan: hasShare ? 1 : 2,
    })),
  ];
  const under = sides.flatMap(({ hasShare }) =>
    hasShare ? [words.count, words.share].map((text) => ({ text, columnSpan: 1, rowSpan: 1 })) : [],
  );
  const lines = dimension?.ordered ? highestFirst(facts.rows) : facts.rows;
  return {
    kind: 'table',
    key,
    caption: `${caption}${facts.breakdown.columns[0]?.id === 'staff_group' && columns.length > 0 ? byGroup[language] : ''}`,
    heads: [top, under],
    lines: [
      ...lines.map((line) => ({
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

/** From the highest level down; not recorded last. */
export function highestFirst<Line extends { readonly key: string | null }>(lines: readonly Line[]): Line[] {
  return [...lines.filter(({ key }) => key !== null).reverse(), ...lines.filter(({ key }) => key === null)];
}

/** How many people, or null where that is not told. */
export function told({ people, isHidden }: Fact): number | null {
  return isHidden ? null : people;
}
