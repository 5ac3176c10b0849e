import { qualifications } from '../../../shared/roster/vocabularies/qualification';
import { takesAnyWords, type Field } from '../../../shared/roster/field';
import type { Finding } from '../check/finding';
import type { IssueKind } from '../check/issue-kinds';
import { CellDate, cellText, type CellValue } from '../read/sheet';
import { Answers } from '../remember/answers';
import type { ColumnRole } from '../understand/column-role';
import type { PersonRow, UnderstoodSheet } from '../understand/understand-sheet';
import { answeredReading } from './answered-reading';
import type { Doubt } from './normalised';
import { levelOf } from './match-category';
import { detectDateOrder, type DateOrder } from './parse-date';
import { parseTick } from './parse-tick';
import type { Person, PersonValues } from './person-table';
import { readCell, type CellReading } from './read-cell';
import { tidyText } from './tidy-text';

const ditto = /^\s*[-–"“”]*\s*(?:nt|như trên)\s*[-–"“”]*\s*$|^\s*["”]\s*$/iu;

type ReadColumn = ColumnRole & { readonly field: Field };

/** Turns the person rows of a sheet into people, and reports every value that was mended, doubted or not understood. */
export class PeopleBuilder {
  readonly findings: Finding[] = [];
  readonly #columns: readonly ReadColumn[];
  readonly #order = new Map<number, DateOrder>();
  readonly #readings = new Map<number, Map<CellValue, CellReading>>();
  readonly #pureTicks = new Set<number>();
  readonly #above = new Map<number, CellValue>();
  /** By column and row, the row where a cell merged downwards has its value: a unit written once for its people. */
  readonly #mergedDown = new Map<number, Map<number, number>>();

  constructor(
    readonly understood: UnderstoodSheet,
    readonly file: number,
    readonly fallbackUnit: string | null,
    readonly answers = new Answers([]),
  ) {
    const read = understood.columns.filter(
      (role): role is ReadColumn => role.field !== null && role.field.kind !== 'aside',
    );
    this.#columns = [...read].sort(
      (a, b) => Number(b.field.kind === 'training') - Number(a.field.kind === 'training'),
    );
    this.#spreadMerges();
    for (const role of this.#columns) {
      if (role.field.kind === 'date')
        this.#order.set(role.column, detectDateOrder(this.#cellsOf(role.column)));
      if (this.#isPureTick(role)) this.#pureTicks.add(role.column);
    }
  }

  #spreadMerges(): void {
    const { sheet, header } = this.understood;
    for (const { top, bottom, left, right } of sheet.merges) {
      if (top <= header.bottom || bottom === top || right !== left) continue;
      let rows = this.#mergedDown.get(left);
      if (!rows) this.#mergedDown.set(left, (rows = new Map<number, number>()));
      for (let row = top + 1; row <= Math.min(bottom, sheet.rows.length); row += 1) rows.set(row, top);
    }
  }

  *people(): Generator<Person> {
    for (const personRow of this.understood.people) yield this.#person(personRow);
    this.#reportBlankTicks();
  }

  *#cellsOf(column: number): Generator<CellValue> {
    for (const { row } of this.understood.people) yield this.#cell(row, column);
  }

  #cell(row: number, column: number): CellValue {
    const own = this.understood.sheet.rows[row]?.[column] ?? null;
    if (own !== null) return own;
    const top = this.#mergedDown.get(column)?.get(row);
    return top === undefined ? null : (this.understood.sheet.rows[top]?.[column] ?? null);
  }

  /** A cell's own words, or those above it where it says "nt" (như trên). */
  #written(row: number, column: number): CellValue {
    const cell = this.#cell(row, column);
    if (typeof cell === 'string' && ditto.test(cell)) return this.#above.get(column) ?? null;
    if (cell !== null) this.#above.set(column, cell);
    return cell;
  }

  /** Ticks only and never a written "no": a blank there means no. */
  #isPureTick(role: ReadColumn): boolean {
    const alone = role.field.kind === 'yes-no' || (role.field.id === 'gender' && role.tick !== undefined);
    if (!alone || role.tick === 'no') return false;
    let ticks = 0;
    for (const cell of this.#cellsOf(role.column)) {
      const tick = parseTick(cell);
      if (tick === null) continue;
      if (tick !== true) return false;
      ticks += 1;
    }
    return ticks > 0;
  }

  #person({ row, continuations, section }: PersonRow): Person {
    const values = this.#readRow(row);
    for (const next of continuations) mergeDegree(values, this.#readRow(next));
    this.#readTicks(row, values);
    joinName(values);
    values.unit ??= section.unit ?? this.fallbackUnit;
    values.department ??= section.department;
    values.staff_group ??= section.staffGroup ?? this.understood.titleStaffGroup;
    values.position ??= section.position;
    return { file: this.file, sheet: this.understood.sheet.name, row, values };
  }

  /** Cells that hold words, dates or numbers. Columns of training first: a column of its own decides the specialisation. */
  #readRow(row: number): PersonValues {
    const values: PersonValues = {};
    for (const role of this.#columns) {
      if (role.tick !== undefined) continue;
      const cell = this.#written(row, role.column);
      if (cell === null) continue;
      const { values: read, doubt } = this.#reading(role, cell);
      if (doubt) this.#report(doubt, row, role, cell);
      if (role.field.kind === 'training') mergeTraining(values, read);
      else {
        for (const [name, value] of Object.entries(read)) {
          if (name === 'gender') this.#takeGender(values, String(value), row, role.column);
          else mergeValue(values, name, value, role);
        }
      }
      if (role.gender !== undefined && read.birth_date !== undefined)
        this.#takeGender(values, role.gender, row, role.column);
    }
    return values;
  }

  #reading(role: ReadColumn, cell: CellValue): CellReading {
    const order = this.#order.get(role.column) ?? 'day-first';
    const answer = this.answers.find(role.field.id, cellText(cell));
    const answered = answer && answeredReading(role.field, cell, order, answer);
    if (answered) return answered;
    if (typeof cell === 'object') return readCell(role.field, cell, order);
    let readings = this.#readings.get(role.column);
    if (!readings) this.#readings.set(role.column, (readings = new Map<CellValue, CellReading>()));
    let reading = readings.get(cell);
    if (!reading) {
      reading = readCell(role.field, cell, order);
      readings.set(cell, reading);
    }
    return reading;
  }

  #takeGender(values: PersonValues, gender: string, row: number, column: number): void {
    if (values.gender !== undefined && values.gender !== null && values.gender !== gender) {
      this.#add('gender_conflict', row, column, 'gender', String(values.gender));
      values.gender = null;
    } else {
      values.gender = gender;
    }
  }

  /** Tick columns of one field fold into one value; two ticks or none are reported. */
  #readTicks(row: number, values: PersonValues): void {
    const ticked = new Map<Field, { role: ReadColumn; cell: CellValue }[]>();
    const asked = new Set<Field>();
    for (const role of this.#columns) {
      if (role.tick === undefined) continue;
      asked.add(role.field);
      const cell = this.#cell(row, role.column);
      const tick = parseTick(cell);
      if (tick === null || tick === false) continue;
      ticked.set(role.field, [...(ticked.get(role.field) ?? []), { role, cell }]);
    }
    for (const field of asked) this.#foldTicks(field, ticked.get(field) ?? [], row, values);
    for (const column of this.#pureTicks) {
      const role = this.#columns.find((candidate) => candidate.column === column);
      if (role?.field.kind === 'yes-no' && parseTick(this.#cell(row, column)) === null)
        values[role.field.id] ??= 'no';
    }
  }

  #foldTicks(
    field: Field,
    marks: readonly { role: ReadColumn; cell: CellValue }[],
    row: number,
    values: PersonValues,
  ): void {
    const columns = this.#columns.filter((role) => role.field === field && role.tick !== undefined);
    const first = columns[0];
    if (!first) return;
    if (marks.length === 0) {
      const opposite = columns.length === 1 && field.id === 'gender' && this.#pureTicks.has(first.column);
      if (opposite) values.gender ??= first.tick === 'female' ? 'male' : 'female';
      else if (field.vocabulary && columns.length > 1 && (values[field.id] ?? null) === null) {
        this.#add('no_tick', row, first.column, field.id, null);
      }
      return;
    }
    for (const { role, cell } of marks) this.#tickWords(role, cell, row, values);
    const ticks = [...new Set(marks.map(({ role }) => role.tick ?? ''))];
    const single = ticks[0] ?? '';
    if (field.kind === 'text') {
      values[field.id] ??= ticks.join(', ');
    } else if (ticks.length === 1) {
      if (field.id === 'gender') this.#takeGender(values, single, row, first.column);
      else mergeValue(values, field.id, tickValue(field, single), first);
    } else {
      this.#twoTicks(field, ticks, marks, row, values);
    }
  }

  /** A tick cell may hold words: the specialisation under "Đại học", a date under "Đảng viên". */
  #tickWords(role: ReadColumn, cell: CellValue, row: number, values: PersonValues): void {
    if (parseTick(cell) !== undefined) return;
    const text = tidyText(cellText(cell));
    if (role.field.id === 'qualification' && /\p{L}{2,}/u.test(text)) values.specialisation ??= text;
    else if (role.field.kind !== 'text') this.#add('tick_unusual', row, role.column, role.field.id, text);
  }

  #twoTicks(
    field: Field,
    ticks: readonly string[],
    marks: readonly { role: ReadColumn }[],
    row: number,
    values: PersonValues,
  ): void {
    const { vocabulary } = field;
    const labels = marks.map(({ role }) => role.header[role.header.length - 1] ?? '').join(', ');
    const column = marks[0]?.role.column ?? 0;
    if (vocabulary?.ordered) {
      const highest = ticks.reduce((best, next) =>
        levelOf(vocabulary, next) > levelOf(vocabulary, best) ? next : best,
      );
      values[field.id] = highest;
      this.#add('two_ticks', row, column, field.id, labels, 'tính theo mức cao nhất');
    } else {
      this.#add('two_ticks', row, column, field.id, labels, 'coi như chưa có thông tin');
    }
  }

  #reportBlankTicks(): void {
    for (const column of this.#pureTicks) {
      const role = this.#columns.find((candidate) => candidate.column === column);
      if (
        !role ||
        (role.field.id === 'gender' &&
          this.#columns.filter(({ field, tick }) => field.id === 'gender' && tick !== undefined).length > 1)
      )
        continue;
      let blanks = 0;
      for (const cell of this.#cellsOf(column)) if (parseTick(cell) === null) blanks += 1;
      if (blanks > 0) this.#add('blank_means_no', null, column, role.field.id, null, String(blanks));
    }
  }

  #report(doubt: Doubt, row: number, role: ReadColumn, cell: CellValue): void {
    this.#add(doubt.code as IssueKind, row, role.column, role.field.id, written(cell), doubt.taken);
  }

  #add(
    kind: IssueKind,
    row: number | null,
    column: number,
    field: string,
    value: string | null,
    taken?: string,
  ): void {
    const place = { file: this.file, sheet: this.understood.sheet.name, row, column, field, value };
    this.findings.push(taken === undefined ? { kind, ...place } : { kind, ...place, taken });
  }
}

