import type { Field } from '../../../shared/roster/field';
import type { Register } from '../../../shared/registers/register';
import type { Finding } from '../check/finding';
import { joinName } from '../normalise/merge-values';
import { parseDuration, unitOfHeader } from '../normalise/parse-duration';
import { parseGiven } from '../normalise/parse-given';
import { parseTick } from '../normalise/parse-tick';
import { PersonCells } from '../normalise/person-cells';
import type { PersonValues } from '../normalise/person-table';
import { readColumns, type ReadColumn } from '../normalise/read-column';
import { TickReader } from '../normalise/read-ticks';
import { WordReader } from '../normalise/read-words';
import { SheetFindings } from '../normalise/sheet-findings';
import { tidyText } from '../normalise/tidy-text';
import { cellAddress, cellText } from '../read/sheet';
import { Answers } from '../remember/answers';
import { periodOfPath, type Period } from '../understand/period';
import type { PersonRow, UnderstoodSheet } from '../understand/understand-sheet';
import { parseDateRange, withBothEnds } from './date-range';
import type { Entry } from './entry';
import { contradictsYear, entryTime, isTime, partsByTime, titlePeriod } from './entry-time';
import { apartFromMonths, withUnreadMonth } from './unread-month';
import { toldAbove, valuesOfLine } from './told-around';
import { columnsOfShares, countFromShare, ShareReader } from './read-shares';

const durationWords = { session: 'buổi', day: 'ngày', week: 'tuần', month: 'tháng' } as const;

/** Columns that stand under one time, or under none: with them a row makes one entry. */
interface ColumnGroup {
  readonly period: Period | null;
  readonly columns: readonly ReadColumn[];
  readonly words: WordReader;
  readonly ticks: TickReader;
  readonly shares: ShareReader;
  blanks: number;
}

/** Turns the rows of a sheet into entries of a register: one a row, or one for each time that its columns stand under. */
export class EntryBuilder {
  readonly #found: SheetFindings;
  readonly #who: ColumnGroup;
  readonly #groups: readonly ColumnGroup[];
  readonly #own: ReadonlySet<string>;
  readonly #fallback: Period | null;
  readonly #toldAbove: string | null;
  readonly #linesTold = new Map<string, number>();
  readonly #notDoneBlanks = new Map<string, number>();

