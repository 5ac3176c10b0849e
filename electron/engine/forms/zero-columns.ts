import { everybody, type Condition } from '../../../shared/analysis/condition';
import { findIn } from '../../../shared/analysis/library';
import type { FormNote } from '../../../shared/forms/filled-form';
import { countedBy, type Leaf } from '../../../shared/forms/form';
import { findField } from '../../../shared/roster/fields';
import type { Text } from '../../../shared/text/language';
import type { Question } from '../analyse/question';
import { countCells } from './count-cells';

/** Which of these columns, or rows, are 0 because nobody of the question has anything recorded there. */
export async function notRecorded(
  question: Question,
  leaves: readonly Leaf[],
  place: Text = { vi: 'cột', en: 'column' },
): Promise<FormNote[]> {
  const marks = new Map<
    string,
    { readonly recorded: Condition; readonly label: Text; readonly columns: string[] }
  >();
  for (const leaf of leaves) {
    const who = countedBy(leaf);
    for (const each of who ? subjectsOf(who, question) : []) {
      const known = marks.get(each.key) ?? { ...each, columns: [] };
      const mark = leaf.markText ?? leaf.mark;
      if (known.columns.at(-1) !== mark) known.columns.push(mark);
      marks.set(each.key, known);
    }
  }
  const all = [...marks.values()];
  const [counts = []] = await countCells(
    question,
    [{ who: everybody }],
    [everybody, ...all.map(({ recorded }) => recorded)],
  );
  if ((counts[0] ?? 0) === 0) return [];
  const missing = all.filter((_, at) => counts[at + 1] === 0);
  if (missing.length === 0) return [];
  const list = (language: 'vi' | 'en', column: string): string =>
    missing.map(({ label, columns }) => `${label[language]} (${column} ${columns.join(', ')})`).join('; ');
  return [
    remark({
      vi: `Danh sách không ghi: ${list('vi', place.vi)}. Những ${place.vi} này là 0 hoặc thiếu vì không có thông tin, không phải vì không có ai.`,
      en: `The roster does not record: ${list('en', place.en)}. These ${place.en}s are 0 or too low for want of data, not because there is nobody.`,
    }),
  ];
}

interface Subject {
  readonly key: string;
  readonly recorded: Condition;
  readonly label: Text;
}

/** The dimensions and fields that a condition asks of. */
function subjectsOf(condition: Condition, question: Question): Subject[] {
  if ('all' in condition) return condition.all.flatMap((each) => subjectsOf(each, question));
  if ('any' in condition) return condition.any.flatMap((each) => subjectsOf(each, question));
  if ('not' in condition) return subjectsOf(condition.not, question);
  if ('dimension' in condition) {
    const { dimension } = condition;
    const label = findIn(question.library.dimensions, dimension)?.label;
    const recorded: Condition = { not: { dimension, in: [null] } };
    return label ? [{ key: label.vi, recorded, label }] : [];
  }
  if ('field' in condition) {
    const { field } = condition;
    const label = findField(field)?.label;
    return label ? [{ key: label.vi, recorded: { not: { field, blank: true } }, label }] : [];
  }
  return [];
}

function remark(text: Text): FormNote {
  return { kind: 'remark', mark: null, text };
}
