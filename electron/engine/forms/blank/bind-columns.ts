import type { BlankBinding, BlankMeaning, BlankRows } from '../../../../shared/forms/blank-form';
import { fieldType } from '../../../../shared/roster/field-type';
import type { Text } from '../../../../shared/text/language';
import { tidyText } from '../../normalise/tidy-text';
import { columnLetter } from '../../read/sheet';
import { meaningOfPath } from '../../understand/column-meaning';
import { bindHead, bindReading, keyOf, none, notUnderstood, type Base } from './binding';
import type { FormContext } from './piece';
import { readPath } from './read-path';

export interface UnderstoodColumn extends BlankBinding {
  readonly column: number;
}

interface ColumnFrame {
  readonly label: number;
  readonly ordinal: number;
  readonly mode: BlankRows;
  readonly context: FormContext;
  readonly mark: string;
}

export function bindColumn(path: readonly string[], column: number, frame: ColumnFrame): BlankBinding {
  const base = {
    key: keyOf('column', path),
    place: columnLetter(column),
    path,
    mark: frame.mark,
    suggestion: null,
  };
  const sure = (meaning: BlankMeaning, words: Text): BlankBinding => ({
    ...base,
    meaning,
    words,
    certainty: 'sure',
  });
  if (column === frame.ordinal) return sure({ kind: 'ordinal' }, { vi: 'Số thứ tự', en: 'Running number' });
  if (column === frame.label)
    return sure(
      { kind: 'label' },
      frame.mode === 'people' ? { vi: 'Họ và tên', en: 'Name' } : { vi: 'Tên dòng', en: 'Row labels' },
    );
  if (path.length === 0)
    return { ...base, meaning: none(notUnderstood), words: notUnderstood, certainty: 'none' };
  if (frame.mode === 'people') return bindField(path, base, frame.context);
  const reading = readPath(path, frame.context);
  return reading.isHead && reading.meaning === null ? bindHead(base, reading) : bindReading(base, reading);
}

/** A column of a list of people: a field of the roster, or a tick. */
function bindField(path: readonly string[], base: Base, context: FormContext): BlankBinding {
  const read = meaningOfPath(path);
  const { field, tick, gender, confidence } = read;
  if (field && gender)
    return {
      ...base,
      meaning: { kind: 'field', field: field.id, who: { dimension: 'gender', in: [gender] } },
      words:
        gender === 'female'
          ? { vi: 'Ngày sinh (nữ)', en: 'Birth date (women)' }
          : { vi: 'Ngày sinh (nam)', en: 'Birth date (men)' },
      certainty: 'sure',
    };
  const reading = readPath(path, context);
  const isTick = tick !== undefined || field?.id === 'age_band_tick' || field?.id === 'service_tick';
  if (isTick && reading.unknown.length === 0 && 'all' in reading.who && reading.who.all.length > 0)
    return {
      ...base,
      meaning: { kind: 'tick', who: reading.who },
      words: reading.words,
      certainty: reading.isDoubtful ? 'asked' : 'sure',
      suggestion: { kind: 'tick', who: reading.who },
    };
  if (!field || fieldType(field) === null || tick !== undefined)
    return {
      ...base,
      meaning: none(notUnderstood),
      words: field?.label ?? notUnderstood,
      certainty: 'asked',
    };
  const meaning: BlankMeaning = { kind: 'field', field: field.id };
  const isSure = confidence >= 0.85;
  return {
    ...base,
    meaning: isSure ? meaning : none(notUnderstood),
    suggestion: meaning,
    words: field.label,
    certainty: isSure ? 'sure' : 'asked',
  };
}

/** "Dưới 30" beside "Từ 31": the form slipped, or leaves out those of exactly 30; the user decides. */
export function withSlips(
  columns: readonly UnderstoodColumn[],
  paths: readonly (readonly string[])[],
): UnderstoodColumn[] {
  return columns.map((column, index) => {
    const own = /^(?:dưới|<)\s*(\d{2})(?!\d)/iu.exec(tidyText(paths[index]?.at(-1) ?? ''));
    const next = /^(?:từ\s*)?(\d{2})(?!\d)/iu.exec(tidyText(paths[index + 1]?.at(-1) ?? ''));
    const year = Number(own?.[1]);
    const isOpen = column.certainty === 'sure' || (column.certainty === 'asked' && !column.suggestion);
    if (!isOpen || !own || Number(next?.[1]) !== year + 1) return column;
    const words = {
      vi: `Đến ${year} tuổi (cột kề bắt đầu từ ${year + 1})`,
      en: `Up to ${year} (the next column begins at ${year + 1})`,
    };
    const suggestion: BlankMeaning = { kind: 'count', who: { age: { below: year + 1 } } };
    return { ...column, meaning: none(notUnderstood), suggestion, words, certainty: 'asked' };
  });
}
