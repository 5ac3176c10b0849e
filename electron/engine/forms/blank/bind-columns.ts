import type { BlankBinding, BlankMeaning, BlankRows } from '../../../../shared/forms/blank-form';
import { fieldType } from '../../../../shared/roster/field-type';
import type { Text } from '../../../../shared/text/language';
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
  // Of several allowances a roster tells the sum only.
  const isSure = confidence >= 0.85 && field.id !== 'other_allowance';
  return {
    ...base,
    meaning: isSure ? meaning : none(notUnderstood),
    suggestion: meaning,
    words: field.label,
    certainty: isSure ? 'sure' : 'asked',
  };
}

/** One field of a list of people under several heads: which of them it is has to be asked. */
export function withoutTwins(columns: readonly UnderstoodColumn[]): UnderstoodColumn[] {
  const keys = columns.map(({ meaning }) => (meaning.kind === 'field' ? JSON.stringify(meaning) : null));
  return columns.map((column, index) => {
    const isTwin = keys[index] !== null && keys.some((key, other) => other !== index && key === keys[index]);
    return isTwin
      ? { ...column, meaning: none(notUnderstood), suggestion: column.meaning, certainty: 'asked' }
      : column;
  });
}
