import type { ValueAnswer } from '../../../shared/contract/decisions';
import { takesAnyWords, type Field } from '../../../shared/roster/field';
import { cellText, type CellValue } from '../read/sheet';
import type { DateOrder } from './parse-date';
import { readCell, type CellReading } from './read-cell';
import { tidyText } from './tidy-text';

/**
 * A cell whose words the user answered for. The answer is about the field; what the cell says beside it (the
 * specialisation in "Luật kinh tế") stays. Null where the answer does not fit the field, as one from a shared file may.
 */
export function answeredReading(
  field: Field,
  cell: CellValue,
  order: DateOrder,
  answer: ValueAnswer['answer'],
): CellReading | null {
  const { [field.id]: _own, ...beside } = readCell(field, cell, order).values;
  if ('blank' in answer) return { values: beside };
  if ('category' in answer) {
    const meant = field.kind === 'rank' ? readCell(field, answer.category, order).values : {};
    return { values: { ...beside, ...meant, [field.id]: answer.category } };
  }
  if (!takesAnyWords(field)) return null;
  return {
    values: { ...beside, [field.id]: tidyText(cellText(cell)) },
    doubt: { code: 'kept_as_written' },
  };
}
