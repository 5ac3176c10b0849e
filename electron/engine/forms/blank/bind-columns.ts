import type { BlankBinding, BlankMeaning, BlankRows } from '../../../../shared/forms/blank-form';
import { findDimension } from '../../../../shared/analysis/dimensions';
import type { Leaf } from '../../../../shared/forms/form';
import { findField } from '../../../../shared/roster/fields';
import { fold } from '../../../../shared/text/fold';
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
  /** What the official form of all these heads has there. */
  readonly leaf: Leaf | null;
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
  if (frame.mode === 'people' && frame.leaf) return bindLeaf(frame.leaf, base, frame.context);
  if (frame.mode === 'people') return bindField(path, base, frame.context);
  const reading = readPath(path, frame.context);
  return reading.isHead && reading.meaning === null ? bindHead(base, reading) : bindReading(base, reading);
}

/** A column of an official list of people; its words are those of the program's own reading. */
function bindLeaf({ label, value }: Leaf, base: Base, context: FormContext): BlankBinding {
  const read = bindField(base.path, base, context);
  const words = read.words === notUnderstood ? { vi: label, en: label } : read.words;
  if (value.kind === 'blank')
    return { ...base, meaning: none(value.why), words: value.why, certainty: 'none' };
  if (value.kind === 'tick') return { ...base, meaning: value, words, certainty: 'sure' };
  if (value.kind !== 'field') return read;
  const { field, who, months } = value;
  const meaning: BlankMeaning = { kind: 'field', field, ...(who && { who }), ...(months && { months }) };
  return { ...base, meaning, words, certainty: 'sure' };
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
  const isOfMonths =
    fieldType(field) === 'date' && /^(?:thoi diem )?thang(?: va)? nam\b/.test(fold(path.at(-1) ?? ''));
  const meaning: BlankMeaning = { kind: 'field', field: field.id, ...(isOfMonths && { months: true }) };
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

/** Beside columns of ticks "Đảng viên" is ticked as they are, and "Tham gia cấp ủy" asks who is in one, not in which. */
export function withTicks(columns: readonly UnderstoodColumn[]): UnderstoodColumn[] {
  if (!columns.some(({ meaning }) => meaning.kind === 'tick')) return [...columns];
  return columns.map((column) => {
    const { meaning, path } = column;
    if (meaning.kind !== 'field' || meaning.who) return column;
    const field = findField(meaning.field);
    if (field?.kind === 'yes-no' && findDimension(field.id))
      return { ...column, meaning: { kind: 'tick', who: { dimension: field.id, in: ['yes'] } } };
    if (meaning.field !== 'party_position' || !/^tham gia\b/.test(fold(path.at(-1) ?? ''))) return column;
    const suggestion: BlankMeaning = { kind: 'tick', who: { not: { field: meaning.field, blank: true } } };
    return { ...column, meaning: none(notUnderstood), suggestion, certainty: 'asked' };
  });
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
