import type { FieldCatalogue } from '../../../shared/roster/field-catalogue';
import { rosterCatalogue } from '../../../shared/roster/roster-catalogue';
import { cellText, type Merge, type Sheet } from '../read/sheet';
import { tidyText } from '../normalise/tidy-text';
import { matchHeader, type HeaderMatch } from './match-header';

/** A sheet's text with merged cells seen from every place that they cover. */
export class HeaderGrid {
  readonly #anchors = new Map<string, Merge>();

  constructor(
    readonly sheet: Sheet,
    /** Merges below this row are of the table's body and not looked at. */
    readonly depth: number,
    readonly catalogue: FieldCatalogue = rosterCatalogue,
  ) {
    for (const merge of sheet.merges) {
      if (merge.top >= depth) continue;
      for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 20); row += 1) {
        for (let column = merge.left; column <= Math.min(merge.right, merge.left + 400); column += 1) {
          this.#anchors.set(`${row}:${column}`, merge);
        }
      }
    }
  }

  /** The field that a text of the header names. */
  match(text: string): HeaderMatch | null {
    return matchHeader(text, this.catalogue);
  }

  merge(row: number, column: number): Merge | undefined {
    return this.#anchors.get(`${row}:${column}`);
  }

  /** The tidied text that covers a place; a merged cell's text covers all of it. */
  text(row: number, column: number): string {
    const merge = this.merge(row, column);
    const value = merge ? this.sheet.rows[merge.top]?.[merge.left] : this.sheet.rows[row]?.[column];
    return tidyText(cellText(value));
  }

  /** The text that stands in a place itself, not the shadow of a merged one. */
  ownText(row: number, column: number): string {
    return tidyText(cellText(this.sheet.rows[row]?.[column]));
  }

  /** Filled cells of a row: column and text. */
  filled(row: number): { column: number; text: string }[] {
    const cells: { column: number; text: string }[] = [];
    this.sheet.rows[row]?.forEach((value, column) => {
      const text = tidyText(cellText(value));
      if (text !== '') cells.push({ column, text });
    });
    return cells;
  }

  /** How many columns a filled cell covers by merging. */
  width(row: number, column: number): number {
    const merge = this.merge(row, column);
    return merge ? merge.right - merge.left + 1 : 1;
  }
}
