import type { Breakdown } from '../contract/results';
import type { Language } from '../text/language';
import type { Library } from './library';
import type { TableModel } from './table-model';
import type { TableView } from './table-view';

export interface TableFrame {
  readonly library: Library;
  readonly language: Language;
}

/**
 * A breakdown as a table. Pure; fast enough to be called on every change of the view. Every total and subtotal is the
 * sum of its leaf cells; shares of an indicator are recomputed from the summed numerators and denominators.
 */
export declare function arrangeTable(breakdown: Breakdown, view: TableView, frame: TableFrame): TableModel;
