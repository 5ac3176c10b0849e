import type { SheetTable } from '../../../../shared/analysis/sheet-table';
import type { ChartKindId } from '../../../../shared/charts/chart-kind';
import type { Language } from '../../../../shared/text/language';

/** A table with all that it says of itself, ready to be written in any format. */
export interface TableReport {
  readonly title: string;
  /** Below the title: whom it counts, when, which version. */
  readonly subtitle: readonly string[];
  readonly table: SheetTable;
  /** Below the table. */
  readonly notes: readonly string[];
  /** What is counted, formula, denominator, sources. */
  readonly definitions: readonly { readonly term: string; readonly text: string }[];
  /** `Nội bộ` or `Công khai`, on every printed page. */
  readonly mark: string;
  /** The kind on the screen; null: no chart beside the table. */
  readonly chart: ChartKindId | null;
  readonly language: Language;
}
