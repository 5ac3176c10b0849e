import { columnIndex, columnLetter } from '../../read/sheet';
import { forXml } from '../../publish/xml-characters';
import { copyFormula, shiftFormula, shiftReference, type InsertedRows } from './shift-references';

interface Cell {
  readonly column: number;
  xml: string;
}

interface Row {
  number: number;
  /** `<row …` up to its closing sign. */
  head: string;
  cells: Cell[];
}

/**
 * The XML of one sheet, changed only where values are put in. Everything else, styles, widths, merges and print setup,
 * stays as the office wrote it, letter by letter.
 */
export class SheetXml {
  readonly #prefix: string;
  #before: string;
  #after: string;
  readonly #rows = new Map<number, Row>();
  #hasInserted = false;

  constructor(
    xml: string,
    /** As formulas of this workbook name it. */
    readonly name: string,
  ) {
    const data = /<((?:\w+:)?)sheetData\s*(?:\/>|>([\s\S]*?)<\/\1sheetData>)/.exec(xml);
    if (!data) throw new Error('no sheetData');
    this.#prefix = data[1] ?? '';
    this.#before = xml.slice(0, data.index);
    this.#after = xml.slice(data.index + data[0].length);
    for (const [all] of (data[2] ?? '').matchAll(/<(?:\w+:)?row\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?row>)/g))
      this.#addRow(all);
  }

  #addRow(xml: string): void {
    const head = /^<(?:\w+:)?row\b[^>]*?(?=\/?>)/.exec(xml)?.[0] ?? '';
    const last = Math.max(0, ...this.#rows.keys());
    const number = Number(/\sr="(\d+)"/.exec(head)?.[1] ?? last + 1);
    const cells: Cell[] = [];
    for (const [cell] of xml
      .slice(head.length)
      .matchAll(/<(?:\w+:)?c\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?c>)/g)) {
      const letters = /\sr="([A-Z]+)\d+"/.exec(cell)?.[1];
      const column = letters === undefined ? (cells.at(-1)?.column ?? -1) + 1 : columnIndex(letters);
      cells.push({ column, xml: cell });
    }
    this.#rows.set(number, { number, head, cells });
  }

  /** Rows and columns from 0. */
  style(row: number, column: number): string | null {
    const xml = this.#cell(row, column)?.xml;
    return xml === undefined ? null : (/^<[^>]*\ss="(\d+)"/.exec(xml)?.[1] ?? '0');
  }

  hasFormula(row: number, column: number): boolean {
    return /<(?:\w+:)?f[\s>/]/.test(this.#cell(row, column)?.xml ?? '');
  }

  /** The formula of a cell; null where it has none, or is one of several that share a formula. */
  formula(row: number, column: number): string | null {
    const found = /<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?f>/.exec(this.#cell(row, column)?.xml ?? '');
    return found?.[1] ?? null;
  }

  /** The number that stands in a cell; null for texts. */
  number(row: number, column: number): number | null {
    const xml = this.#cell(row, column)?.xml ?? '';
    if (/^<[^>]*\st="(?!n")/.test(xml)) return null;
    const text = /<(?:\w+:)?v>([^<]*)<\/(?:\w+:)?v>/.exec(xml)?.[1];
    return text === undefined || !Number.isFinite(Number(text)) ? null : Number(text);
  }

  get formulas(): boolean {
    return [...this.#rows.values()].some(({ cells }) =>
      cells.some(({ xml }) => /<(?:\w+:)?f[\s>/]/.test(xml)),
    );
  }

  #cell(row: number, column: number): Cell | undefined {
    return this.#rows.get(row + 1)?.cells.find((cell) => cell.column === column);
  }

  /** Puts a value in and keeps the cell's style; a text can never be taken for a formula. */
  set(row: number, column: number, value: number | string): void {
    const p = this.#prefix;
    const number = row + 1;
    let target = this.#rows.get(number);
    if (!target) this.#rows.set(number, (target = { number, head: `<${p}row r="${number}"`, cells: [] }));
    const place = `${columnLetter(column)}${number}`;
    const style = this.style(row, column);
    const open = `<${p}c r="${place}"${style === null || style === '0' ? '' : ` s="${style}"`}`;
    const xml =
      typeof value === 'number'
        ? `${open}><${p}v>${value}</${p}v></${p}c>`
        : `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeXml(value)}</${p}t></${p}is></${p}c>`;
    const known = target.cells.find((cell) => cell.column === column);
    if (known) known.xml = xml;
    else {
      const at = target.cells.findIndex((cell) => cell.column > column);
      target.cells.splice(at < 0 ? target.cells.length : at, 0, { column, xml });
    }
  }

  /** Rows like the one at `after` (from 0) below it; what stands below moves down, what reaches over grows. */
  insertRows(after: number, count: number): InsertedRows {
    const inserted: InsertedRows = { after: after + 1, count };
    if (count <= 0) return inserted;
    this.#hasInserted = true;
    const sample = this.#rows.get(after + 1);
    const rows = [...this.#rows.values()];
    this.#rows.clear();
    for (const row of rows) {
      const number = row.number > after + 1 ? row.number + count : row.number;
      const isSample = row.number === after + 1;
      this.#rows.set(number, {
        number,
        head: row.head.replace(/\sr="\d+"/, ` r="${number}"`),
        cells: row.cells.map(({ column, xml }) => ({
          column,
          xml: renumber(
            isSample ? xml : withFormula(xml, (formula) => shiftFormula(formula, inserted, this.name)),
            column,
            number,
            inserted,
          ),
        })),
      });
    }
    if (sample)
      for (let step = 1; step <= count; step += 1) {
        const number = after + 1 + step;
        const cells = sample.cells.map(({ column, xml }) => ({
          column,
          xml: renumber(blankCopy(xml, after + 1, number), column, number, null),
        }));
        this.#rows.set(number, { number, head: sample.head.replace(/\sr="\d+"/, ` r="${number}"`), cells });
      }
    const shift = (xml: string): string =>
      xml
        .replace(
          /(\s(?:ref|sqref|activeCell|topLeftCell)=")([^"]*)(")/g,
          (_all, open: string, places: string, close: string) =>
            `${open}${shiftReference(places, inserted)}${close}`,
        )
        // Rules of colours and of what may be typed; those of today's Excel stand in an extension.
        .replace(
          /(<(?:\w+:)?(?:formula|formula1|formula2|f)>)([^<]*)(<)/g,
          (_all, open: string, formula: string, close: string) =>
            `${open}${shiftFormula(formula, inserted, this.name)}${close}`,
        )
        .replace(
          /(<(?:\w+:)?sqref>)([^<]*)(<)/g,
          (_all, open: string, places: string, close: string) =>
            `${open}${shiftReference(places, inserted)}${close}`,
        );
    this.#before = shift(this.#before);
    this.#after = withMergesOf(
      shift(this.#after).replace(
        /(<(?:\w+:)?brk\b[^>]*\sid=")(\d+)(")/g,
        (all, open: string, id: string, close: string, at: number) =>
          this.#after.lastIndexOf('<rowBreaks', at) > this.#after.lastIndexOf('<colBreaks', at) &&
          Number(id) > after
            ? `${open}${Number(id) + count}${close}`
            : all,
      ),
      after + 1,
      count,
    );
    return inserted;
  }

  /** Results of formulas are those of the blank form; without them every program computes anew. */
  toString(): string {
    const p = this.#prefix;
    const rows = [...this.#rows.values()].sort((a, b) => a.number - b.number);
    const body = rows.map(({ head, cells }) => {
      const xml = cells.map((cell) => withoutResult(cell.xml)).join('');
      // A hint that no longer holds where cells were put in at the sides.
      const first = cells[0]?.column ?? 0;
      const last = cells.at(-1)?.column ?? 0;
      const spans = /\sspans="(\d+):(\d+)"/.exec(head);
      const isWithin = spans && Number(spans[1]) <= first + 1 && Number(spans[2]) >= last + 1;
      const opened = spans && !isWithin ? head.replace(spans[0], '') : head;
      return xml === '' ? `${opened}/>` : `${opened}>${xml}</${p}row>`;
    });
    const before = this.#hasInserted || rows.length > 0 ? this.#withDimension(rows) : this.#before;
    return `${before}<${p}sheetData>${body.join('')}</${p}sheetData>${this.#after}`;
  }

  #withDimension(rows: readonly Row[]): string {
    const found = /(<(?:\w+:)?dimension\b[^>]*\sref=")([A-Z]+)(\d+):([A-Z]+)(\d+)(")/.exec(this.#before);
    if (!found) return this.#before;
    const right = Math.max(
      columnIndex(found[4] ?? 'A'),
      ...rows.flatMap(({ cells }) => cells.at(-1)?.column ?? 0),
    );
    const bottom = Math.max(
      Number(found[5]),
      ...rows.filter(({ cells }) => cells.length > 0).map(({ number }) => number),
    );
    return this.#before.replace(
      found[0],
      `${found[1] ?? ''}${found[2] ?? ''}${found[3] ?? ''}:${columnLetter(right)}${bottom}${found[6] ?? ''}`,
    );
  }
}

