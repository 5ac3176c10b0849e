import { evenShare, shareDecimals } from '../analysis/paragraph';
import type { Language } from '../text/language';
import type { TableBlock } from './report-block';

/** A table with as many decimals in all of its shares: with two where one of them needs them, so that a column can be added up. */
export function withEvenShares(table: TableBlock, language: Language): TableBlock {
  const decimals = Math.max(
    1,
    ...table.lines.flatMap(({ figures }) =>
      figures.map(({ format, value }) => (format === 'share' && value !== null ? shareDecimals(value) : 1)),
    ),
  );
  return {
    ...table,
    lines: table.lines.map((line) => ({
      ...line,
      figures: line.figures.map((figure) =>
        figure.format === 'share' && figure.value !== null
          ? { ...figure, text: evenShare(figure.value, decimals, language) }
          : figure,
      ),
    })),
  };
}
