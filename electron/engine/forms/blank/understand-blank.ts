import { createHash } from 'node:crypto';
import { everybody, type Condition } from '../../../../shared/analysis/condition';
import type { BlankBinding, BlankMeaning, BlankRows } from '../../../../shared/forms/blank-form';
import type { BlankAnswer } from '../../../../shared/contract/forms';
import { fieldType } from '../../../../shared/roster/field-type';
import { staffGroups } from '../../../../shared/roster/vocabularies/staff-group';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';
import { tidyText } from '../../normalise/tidy-text';
import { cellText, columnLetter, type Sheet } from '../../read/sheet';
import { meaningOfPath } from '../../understand/column-meaning';
import { matchHeader } from '../../understand/match-header';
import { isTotalLine } from '../../understand/row-patterns';
import { unitKey } from '../unit-key';
import { findBlankTable, type BlankTable } from './find-table';
import { coreOf, readPath, type FormContext, type Reading } from './read-words';

export interface UnderstoodRow extends BlankBinding {
  readonly row: number;
  /** The unit that the row names, as the roster writes it. */
  readonly unit: string | null;
  readonly isHead: boolean;
}

export interface UnderstoodColumn extends BlankBinding {
  readonly column: number;
}

export interface UnderstoodBlank {
  readonly sheet: Sheet;
  readonly table: BlankTable;
  readonly mode: BlankRows;
  readonly scope: BlankBinding;
  readonly columns: readonly UnderstoodColumn[];
  readonly rows: readonly UnderstoodRow[];
  /** Rows to be written, from 0: the blank ones of a list. */
  readonly open: readonly number[];
  readonly label: number;
  readonly ordinal: number | null;
}

/** What was answered about a form, by the keys of its bindings. */
export type BlankAnswers = Readonly<Record<string, BlankAnswer>>;

const notUnderstood: Text = { vi: 'Chưa rõ nghĩa', en: 'Not understood' };

/** Reads a blank form with the words of rosters: its heads, its row labels and who is counted at all. */
export function understandBlank(
  sheet: Sheet,
  units: readonly string[],
  answers: BlankAnswers,
): UnderstoodBlank | null {
  const table = findBlankTable(sheet);
  if (!table || table.header.paths.length < 2) return null;
  const { paths } = table.header;
  const context: FormContext = {
    hasRetirement: paths.flat().some((text) => fold(text).includes('tuoi nghi huu')),
  };
  const ordinal = paths.findIndex((path) => matchHeader(path.at(-1) ?? '')?.field.id === 'ordinal');
  const label = labelColumn(sheet, table, ordinal);
  const labelPath = paths[label] ?? [];
  const isOfPeople = namesPeople(labelPath);
  const labelled = bodyLabels(sheet, table, label, ordinal < 0 ? null : ordinal);
  const open = openRows(sheet, table, label);
  const mode: BlankRows = isOfPeople
    ? 'people'
    : labelled.length === 0 || open.length > labelled.length
      ? 'units'
      : 'given';
  const columns = paths.map((path, column) => {
    const own = bindColumn(path, column, { label, ordinal, mode, context, mark: table.marks[column] ?? '' });
    return { ...own, column };
  });
  const known = new Map(units.map((unit) => [unitKey(unit), unit]));
  const rows =
    mode === 'people'
      ? []
      : bindRows(labelled, known, context).map((row) => ({ ...row, ...answered(row, answers) }));
  return {
    ...{ sheet, table, mode, rows, open, label },
    columns: withSlips(columns, paths).map((column) => answered(column, answers)),
    scope: answered(bindScope(table.title, mode), answers),
    ordinal: ordinal < 0 ? null : ordinal,
  };
}

/** The same for every copy of a form, whatever was typed into it. */
export function fingerprintOf(understood: readonly UnderstoodBlank[]): string {
  const words = understood.map(({ table, columns }) => [fold(table.title), ...columns.map(({ key }) => key)]);
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 24);
}

function keyOf(kind: 'column' | 'row', path: readonly string[]): string {
  return `${kind}:${path.map((text) => fold(text)).join('/')}`;
}

function answered<Binding extends BlankBinding>(binding: Binding, answers: BlankAnswers): Binding {
  const answer = answers[binding.key];
  if (answer === undefined) return binding;
  if (answer.kind === 'none')
    return {
      ...binding,
      certainty: 'answered',
      meaning: { kind: 'none', why: { vi: 'Để trống', en: 'Left blank' } },
    };
  const meaning = answer.kind === 'suggested' ? binding.suggestion : answer.meaning;
  return meaning
    ? {
        ...binding,
        certainty: 'answered',
        meaning,
        words: answer.kind === 'suggested' ? binding.words : answer.words,
      }
    : binding;
}