  constructor(
    readonly register: Register,
    readonly understood: UnderstoodSheet,
    readonly file: number,
    readonly path: string,
    readonly fallbackUnit: string | null,
  ) {
    this.#found = new SheetFindings(file, understood.sheet.name);
    this.#own = new Set(register.fields.map(({ id }) => id));
    this.#fallback = titlePeriod(understood, path);
    this.#toldAbove = toldAbove(register, understood);
    const cells = new PersonCells(understood);
    const group = (period: Period | null, columns: readonly ReadColumn[]): ColumnGroup => ({
      period,
      columns,
      words: new WordReader(columns, cells, this.#found, new Answers([])),
      ticks: new TickReader(columns, cells, this.#found),
      shares: new ShareReader(columns, cells, this.#found),
      blanks: 0,
    });
    const columns = withBothEnds(
      register,
      columnsOfShares(register, readColumns(understood.columns), cells),
      understood,
    );
    const byPeriod = new Map<string, { period: Period | null; columns: ReadColumn[] }>();
    for (const column of columns.filter(({ field }) => this.#own.has(field.id))) {
      const period = periodOfPath(column.header);
      const key = period?.key ?? '';
      const known = byPeriod.get(key) ?? { period, columns: [] };
      known.columns.push(column);
      byPeriod.set(key, known);
    }
    this.#who = group(
      null,
      columns.filter(({ field }) => !this.#own.has(field.id)),
    );
    // A column that stands under no time belongs to every entry of its row.
    const timeless = byPeriod.size > 1 ? (byPeriod.get('')?.columns ?? []) : [];
    if (byPeriod.size > 1) byPeriod.delete('');
    // A list of students has no column of the register: what it is about stands above them.
    if (byPeriod.size === 0 && register.toldAround) byPeriod.set('', { period: null, columns: [] });
    this.#groups = [...byPeriod.values()].map((each) => group(each.period, [...each.columns, ...timeless]));
  }

  get findings(): readonly Finding[] {
    return this.#found.all;
  }

  *entries(): Generator<Entry> {
    const read = this.understood.people.flatMap((row) => [...this.#ofRow(row)]);
    yield* this.#hasMonths ? apartFromMonths(read) : read;
    for (const { period, columns, ticks, blanks } of this.#groups) {
      ticks.reportBlanks();
      const [first] = columns;
      if (blanks === 0 || !first || period === null) continue;
      const words = first.header.join(' › ');
      this.#found.add('entry_period_blank', null, first.column, first.field.id, words, String(blanks));
    }
    const told = this.register.toldAround?.field ?? '';
    for (const [line, rows] of this.#linesTold)
      this.#found.add('entry_told_above', null, null, told, line, String(rows));
    this.#who.ticks.reportBlanks();
    for (const { columns } of this.#groups) {
      for (const { field, column } of columns) {
        const blanks = this.#notDoneBlanks.get(field.id);
        if (blanks === undefined) continue;
        this.#notDoneBlanks.delete(field.id);
        this.#found.add('blank_means_not_done', null, column, field.id, null, String(blanks));
      }
    }
  }

  /** The table has a column of months of units. */
  get #hasMonths(): boolean {
    const { key, monthly } = this.register;
    return key === 'unit' && monthly && this.#who.columns.some(({ field }) => field.id === 'month');
  }

  *#ofRow(person: PersonRow): Generator<Entry> {
    const { row, continuations, section } = person;
    const who = this.#who.words.read(row);
    this.#who.ticks.read(row, who);
    joinName(who);
    who.unit ??= section.unit ?? this.fallbackUnit;
    who.department ??= section.department;
    who.staff_group ??= section.staffGroup ?? this.understood.titleStaffGroup;
    who.position ??= section.position;
    const cells = this.#addresses(this.#who, row);
    for (const at of [row, ...continuations]) {
      for (const group of this.#groups) {
        if (this.#isBlank(group, at)) {
          if (this.#groups.length > 1) {
            group.blanks += 1;
            continue;
          }
          if (at !== row) continue;
        }
        const told = this.#found.all.length;
        const own = group.words.read(at);
        group.ticks.read(at, own);
        group.shares.read(at, own);
        const values: PersonValues = {
          ...who,
          ...this.#withTold(this.#complete(own, at, group), section.course),
          unread: this.#unread(told, own),
          without_column: this.#withoutColumn(group),
        };
        const around = {
          register: this.register,
          hasMonths: this.#hasMonths,
          ...{ columns: group.period, section: section.period, title: this.#fallback },
        };
        const place = {
          file: this.file,
          sheet: this.understood.sheet.name,
          row: at,
          cells: { ...cells, ...this.#addresses(group, at) },
        };
        for (const part of partsByTime(values, around)) {
          const { isUnread, ...time } = entryTime(part, around);
          if (isUnread) part.unread = withUnreadMonth(part.unread);
          this.#untoldPeriod(part, at, time.year);
          delete part.year;
          delete part.month;
          yield { ...place, values: part, ...time };
        }
      }
    }
  }

  /** Where the row itself does not say what it is about, the line above it does. */
  #withTold(own: PersonValues, section: string | null): PersonValues {
    const line = section ?? this.#toldAbove;
    if (line === null || (own[this.register.toldAround?.field ?? ''] ?? null) !== null) return own;
    this.#linesTold.set(line, (this.#linesTold.get(line) ?? 0) + 1);
    const told = valuesOfLine(this.register, line);
    const missing = Object.entries(told).filter(([field]) => (own[field] ?? null) === null);
    return { ...own, ...Object.fromEntries(missing) };
  }

  #isBlank({ columns }: ColumnGroup, row: number): boolean {
    const cells = this.understood.sheet.rows[row] ?? [];
    return columns.every(({ column }) => cellText(cells[column]).trim() === '');
  }

  #addresses({ columns }: ColumnGroup, row: number): Record<string, string> {
    const cells = this.understood.sheet.rows[row] ?? [];
    const addresses: Record<string, string> = {};
    for (const { column, field } of columns) {
      if (cellText(cells[column]).trim() !== '') addresses[field.id] ??= cellAddress(row, column);
    }
    return addresses;
  }

  /** Both ends of a stretch of time in one cell; a text that says "no" says nothing. */
  #complete(own: PersonValues, row: number, group: ColumnGroup): PersonValues {
    for (const { field } of group.columns) {
      const value = own[field.id];
      if (field.denials) this.#given(own, field, row, group);
      else if (field.kind === 'text' && parseTick(value) === false) own[field.id] = null;
      if (field.kind === 'date' && field.ticked) this.#notDone(own, field);
    }
    this.#unitOfColumn(own, row, group);
    countFromShare(own, row, group.columns, this.#found);
    this.#lengthForDates(own);
    if (typeof own.dates === 'string') {
      const range = parseDateRange(own.dates);
      if (range) {
        own.from_date ??= range.from;
        own.to_date ??= range.to;
      } else {
        const column = group.columns.find(({ field }) => field.id === 'dates')?.column ?? 0;
        this.#found.add('date_unrecognised', row, column, 'dates', own.dates);
      }
      delete own.dates;
    }
    return own;
  }

  #isNumber(id: string | null): boolean {
    return this.register.fields.some((field) => field.id === id && field.kind === 'number');
  }

  /** The fields whose cells say something, since so many findings, that is no value of theirs. */
  #unread(since: number, own: PersonValues): string | null {
    const ids = this.#found.all
      .slice(since)
      .filter(({ kind, field: id }) => kind === 'value_unrecognised' || this.#isNumber(id))
      .map(({ field }) => this.register.fields.find(({ id }) => id === field))
      .filter((field) => field !== undefined && (own[field.id] ?? null) === null)
      .map((field) => field?.id ?? '');
    return ids.length === 0 ? null : ` ${ids.join(' ')} `;
  }

  #withoutColumn({ columns }: ColumnGroup): string | null {
    const there = new Set(columns.map(({ field }) => field.id));
    const ids = this.register.fields.map(({ id }) => id).filter((id) => !there.has(id));
    return ids.length === 0 ? null : ` ${ids.join(' ')} `;
  }

  /** A decision, a certificate: named, not there, or in words that say neither. */
  #given(own: PersonValues, { id, denials }: Field, row: number, group: ColumnGroup): void {
    const written = own[id];
    const how =
      typeof written === 'string' && denials
        ? parseGiven(written, denials)
        : (written ?? null) === null
          ? 'none'
          : 'given';
    if (how === 'given') return;
    own[id] = null;
    own[`${id}_precision`] = how === 'none' ? 'not' : how;
    if (how !== 'unclear') return;
    const column = group.columns.find(({ field }) => field.id === id)?.column ?? 0;
    this.#found.add('report_unclear', row, column, id, String(written));
  }

  /** A blank cell says "not yet", and that is told; a column that is not there says nothing. */
  #notDone(own: PersonValues, { id }: Field): void {
    const precision = `${id}_precision`;
    if ((own[id] ?? own[precision] ?? null) !== null) return;
    own[precision] = 'not';
    this.#notDoneBlanks.set(id, (this.#notDoneBlanks.get(id) ?? 0) + 1);
  }

