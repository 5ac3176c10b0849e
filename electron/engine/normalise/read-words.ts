import { CellDate, cellText, type CellValue } from '../read/sheet';
import type { IssueKind } from '../check/issue-kinds';
import type { Answers } from '../remember/answers';
import { answeredReading } from './answered-reading';
import { mergeTraining, mergeValue } from './merge-values';
import { detectDateOrder, type DateOrder } from './parse-date';
import type { PersonCells } from './person-cells';
import type { PersonValues } from './person-table';
import { readCell, type CellReading } from './read-cell';
import type { ReadColumn } from './read-column';
import type { SheetFindings } from './sheet-findings';

const mostReadings = 20_000;

/** Reads the cells of a sheet that hold words, dates or numbers, and reports what is doubtful about them. */
export class WordReader {
  readonly #columns: readonly ReadColumn[];
  readonly #order = new Map<number, DateOrder>();
  readonly #readings = new Map<number, Map<CellValue, CellReading>>();

  constructor(
    columns: readonly ReadColumn[],
    readonly cells: PersonCells,
    readonly findings: SheetFindings,
    readonly answers: Answers,
  ) {
    this.#columns = columns.filter(({ tick }) => tick === undefined);
    for (const { field, column } of columns) {
      if (field.kind === 'date') this.#order.set(column, detectDateOrder(cells.of(column)));
    }
  }

  read(row: number): PersonValues {
    const values: PersonValues = {};
    for (const role of this.#columns) {
      const { field, column } = role;
      if (role.part !== undefined && role.part !== 'day') continue;
      const cell = role.part === 'day' ? this.#joinedDate(row, column) : this.cells.written(row, column);
      if (cell === null) continue;
      const { values: read, doubt } = this.#reading(role, cell);
      if (doubt)
        this.findings.add(doubt.code as IssueKind, row, column, field.id, written(cell), doubt.taken);
      if (field.kind === 'training') mergeTraining(values, read);
      else {
        for (const name in read) {
          const value = read[name];
          if (value === undefined) continue;
          if (name === 'gender') this.findings.takeGender(values, String(value), row, column);
          else mergeValue(values, name, value, field);
        }
      }
      if (role.gender !== undefined && read.birth_date !== undefined)
        this.findings.takeGender(values, role.gender, row, column);
    }
    return values;
  }

  /** Day, month and year of a date that stands in three columns; what is not written counts as 00. */
  #joinedDate(row: number, column: number): CellValue {
    const written = [0, 1, 2].map((next) => cellText(this.cells.written(row, column + next)).trim());
    if (written[2] === '') return null;
    return written.map((part) => (part === '' ? '00' : part)).join('/');
  }

  #reading({ field, column }: ReadColumn, cell: CellValue): CellReading {
    const order = this.#order.get(column) ?? 'day-first';
    const answer = this.answers.find(field.id, cellText(cell));
    const answered = answer && answeredReading(field, cell, order, answer);
    if (answered) return answered;
    if (typeof cell === 'object') return readCell(field, cell, order);
    let readings = this.#readings.get(column);
    if (!readings) this.#readings.set(column, (readings = new Map<CellValue, CellReading>()));
    // A column with so many different cells is one of names or codes, which are hardly ever met again.
    if (readings.size >= mostReadings) return readCell(field, cell, order);
    let reading = readings.get(cell);
    if (!reading) {
      reading = readCell(field, cell, order);
      readings.set(cell, reading);
    }
    return reading;
  }
}

function written(cell: CellValue): string {
  if (cell instanceof CellDate && cell.format !== null && !/y/i.test(cell.format))
    return `${cell.day}/${cell.month}`;
  return cellText(cell);
}
