import { columnIndex, columnLetter } from '../../read/sheet';
import { forXml } from '../../publish/xml-characters';
import { moveSheetPlaces } from './moved-places';
import {
  copyFormula,
  moveFormula,
  shiftFormula,
  shiftReference,
  type InsertedRows,
} from './shift-references';
import {
  allElements,
  childOf,
  childrenOf,
  holdsText,
  isElement,
  likeElement,
  newElement,
  parseXml,
  textOf,
  writeXml,
  type XmlDocument,
  type XmlElement,
} from './xml-tree';

interface Row {
  readonly element: XmlElement;
  /** By column, from 0. */
  readonly cells: Map<number, XmlElement>;
}

/**
 * One sheet, changed only where values are put in. Everything else, styles, widths, merges and print setup, stays as the
 * office made it.
 */
export class SheetXml {
  readonly #document: XmlDocument;
  readonly #data: XmlElement;
  /** By their numbers, from 1. */
  #rows = new Map<number, Row>();

  constructor(
    xml: string,
    /** As formulas of this workbook name it. */
    readonly name: string,
  ) {
    this.#document = parseXml(xml);
    const data = childOf(this.#document.root, 'sheetData');
    if (!data) throw new Error('no sheetData');
    this.#data = data;
    let last = 0;
    for (const element of childrenOf(data, 'row')) {
      last = Number(element.attributes.get('r') ?? last + 1);
      const row = this.#rows.get(last) ?? { element, cells: new Map<number, XmlElement>() };
      this.#rows.set(last, row);
      let column = -1;
      for (const cell of childrenOf(element, 'c')) {
        const letters = /^[A-Z]+/.exec(cell.attributes.get('r') ?? '')?.[0];
        column = letters === undefined ? column + 1 : columnIndex(letters);
        row.cells.set(column, cell);
      }
    }
  }

  #cell(row: number, column: number): XmlElement | undefined {
    return this.#rows.get(row + 1)?.cells.get(column);
  }

  /** Rows and columns from 0. */
  style(row: number, column: number): string | null {
    const cell = this.#cell(row, column);
    return cell ? (cell.attributes.get('s') ?? '0') : null;
  }

  /** The style that a value put there has: its cell's, or else that of its row or column. */
  styleOf(row: number, column: number): string {
    return this.style(row, column) ?? this.#styleAround(row, column) ?? '0';
  }

  #styleAround(row: number, column: number): string | null {
    const own = this.#rows.get(row + 1)?.element.attributes;
    if (own?.get('customFormat') === '1') return own.get('s') ?? null;
    const columns = childOf(this.#document.root, 'cols');
    const around =
      columns &&
      childrenOf(columns, 'col').find(({ attributes }) => {
        const [first, last] = [Number(attributes.get('min')), Number(attributes.get('max'))];
        return first <= column + 1 && column + 1 <= last;
      });
    return around?.attributes.get('style') ?? null;
  }

  hasFormula(row: number, column: number): boolean {
    const cell = this.#cell(row, column);
    return cell !== undefined && childOf(cell, 'f') !== undefined;
  }

  /** The formula of a cell, also where several cells share one; null where it has none. */
  formula(row: number, column: number): string | null {
    const cell = this.#cell(row, column);
    const own = cell && childOf(cell, 'f');
    if (!own) return null;
    const text = textOf(own);
    return text === '' && own.attributes.get('t') === 'shared'
      ? (this.#sharedFormulas().get(own) ?? null)
      : text;
  }

  /** The number that stands in a cell; null for texts. */
  number(row: number, column: number): number | null {
    const cell = this.#cell(row, column);
    const value = cell && childOf(cell, 'v');
    if (!value || (cell.attributes.get('t') ?? 'n') !== 'n') return null;
    const number = Number(textOf(value));
    return Number.isFinite(number) ? number : null;
  }

  /** Puts a value in and keeps the cell's style; a text can never be taken for a formula. */
  set(row: number, column: number, value: number | string): void {
    const target: Row = this.#rows.get(row + 1) ?? {
      element: likeElement(this.#data, 'row'),
      cells: new Map(),
    };
    this.#rows.set(row + 1, target);
    const style = this.#styleAround(row, column);
    const cell =
      target.cells.get(column) ??
      likeElement(
        this.#data,
        'c',
        style === null
          ? [['r', '']]
          : [
              ['r', ''],
              ['s', style],
            ],
      );
    target.cells.set(column, cell);
    cell.attributes.delete('t');
    if (typeof value === 'number') cell.children = [likeElement(cell, 'v', [], [String(value)])];
    else {
      cell.attributes.set('t', 'inlineStr');
      const text = likeElement(cell, 't', [['xml:space', 'preserve']], [inCell(value)]);
      cell.children = [likeElement(cell, 'is', [], [text])];
    }
  }

  /**
   * Rows like the one at `after` (from 0; the list begins at `first`) below it; what stands below moves down, what
   * reaches over grows.
   */
  insertRows(first: number, after: number, count: number): InsertedRows {
    const inserted: InsertedRows = { after: after + 1, count };
    if (count <= 0) return inserted;
    this.#unshareFormulas();
    const sample = this.#rows.get(after + 1);
    const copies = sample
      ? Array.from({ length: count }, (_, step): [number, Row] => [
          after + 2 + step,
          blankRow(sample, { first: first + 1, from: after + 1, to: after + 2 + step }, (formula) =>
            shiftFormula(formula, inserted, this.name, { grows: false }),
          ),
        ])
      : [];
    for (const [number, { cells }] of this.#rows)
      for (const cell of cells.values()) {
        const formula = childOf(cell, 'f');
        if (!formula) continue;
        const grows = number !== after + 1;
        formula.children = [shiftFormula(textOf(formula), inserted, this.name, { grows })];
        for (const name of ['ref', 'r1', 'r2'])
          changeAttribute(formula, name, (place) => shiftReference(place, inserted));
      }
    this.#rows = new Map([
      ...[...this.#rows].map(([number, row]): [number, Row] => [
        number + (number > after + 1 ? count : 0),
        row,
      ]),
      ...copies,
    ]);
    moveSheetPlaces(this.#document.root, this.#data, inserted, this.name);
    return inserted;
  }