function renumber(xml: string, column: number, row: number, inserted: InsertedRows | null): string {
  const placed = xml.replace(/^(<(?:\w+:)?c\b[^>]*?)\sr="[A-Z]+\d+"/, `$1 r="${columnLetter(column)}${row}"`);
  if (!inserted) return placed;
  return placed.replace(
    /(<(?:\w+:)?f\b[^>]*\sref=")([^"]*)(")/,
    (_all, open: string, ref: string, close: string) => {
      return `${open}${shiftReference(ref, inserted)}${close}`;
    },
  );
}

function withFormula(xml: string, change: (formula: string) => string): string {
  return xml.replace(
    /(<(?:\w+:)?f\b[^>]*>)([^<]*)(<\/(?:\w+:)?f>)/,
    (_all, open: string, formula: string, close: string) => {
      return `${open}${change(formula)}${close}`;
    },
  );
}

/** A cell of the same style, with the formula of its row where it has one. */
function blankCopy(xml: string, from: number, to: number): string {
  const open = /^<(?:\w+:)?c\b[^>]*?(?=\/?>)/.exec(xml)?.[0] ?? '';
  const formula = /<((?:\w+:)?)f\b(?![^>]*t="(?:shared|array)")[^>]*>([^<]*)<\/\1f>/.exec(xml);
  const plain = open.replace(/\st="[^"]*"/, '');
  if (!formula) return `${plain}/>`;
  const name = /^<((?:\w+:)?)c\b/.exec(open)?.[1] ?? '';
  return `${plain}><${name}f>${copyFormula(formula[2] ?? '', from, to)}</${name}f></${name}c>`;
}

