import { rosterLimits } from '../../../shared/roster/limits';
import type { Sheet } from './sheet';

/** A file that unfolds to far more than its bytes or any roster hold. */
export class OverfullError extends Error {}

/** A million rows of 64 columns: filled cells, and blank ones that stand for the way to a filled one. */
const mostCells = 64 * rosterLimits.rows;
/** Each is an array, though it were blank. */
const mostRows = 8 * rosterLimits.rows;
/** Written once and named by many cells, a text is looked through once a cell. */
const mostCharacters = 2_000_000_000;
/** Texts, dates and errors that each take memory beside their cells: sixteen a person where there are a million. */
const mostValues = 16 * rosterLimits.rows;
const mostKept = 500_000_000;
/** No two merged cells overlap, so no roster comes near. */
const mostMerged = 5_000_000;
/** So far the head of a table follows a merge. */
const widestMerge = 400;
const tallestHead = 20;

/** What one file may still take of memory. A few bytes can name a far cell or a million repetitions. */
export class Room {
  #cells = mostCells;
  #rows = mostRows;
  #characters = mostCharacters;
  #values = mostValues;
  #kept = mostKept;
  #merged = mostMerged;
  #merges = mostMerged;

  takeCells(count: number): void {
    this.#cells -= count;
    if (!(this.#cells >= 0)) throw new OverfullError(`more than ${mostCells} cells`);
  }

  takeRows(count: number): void {
    this.#rows -= count;
    if (!(this.#rows >= 0)) throw new OverfullError(`more than ${mostRows} rows`);
  }

  /** A text that is kept, once for all the cells that name it; a date or an error has no characters. */
  takeValue(characters: number): void {
    this.#values -= 1;
    this.#kept -= characters;
    if (!(this.#values >= 0 && this.#kept >= 0))
      throw new OverfullError(`more than ${mostValues} texts or ${mostKept} characters of them`);
  }

  /** While they are read; how much they merge is told when the sheet is. */
  takeMerge(): void {
    this.#merges -= 1;
    if (!(this.#merges >= 0)) throw new OverfullError(`more than ${mostMerged} merges`);
  }

  takeCharacters(count: number): void {
    this.#characters -= count;
    if (!(this.#characters >= 0)) throw new OverfullError(`more than ${mostCharacters} characters`);
  }

  /** Of a grid that was read: the texts and merges that everything after looks through. */
  takeSheet({ rows, merges }: Sheet): void {
    for (const row of rows) {
      if (row && row.length > rosterLimits.sheetColumns) throw new OverfullError(`${row.length} columns`);
      for (const cell of row ?? []) if (typeof cell === 'string') this.takeCharacters(cell.length);
    }
    for (const { top, bottom, left, right } of merges) {
      // One column down is followed to its end, as a unit that stands beside its people; of wider ones only the start.
      const height =
        left === right ? Math.min(bottom, rows.length) - top : Math.min(bottom - top, tallestHead);
      this.#merged -= (Math.max(0, height) + 1) * (Math.max(0, Math.min(right - left, widestMerge)) + 1);
      if (!(this.#merged >= 0)) throw new OverfullError(`more than ${mostMerged} merged cells`);
    }
  }
}