  /** What formulas of this sheet say about another one into which rows were put. */
  moveReferences(inserted: InsertedRows, other: string): void {
    const names = new Set(['f', 'formula', 'formula1', 'formula2']);
    for (const element of allElements(this.#document.root))
      if (names.has(element.local) && holdsText(element))
        element.children = [shiftFormula(textOf(element), inserted, other, { standsOn: false })];
  }

  #sharedFormulas(): ReadonlyMap<XmlElement, string> {
    const cells = [...this.#rows].flatMap(([row, { cells: own }]) =>
      [...own].flatMap(([column, cell]) => {
        const formula = childOf(cell, 'f');
        return formula?.attributes.get('t') === 'shared' ? [{ row, column, formula }] : [];
      }),
    );
    const masters = new Map(
      cells
        .filter(({ formula }) => textOf(formula) !== '')
        .map((cell) => [cell.formula.attributes.get('si') ?? '', cell]),
    );
    return new Map(
      cells.flatMap(({ row, column, formula }) => {
        const own = textOf(formula);
        const master = masters.get(formula.attributes.get('si') ?? '');
        if (own !== '') return [[formula, own] as const];
        return master
          ? [
              [
                formula,
                moveFormula(textOf(master.formula), row - master.row, column - master.column),
              ] as const,
            ]
          : [];
      }),
    );
  }

  /** Every cell gets the formula that it shares with others, so that each can move by itself. */
  #unshareFormulas(): void {
    for (const [formula, text] of this.#sharedFormulas()) {
      for (const name of ['t', 'si', 'ref']) formula.attributes.delete(name);
      formula.children = [text];
    }
  }

  /** Results of formulas are those of the blank form; without them every program computes anew. */
  toString(): string {
    const rows = [...this.#rows].sort(([a], [b]) => a - b);
    this.#data.children = rows.map(([number, { element, cells }]) => {
      const columns = [...cells.keys()].sort((a, b) => a - b);
      if (element.attributes.has('r') || cells.size > 0) element.attributes.set('r', String(number));
      // A hint that no longer holds where cells were put in at the sides.
      const [left, right] = (element.attributes.get('spans') ?? '').split(':').map(Number);
      const isWithin = (columns[0] ?? 0) + 1 >= (left ?? 1) && (columns.at(-1) ?? 0) + 1 <= (right ?? 0);
      if (!isWithin) element.attributes.delete('spans');
      const others = element.children.filter((node) => !isElement(node, 'c') && typeof node !== 'string');
      element.children = [
        ...columns.flatMap((column) => {
          const cell = cells.get(column);
          cell?.attributes.set('r', `${columnLetter(column)}${number}`);
          return cell ? [withoutResult(cell)] : [];
        }),
        ...others,
      ];
      element.attributes.set('r', String(number));
      return element;
    });
    this.#widenDimension();
    return writeXml(this.#document);
  }

  #widenDimension(): void {
    const dimension = childOf(this.#document.root, 'dimension');
    const found = /^([A-Z]+\d+)(?::([A-Z]+)(\d+))?$/.exec(dimension?.attributes.get('ref') ?? '');
    const filled = [...this.#rows].filter(([, { cells }]) => cells.size > 0);
    if (!dimension || !found || filled.length === 0) return;
    const right = Math.max(
      columnIndex(found[2] ?? 'A'),
      ...filled.map(([, { cells }]) => Math.max(...cells.keys())),
    );
    const bottom = Math.max(Number(found[3] ?? 1), ...filled.map(([number]) => number));
    dimension.attributes.set('ref', `${found[1] ?? 'A1'}:${columnLetter(right)}${bottom}`);
  }
}

/** A row of the same style, with the formulas of its row where it has them. */
function blankRow(
  { element, cells }: Row,
  place: { readonly first: number; readonly from: number; readonly to: number },
  shift: (formula: string) => string,
): Row {
  const attributes = new Map(element.attributes);
  attributes.delete('hidden');
  return {
    element: newElement(element.name, attributes),
    cells: new Map(
      [...cells].map(([column, cell]) => {
        const copy = newElement(cell.name, cell.attributes);
        copy.attributes.delete('t');
        const formula = childOf(cell, 'f');
        if (formula && formula.attributes.get('t') !== 'array') {
          const text = copyFormula(shift(textOf(formula)), place.first, place.from, place.to);
          copy.children = [likeElement(formula, 'f', [], [text])];
        }
        return [column, copy];
      }),
    ),
  };
}

/** ECMA-376 §22.4.2.4: `_x000D_` would be read as a control character. */
function inCell(text: string): string {
  return forXml(text.normalize('NFC')).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function withoutResult(cell: XmlElement): XmlElement {
  if (!childOf(cell, 'f')) return cell;
  cell.attributes.delete('t');
  cell.children = cell.children.filter((node) => !isElement(node, 'v'));
  return cell;
}

function changeAttribute({ attributes }: XmlElement, name: string, change: (value: string) => string): void {
  const value = attributes.get(name);
  if (value !== undefined) attributes.set(name, change(value));
}
