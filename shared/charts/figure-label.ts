import { hiddenSign } from '../analysis/disclosure/version-words';
import type { TableCell } from '../analysis/table-model';
import type { Language } from '../text/language';
import { formatCount, formatShare } from '../text/numbers';
import type { Plot } from './plot';

/** `121 (44,6 %)`; of an indicator `44,6 % (121/271)`. */
export function figureLabel(
  cell: TableCell,
  { isIndicator }: Pick<Plot, 'isIndicator'>,
  language: Language,
): string {
  if (cell.isHidden) {
    return isIndicator && cell.denominator > 0
      ? `${hiddenSign} (${hiddenSign}/${formatCount(cell.denominator, language)})`
      : hiddenSign;
  }
  if (isIndicator) {
    const counts = `${formatCount(cell.numerator, language)}/${formatCount(cell.denominator, language)}`;
    return cell.value === null ? `– (${counts})` : `${formatShare(cell.value, language)} (${counts})`;
  }
  const count = formatCount(cell.people, language);
  return cell.share === null ? count : `${count} (${formatShare(cell.share, language)})`;
}

/** A count of people, or the sign for one that is not told. */
export function countLabel({ people, isHidden }: TableCell, language: Language): string {
  return isHidden ? hiddenSign : formatCount(people, language);
}
