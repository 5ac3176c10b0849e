import type { Finding } from '../check/finding';
import { Answers } from '../remember/answers';
import type { PersonRow, UnderstoodSheet } from '../understand/understand-sheet';
import { takeBirthOfName } from './birth-of-name';
import { canonicalPosition } from './canonical-position';
import { takeGenderOfAddress } from './gender-of-address';
import { joinName, mergeDegree, takeTheoryBeside } from './merge-values';
import { PersonCells } from './person-cells';
import type { Person } from './person-table';
import { readColumns, type ReadColumn } from './read-column';
import { TickReader } from './read-ticks';
import { WordReader } from './read-words';
import { SheetFindings } from './sheet-findings';
import { writtenOnce } from './written-once';

/** Turns the person rows of a sheet into people, and reports every value that was mended, doubted or not understood. */
export class PeopleBuilder {
  readonly #found: SheetFindings;
  readonly #words: WordReader;
  readonly #ticks: TickReader;
  readonly #nameColumn: number;

  constructor(
    readonly understood: UnderstoodSheet,
    readonly file: number,
    readonly fallbackUnit: string | null,
    answers = new Answers([]),
  ) {
    const columns = readColumns(understood.columns);
    this.#nameColumn = columns.find(({ field }) => field.kind === 'name')?.column ?? 0;
    const cells = new PersonCells(understood);
    this.#found = new SheetFindings(file, understood.sheet.name);
    this.#takeUnitsFromAbove(columns, cells);
    this.#words = new WordReader(columns, cells, this.#found, answers);
    this.#ticks = new TickReader(columns, cells, this.#found);
  }

  #takeUnitsFromAbove(columns: readonly ReadColumn[], cells: PersonCells): void {
    if (this.understood.people.some(({ section }) => section.unit !== null)) return;
    for (const { field, column, tick } of columns) {
      if (tick !== undefined || !['unit', 'department'].includes(field.id)) continue;
      const rows = writtenOnce(cells, column);
      if (!rows) continue;
      cells.takeFromAbove(column, rows);
      this.#found.add('unit_from_above', null, column, field.id, null, String(rows.size));
    }
  }

  get findings(): readonly Finding[] {
    return this.#found.all;
  }

  *people(): Generator<Person> {
    for (const personRow of this.understood.people) yield this.#person(personRow);
    this.#ticks.reportBlanks();
  }

  #person({ row, continuations, section }: PersonRow): Person {
    const values = this.#words.read(row);
    for (const next of continuations) mergeDegree(values, this.#words.read(next));
    this.#ticks.read(row, values);
    takeGenderOfAddress(values, row, this.#nameColumn, this.#found);
    takeBirthOfName(values, row, this.#nameColumn, this.#found);
    joinName(values);
    takeTheoryBeside(values);
    values.unit ??= section.unit ?? this.fallbackUnit;
    values.department ??= section.department;
    values.staff_group ??= section.staffGroup ?? this.understood.titleStaffGroup;
    values.position ??= section.position === null ? null : canonicalPosition(section.position);
    return { file: this.file, sheet: this.understood.sheet.name, row, values };
  }
}
