import { rosterLimits } from '../../../shared/roster/limits';
import type { Room } from './room';
import { localName, type XmlAttributes } from './xml';

/** What SheetJS makes of a cell takes about as much memory as this many of ours. */
const weight = 16;
/** A cell of Excel has no more characters. */
const mostWritten = 32_767;

/**
 * Follows an OpenDocument's `content.xml` as SheetJS will, which makes every repeated cell that is filled, and believes
 * whatever number it reads. Throws where that would be more than there is room for, or outside of a sheet.
 */
export class OdsBounds {
  #row = 0;
  #column = 0;
  #rows = 1;
  #columns = 1;
  #isFilled = false;

  constructor(readonly room: Room) {}

  /** SheetJS sees elements in here as well; no office program writes such a thing. */
  readonly other = (text: string): void => {
    if (text.includes('<')) throw new Error('elements outside of elements');
  };

  open(name: string, attributes: XmlAttributes): void {
    this.#isFilled = true;
    this.takeWritten(name, attributes);
    if (name === 'table') this.#row = 0;
    else if (name === 'table-row') {
      this.#rows = repetitions(attributes, 'number-rows-repeated');
      this.#column = 0;
    } else if (isCell(name)) {
      this.#columns = repetitions(attributes, 'number-columns-repeated');
      this.#isFilled = Object.keys(attributes).some((key) => localName(key) === 'value-type');
    }
  }

  close(name: string): void {
    if (isCell(name)) {
      if (this.#isFilled) this.#take();
      this.#column += this.#columns;
      this.#columns = 1;
      this.#isFilled = true;
    } else if (name === 'table-row') {
      this.#row += this.#rows;
      this.#rows = 1;
    }
  }

  /** Digits of a number format, and spaces of a text, are written out as many as there are said to be. */
  takeWritten(name: string, attributes: XmlAttributes): void {
    for (const key in attributes) {
      if (!/digits$|places$/.test(key) && !(name === 's' && localName(key) === 'c')) continue;
      const text = attributes[key] ?? '';
      const count = Math.max(Math.abs(Number(text) || 0), parseInt(text, 10) || 0);
      if (count > mostWritten) throw new Error(`${key}="${text.slice(0, 40)}"`);
      this.room.takeCells(count);
    }
  }

  takeHidden(count: number): void {
    this.room.takeCells(count);
  }

  #take(): void {
    const [lastRow, lastColumn] = [this.#row + this.#rows, this.#column + this.#columns];
    if (lastRow > rosterLimits.rows || lastColumn > rosterLimits.sheetColumns)
      throw new Error(`a cell outside of a sheet: row ${lastRow}, column ${lastColumn}`);
    this.room.takeCells(this.#rows * this.#columns * weight);
  }
}

/** How often a row or cell stands there, 1 where nothing is said. */
export function repetitions(attributes: XmlAttributes, name: string): number {
  let most = 1;
  for (const key in attributes) {
    if (localName(key) !== name) continue;
    const text = attributes[key] ?? '';
    if (!/^\d{1,9}$/.test(text)) throw new Error(`${name}="${text.slice(0, 40)}"`);
    most = Math.max(most, Number(text));
  }
  return most;
}

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell' || name === '数据';
}