interface ColumnFrame {
  readonly label: number;
  readonly ordinal: number;
  readonly mode: BlankRows;
  readonly context: FormContext;
  readonly mark: string;
}

function bindColumn(path: readonly string[], column: number, frame: ColumnFrame): BlankBinding {
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
  return bindReading(base, readPath(path, frame.context));
}

function none(why: Text): BlankMeaning {
  return { kind: 'none', why };
}

type Base = Pick<BlankBinding, 'key' | 'place' | 'path' | 'mark' | 'suggestion'>;

function bindReading(base: Base, reading: Reading): BlankBinding {
  const { meaning, who, words, unknown, isDoubtful } = reading;
  const counted: BlankMeaning =
    meaning?.kind === 'mean-age' ? { kind: 'mean-age', who } : (meaning ?? { kind: 'count', who });
  if (counted.kind === 'none') return { ...base, meaning: counted, words, certainty: 'none' };
  if (unknown.length === 0 && !isDoubtful) return { ...base, meaning: counted, words, certainty: 'sure' };
  const isNothing = 'all' in who && who.all.length === 0 && counted.kind === 'count';
  const innermost = base.path.at(-1) ?? '';
  const leafUnknown = unknown.includes(tidyText(innermost));
  if (isNothing || leafUnknown)
    return {
      ...base,
      meaning: none(notUnderstood),
      suggestion: isNothing ? null : counted,
      words: isNothing ? notUnderstood : words,
      certainty: 'asked',
    };
  return { ...base, meaning: none(notUnderstood), suggestion: counted, words, certainty: 'asked' };
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
function withSlips(
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

function namesPeople(path: readonly string[]): boolean {
  return (
    meaningOfPath(path).field?.id === 'full_name' ||
    /^ho (?:va )?(?:chu dem va )?ten\b/.test(fold(path.at(-1) ?? ''))
  );
}

const labelHeads =
  /don vi|tieu chi|noi dung|chi tieu|doi tuong|chuong trinh|ten|co quan|loai hinh|danh muc|phan loai|xa phuong/;

function labelColumn(sheet: Sheet, { header, first, end }: BlankTable, ordinal: number): number {
  const named = header.paths.findIndex((path, column) => {
    if (column === ordinal) return false;
    const id = meaningOfPath(path).field?.id;
    return namesPeople(path) || id === 'unit' || labelHeads.test(fold(path.at(-1) ?? ''));
  });
  if (named >= 0) return named;
  const counts = header.paths.map((_, column) => {
    let texts = 0;
    for (let row = first; row < end; row += 1)
      if (cellText(sheet.rows[row]?.[column]).trim().length > 2) texts += 1;
    return column === ordinal ? -1 : texts;
  });
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

interface Labelled {
  readonly row: number;
  readonly ordinal: string;
  readonly text: string;
}

function bodyLabels(
  sheet: Sheet,
  { first, end, header }: BlankTable,
  label: number,
  ordinal: number | null,
): Labelled[] {
  const found: Labelled[] = [];
  for (let row = first; row < end; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const own = ordinal === null ? '' : tidyText(cellText(cells[ordinal]));
    let text = tidyText(cellText(cells[label]));
    // The label of a merged or an outdented row stands further left.
    if (text === '')
      text =
        cells
          .slice(0, header.paths.length)
          .map((cell) => tidyText(cellText(cell)))
          .find((each) => /\p{L}{2}/u.test(each)) ?? '';
    if (/\p{L}/u.test(text)) found.push({ row, ordinal: own === text ? '' : own, text });
  }
  return found;
}

/** Rows between the heads and the total in which nothing, or only a running number, is written. */
function openRows(sheet: Sheet, { first, end }: BlankTable, label: number): number[] {
  const open: number[] = [];
  for (let row = first; row < end; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const texts = cells.map((cell) => tidyText(cellText(cell))).filter((text) => text !== '');
    if (texts.some((text) => isTotalLine(text))) {
      if (open.length > 0) break;
      continue;
    }
    if (tidyText(cellText(cells[label])).replace(/[.…]/g, '') !== '') continue;
    if (texts.every((text) => /^[\d.…)-]*$/.test(text))) open.push(row);
  }
  return open;
}

/** How deep a row stands by its numbering. */
function levelOf({ ordinal, text }: Labelled): number {
  const mark = ordinal === '' ? text.replace(/^\*?\s*trong đó\s*:?\s*(?=[-–+])/iu, '') : `${ordinal}. `;
  if (/^(?:[IVX]{1,5}|[A-DĐ])\s*[.)\-–:]/u.test(mark)) return 0;
  if (/^\d{1,2}\.\d/.test(mark)) return 2;
  if (/^\d{1,2}\s*[.)\-–:]/.test(mark)) return 1;
  if (/^[a-zđ]\s*[.)]/u.test(mark)) return 2;
  if (/^[-–]/.test(mark)) return 3;
  if (mark.startsWith('+')) return 4;
  if (mark.startsWith('*')) return 1;
  return isTotalLine(text) ? 0 : 3;
}

