import type { Library } from '../analysis/library';
import type { ChartFrame } from '../charts/chart';
import type { SeverityCounts } from '../contract/results';
import type { Language, Text } from '../text/language';
import type { Facts } from './facts';
import type { Block } from './report-block';
import type { ReportPart } from './report-part';

/** A question of a section to the engine: people, or an indicator, by up to two dimensions. */
export interface Ask {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `headcount`, or the id of an indicator. */
  readonly measure: string;
}

/** What every section knows beside its answers. */
export interface ReportFrame {
  readonly language: Language;
  readonly library: Library;
  /** `Tỉnh Điện Biên`; a file name as `danh sách “ds_2024”`. */
  readonly place: string;
  readonly asOf: string;
  /** `YYYY-MM-DD` that the roster itself states; null: none. */
  readonly statedDate: string | null;
  /** The active filter in words. */
  readonly filter: string | null;
  /** The units that the filter is of, where it is of nothing else. */
  readonly units: readonly string[] | null;
  /** People in the roster, those outside the filter too. */
  readonly everybody: number;
  /** The threshold of the public version; null: the internal one. */
  readonly publicFrom: number | null;
  readonly issues: SeverityCounts;
  readonly files: number;
  /** Dimensions with standards of which the roster says something. */
  readonly judged: ReadonlySet<string>;
  readonly chart: ChartFrame;
}

/** The same questions answered for an earlier date. */
export interface Earlier<Name extends string> {
  readonly asOf: string;
  readonly facts: Readonly<Record<Name, Facts>>;
}

/** A section of the report. It computes nothing of its own: every number is in an answer of the engine. */
export interface ReportSection<Name extends string = string> {
  readonly id: string;
  readonly title: Text;
  /** `body` unless told. */
  readonly part?: ReportPart;
  /** What to write in it, where nothing can be written from the data. */
  readonly hint?: Text;
  asks(library: Library): Readonly<Record<Name, Ask>>;
  /** No block where the data say nothing about it: the report then leaves the section out. */
  write(
    facts: Readonly<Record<Name, Facts>>,
    frame: ReportFrame,
    earlier: Earlier<Name> | null,
  ): readonly Block[];
}

/** Lets a section name its questions once. */
export function section<Name extends string>(definition: ReportSection<Name>): ReportSection {
  return definition;
}