function withoutResult(xml: string): string {
  if (!/<(?:\w+:)?f[\s>/]/.test(xml)) return xml;
  return xml
    .replace(/<(?:\w+:)?v>[^<]*<\/(?:\w+:)?v>|<(?:\w+:)?v\s*\/>/, '')
    .replace(/^(<(?:\w+:)?c\b[^>]*?)\st="[^"]*"/, '$1');
}

/** The merged cells of the sample row are merged in every new row too. */
function withMergesOf(after: string, sample: number, count: number): string {
  const merges = /<((?:\w+:)?)mergeCells\b[^>]*>([\s\S]*?)<\/\1mergeCells>/.exec(after);
  if (!merges) return after;
  const prefix = merges[1] ?? '';
  const own = [...(merges[2] ?? '').matchAll(/\sref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].filter(
    ([, , top, , bottom]) => Number(top) === sample && Number(bottom) === sample,
  );
  if (own.length === 0) return after;
  const added = Array.from({ length: count }, (_, step) =>
    own
      .map(
        ([, left, , right]) =>
          `<${prefix}mergeCell ref="${left ?? ''}${sample + step + 1}:${right ?? ''}${sample + step + 1}"/>`,
      )
      .join(''),
  ).join('');
  const total = [...(merges[2] ?? '').matchAll(/<(?:\w+:)?mergeCell\b/g)].length + own.length * count;
  const list = `<${prefix}mergeCells count="${total}">${merges[2] ?? ''}${added}</${prefix}mergeCells>`;
  return after.slice(0, merges.index) + list + after.slice(merges.index + merges[0].length);
}

function escapeXml(text: string): string {
  return forXml(text.normalize('NFC'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