function bindRows(
  labelled: readonly Labelled[],
  units: ReadonlyMap<string, string>,
  context: FormContext,
): UnderstoodRow[] {
  const open: { level: number; text: string }[] = [];
  return labelled.map((each) => {
    const unit = units.get(unitKey(coreOf(each.text))) ?? units.get(unitKey(each.text)) ?? null;
    const alone = readPath([each.text], context);
    const isSubject = alone.isHead;
    const level = isSubject ? Math.min(levelOf(each), 1) : levelOf(each);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const path = [...open.map(({ text }) => text), each.text];
    if (!isTotalLine(each.text)) open.push({ level, text: each.text });
    const base: Base = {
      key: keyOf('row', path),
      place: String(each.row + 1),
      path,
      mark: each.ordinal,
      suggestion: null,
    };
    const common = { row: each.row, unit };
    if (unit !== null) {
      const who: Condition = { dimension: 'unit', in: [unit] };
      return {
        ...base,
        ...common,
        isHead: false,
        meaning: { kind: 'count', who },
        words: { vi: unit, en: unit },
        certainty: 'sure',
      };
    }
    const reading = readPath(path, context);
    const isTotal =
      isTotalLine(each.text) && reading.unknown.length <= 1 && alone.words.vi === 'Tổng số người';
    if (isTotal && open.length <= 1)
      return {
        ...base,
        ...common,
        isHead: false,
        meaning: { kind: 'count', who: everybody },
        words: { vi: 'Tổng số người', en: 'Everybody' },
        certainty: 'sure',
      };
    const saysNothing =
      alone.unknown.length === 0 && alone.meaning === null && alone.words.vi === 'Tổng số người';
    if (reading.isHead || (saysNothing && isNeutralHead(each.text)))
      return {
        ...base,
        ...common,
        isHead: true,
        meaning: none({ vi: 'Dòng tiêu đề', en: 'A head' }),
        words: { vi: 'Dòng tiêu đề', en: 'A head' },
        certainty: 'sure',
      };
    return { ...base, ...common, isHead: false, ...bindReading(base, reading) };
  });
}

function isNeutralHead(text: string): boolean {
  return /^(?:\S{1,4}[.)]?\s*)?(?:cơ cấu|phân tích|trong đó|chia ra|chia theo)/iu.test(
    tidyText(text).replace(/^\W+/u, ''),
  );
}

/** Titles about something that happened to people: a roster of today does not say to whom. */
const events =
  /ket nap|luan chuyen|bo nhiem|quy hoach|dao tao|boi duong|nghi huu|thoi viec|khen thuong|ky luat|tang giam|tinh hinh|gioi thieu|ung cu|di hoc|kiem diem|nghiep vu|tuyen dung|nang luong|tinh gian|dieu dong/;

/** Who the title says is counted. */
function bindScope(title: string, mode: BlankRows): BlankBinding {
  const key = fold(title);
  const base = { key: `scope:${key}`, place: '', path: [title], mark: '', suggestion: null };
  const everyone = { vi: 'Mọi người trong bộ lọc', en: 'Everybody of the filter' };
  // Whoever makes a list has chosen its people by the filter.
  if (mode === 'people')
    return { ...base, meaning: { kind: 'count', who: everybody }, words: everyone, certainty: 'sure' };
  const named = groupsInTitle(key);
  const meaning: BlankMeaning = { kind: 'count', who: named?.who ?? everybody };
  const words = named
    ? { vi: `${named.words.vi} (theo tiêu đề)`, en: `${named.words.en} (by the title)` }
    : everyone;
  if (!events.test(key)) return { ...base, meaning, words, certainty: 'sure' };
  return { ...base, meaning: none(notUnderstood), suggestion: meaning, words, certainty: 'asked' };
}

function groupsInTitle(key: string): { who: Condition; words: Text } | null {
  if (key.includes('dang vien'))
    return {
      who: { dimension: 'party_member', in: ['yes'] },
      words: { vi: 'Đảng viên', en: 'Party members' },
    };
  const groups = staffGroups.categories.filter(({ label }) => key.includes(fold(label.vi)));
  if (groups.length === 0 || groups.length === staffGroups.categories.length) return null;
  const names = (language: 'vi' | 'en'): string => groups.map(({ label }) => label[language]).join(', ');
  return {
    who: { dimension: 'staff_group', in: groups.map(({ id }) => id) },
    words: { vi: names('vi'), en: names('en') },
  };
}
