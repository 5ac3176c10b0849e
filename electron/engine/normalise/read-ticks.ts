import { takesAnyWords, type Field } from '../../../shared/roster/field';
import { majorityGroup } from '../../../shared/roster/vocabularies/ethnic-group';
import { cellText, type CellValue } from '../read/sheet';
import { fieldOfStudy } from './field-of-study';
import { levelOf } from './match-category';
import { mergeValue } from './merge-values';
import { parseEthnicity } from './parse-ethnicity';
import { parseTick } from './parse-tick';
import type { PersonCells } from './person-cells';
import type { PersonValues } from './person-table';
import { readCell } from './read-cell';
import type { ReadColumn } from './read-column';
import type { SheetFindings } from './sheet-findings';
import { tidyText } from './tidy-text';

interface Mark {
  readonly role: ReadColumn;
  readonly cell: CellValue;
}

/** Folds the tick columns of a sheet into values: several columns of one field, or one column of yes and blank. */
export class TickReader {
  readonly #columns: readonly ReadColumn[];
  readonly #fields: ReadonlySet<Field>;
  /** Columns with ticks only and never a written "no": a blank there means no. */
  readonly #pure: readonly ReadColumn[];

  constructor(
    columns: readonly ReadColumn[],
    readonly cells: PersonCells,
    readonly findings: SheetFindings,
  ) {
    this.#columns = columns.filter(({ tick }) => tick !== undefined);
    this.#fields = new Set(this.#columns.map(({ field }) => field));
    this.#pure = columns.filter((role) => this.#isPure(role));
  }

  #isPure(role: ReadColumn): boolean {
    const alone = role.field.kind === 'yes-no' || (role.field.id === 'gender' && role.tick !== undefined);
    if (!alone || role.tick === 'no') return false;
    let ticks = 0;
    for (const cell of this.cells.of(role.column)) {
      const tick = parseTick(cell);
      if (tick === null) continue;
      if (tick !== true && !namesMinority(role.field, cell)) return false;
      ticks += 1;
    }
    return ticks > 0;
  }

  /** Tick columns of one field fold into one value; two ticks or none are reported. */
  read(row: number, values: PersonValues): void {
    const ticked = new Map<Field, Mark[]>();
    for (const role of this.#columns) {
      const cell = this.cells.at(row, role.column);
      const tick = parseTick(cell);
      if (tick === null || tick === false) continue;
      ticked.set(role.field, [...(ticked.get(role.field) ?? []), { role, cell }]);
    }
    for (const field of this.#fields) this.#fold(field, ticked.get(field) ?? [], row, values);
    for (const { field, column } of this.#pure) {
      if (field.kind === 'yes-no' && parseTick(this.cells.at(row, column)) === null)
        values[field.id] ??= 'no';
    }
  }

  #fold(field: Field, marks: readonly Mark[], row: number, values: PersonValues): void {
    const columns = this.#columns.filter((role) => role.field === field);
    const first = columns[0];
    if (!first) return;
    if (marks.length === 0) {
      const written = parseTick(this.cells.at(row, first.column)) === false;
      const opposite = columns.length === 1 && field.id === 'gender';
      if (opposite && (written || this.#pure.includes(first)))
        values.gender ??= first.tick === 'female' ? 'male' : 'female';
      else if (field.vocabulary && columns.length > 1 && (values[field.id] ?? null) === null) {
        this.findings.add('no_tick', row, first.column, field.id, null);
      }
      return;
    }
    for (const mark of marks) this.#words(mark, row, values);
    const ticks = [...new Set(marks.map(({ role }) => role.tick ?? ''))];
    const single = ticks[0] ?? '';
    if (field.kind === 'text') {
      values[field.id] ??= ticks.join(', ');
    } else if (ticks.length === 1) {
      if (field.id === 'gender') this.findings.takeGender(values, single, row, first.column);
      else mergeValue(values, field.id, tickValue(field, single), field);
    } else {
      this.#twoTicks(field, ticks, marks, row, values);
    }
  }

  /** A tick cell may hold words: the specialisation under "Đại học", a date under "Đảng viên". */
  #words({ role, cell }: Mark, row: number, values: PersonValues): void {
    if (parseTick(cell) !== undefined) return;
    const text = tidyText(cellText(cell));
    if (role.field.id === 'qualification' && /\p{L}{2,}/u.test(text))
      values.specialisation ??= fieldOfStudy(text);
    else if (role.field.kind !== 'text')
      this.findings.add('tick_unusual', row, role.column, role.field.id, text);
  }

  #twoTicks(
    field: Field,
    ticks: readonly string[],
    marks: readonly Mark[],
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
      this.findings.add('two_ticks', row, column, field.id, labels, {
        vi: 'tính theo mức cao nhất',
        en: 'the highest counts',
      });
    } else {
      this.findings.add('two_ticks', row, column, field.id, labels, {
        vi: 'coi như chưa có thông tin',
        en: 'it counts as not recorded',
      });
    }
  }

  /** How many blanks of each column were taken for "no"; of two columns of gender the blanks say nothing. */
  reportBlanks(): void {
    for (const { field, column, tick, header } of this.#pure) {
      const rivals = this.#columns.filter((role) => role.field === field).length;
      if (field.id === 'gender' && rivals > 1) continue;
      let blanks = 0;
      for (const cell of this.cells.of(column)) if (parseTick(cell) === null) blanks += 1;
      if (blanks === 0) continue;
      if (field.id !== 'gender') {
        this.findings.add('blank_means_no', null, column, field.id, null, String(blanks));
      } else {
        const kind = tick === 'female' ? 'blank_means_male' : 'blank_means_female';
        this.findings.add(kind, null, column, field.id, header[header.length - 1] ?? '', String(blanks));
      }
    }
  }
}

/** The name of the group stands for the tick under `DTTS`. */
function namesMinority(field: Field, cell: CellValue): boolean {
  const group = field.id === 'ethnic_minority' ? parseEthnicity(cellText(cell)).value : null;
  return group !== null && group !== majorityGroup;
}

/** What a tick under these words says: words of an open list are read as a cell with them would be. */
function tickValue(field: Field, tick: string): string | number {
  return takesAnyWords(field) ? (readCell(field, tick, 'day-first').values[field.id] ?? tick) : tick;
}