/** What a tick under these words says: words of an open list are read as a cell with them would be. */
function tickValue(field: Field, tick: string): string | number {
  return takesAnyWords(field) ? (readCell(field, tick, 'day-first').values[field.id] ?? tick) : tick;
}

function written(cell: CellValue): string {
  if (cell instanceof CellDate && cell.format !== null && !/y/i.test(cell.format))
    return `${cell.day}/${cell.month}`;
  return cellText(cell);
}

/** The highest level counts, with what was studied at it. */
function mergeTraining(values: PersonValues, read: CellReading['values']): void {
  const { qualification, specialisation, political_theory: politicalTheory } = read;
  if (politicalTheory !== undefined) values.political_theory ??= politicalTheory;
  if (qualification !== undefined && isHigher(qualification, values.qualification)) {
    values.qualification = qualification;
    if (specialisation !== undefined) values.specialisation = specialisation;
  } else if (specialisation !== undefined) {
    values.specialisation ??= specialisation;
  }
}

function isHigher(level: string | number, before: string | number | null | undefined): boolean {
  if (before === undefined || before === null) return true;
  return levelOf(qualifications, String(level)) > levelOf(qualifications, String(before));
}

const degreeColumns = ['specialisation', 'training_institution', 'training_mode', 'graduation_year'];

/** Another row of the same person: a higher degree replaces the one above with all that belongs to it. */
function mergeDegree(values: PersonValues, next: PersonValues): void {
  const level = next.qualification;
  if (level !== undefined && level !== null && isHigher(level, values.qualification)) {
    values.qualification = level;
    for (const column of degreeColumns) values[column] = next[column] ?? null;
  }
  for (const [column, value] of Object.entries(next)) values[column] ??= value;
}

function mergeValue(values: PersonValues, name: string, value: string | number, role: ReadColumn): void {
  const before = values[name];
  const { vocabulary } = role.field;
  if (before === undefined || before === null) values[name] = value;
  else if (vocabulary?.ordered && name === role.field.id) {
    if (levelOf(vocabulary, String(value)) > levelOf(vocabulary, String(before))) values[name] = value;
  } else if (name === 'specialisation') values[name] = value;
}

function joinName(values: PersonValues): void {
  const { family_name: family, given_name: given } = values;
  if (family !== undefined || given !== undefined) {
    values.full_name = [values.full_name, family, given].filter((part) => typeof part === 'string').join(' ');
  }
  delete values.family_name;
  delete values.given_name;
}