  /** A bare `5` under "Số ngày" is five days. */
  #unitOfColumn(own: PersonValues, row: number, group: ColumnGroup): void {
    const cells = this.understood.sheet.rows[row] ?? [];
    const filled = group.columns.find(
      ({ field, column }) => field.kind === 'duration' && /\d/.test(cellText(cells[column])),
    );
    if (!filled) return;
    const { id } = filled.field;
    const unit = unitOfHeader(filled.header);
    const amount = own[id];
    if (typeof amount !== 'number') return;
    delete own[`${id}_written`];
    if (unit === 'hour') return;
    own[`${id}_written`] = `${String(amount).replace('.', ',')} ${durationWords[unit]}`;
    own[id] = null;
  }

  /** `5 ngày` under "Thời gian" says how long it took. */
  #lengthForDates(own: PersonValues): void {
    const field = this.register.fields.find(({ kind }) => kind === 'duration');
    if (!field || typeof own.dates !== 'string' || parseDuration(own.dates) === null) return;
    if ((own[field.id] ?? own[`${field.id}_written`] ?? null) === null && /\p{L}/u.test(own.dates))
      own[`${field.id}_written`] = own.dates;
    delete own.dates;
  }

  /** What a year comes to is decided in it or the next; a date further off is a slip of one of the two. */
  #farFromYear(
    values: PersonValues,
    written: string,
    year: number | null,
    [row, column]: readonly [number, number],
  ): void {
    const dates = this.register.datedBy.map((field) => values[field]);
    const date = dates.find((each) => typeof each === 'number');
    if (typeof date !== 'number' || year === null) return;
    const dated = Math.floor(date / 10_000);
    if (Math.abs(dated - year) >= 2)
      this.#found.add('entry_year_far', row, column, 'year', written, String(dated));
  }

  /** What stands under the words of time and is not understood; a year that only the title tells, though a day is written. */
  #untoldPeriod(values: PersonValues, row: number, year: number | null): void {
    const cells = this.understood.sheet.rows[row] ?? [];
    for (const { field, column } of this.#who.columns) {
      const written = tidyText(cellText(cells[column]));
      if (written !== '' && (field.id === 'month' || field.id === 'year') && !isTime(field.id, written))
        this.#found.add('entry_period_unread', row, column, field.id, written);
      else if (field.id === 'year' && contradictsYear(written, year))
        this.#found.add('entry_year_of_date', row, column, field.id, written, String(year));
      else if (field.id === 'year') this.#farFromYear(values, written, year, [row, column]);
    }
    const { datedBy } = this.register;
    const isTold = [...datedBy, 'year', 'month'].some((field) => (values[field] ?? null) !== null);
    if (year === null || isTold) return;
    for (const { field, column } of this.#groups.flatMap(({ columns }) => columns)) {
      const written = tidyText(cellText(cells[column]));
      if (![...datedBy, 'dates'].includes(field.id) || written === '') continue;
      this.#found.add('entry_year_of_title', row, column, field.id, written, String(year));
      return;
    }
  }
}
