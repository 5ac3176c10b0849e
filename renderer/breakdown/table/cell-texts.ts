import { hiddenSign } from '../../../shared/analysis/disclosure/version-words';
import type { TableCell } from '../../../shared/analysis/table-model';
import type { Language } from '../../../shared/text/language';
import { formatCount, formatShare } from '../../../shared/text/numbers';

/** What stands in a cell: the figure, and beside it what it is of. */
export interface CellTexts {
  readonly main: string;
  /** Of a headcount its share; of an indicator numerator and denominator. */
  readonly beside: string | null;
}

export function cellTexts(cell: TableCell, isIndicator: boolean, language: Language): CellTexts {
  if (cell.isHidden) {
    const isToldBelow = isIndicator && cell.denominator > 0;
    return {
      main: hiddenSign,
      beside: isToldBelow ? `${hiddenSign}/${formatCount(cell.denominator, language)}` : null,
    };
  }
  if (!isIndicator) {
    const isShared = cell.shareOf !== null;
    return {
      main: formatCount(cell.people, language),
      beside: isShared ? formatShare(cell.share, language) : null,
    };
  }
  return {
    main: formatShare(cell.value, language),
    beside: `${formatCount(cell.numerator, language)}/${formatCount(cell.denominator, language)}`,
  };
}
