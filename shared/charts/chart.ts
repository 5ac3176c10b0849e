import type { TopLevelSpec } from 'vega-lite';
import type { Condition } from '../analysis/condition';
import type { Library } from '../analysis/library';
import type { UnitMap } from '../map/unit-map';
import type { Language } from '../text/language';
import type { ChartPrint } from './print/chart-print';

/** A chart for Vega-Lite 6; the window and the batch renderer draw the same one. */
export type ChartSpec = TopLevelSpec;

/** Chosen categories by dimension; null is "not recorded". */
export type Selection = Readonly<Record<string, readonly (string | null)[]>>;

/** What every chart needs to know beside its data. */
export interface ChartFrame {
  readonly language: Language;
  readonly dark: boolean;
  /** Pixels of the whole chart, axes and labels included. */
  readonly width: number;
  /** Without it, as high as the rows need. */
  readonly height?: number;
  readonly asOf: string;
  readonly rosterName: string;
  /** People the figures are about */
  readonly people: number;
  /** Of figures of several days: how many people there were on each of them; told instead of one day. */
  readonly days?: readonly { readonly asOf: string; readonly people: number }[];
  /** In a public version: how many they are is not told. */
  readonly isPeopleHidden?: boolean;
  /** The active filter in words, or null. */
  readonly filter: string | null;
  readonly selected: Selection;
  /** For charts of own dimensions and indicators; without it only the built-in ones have labels. */
  readonly library?: Library;
  /** The user's boundaries, for maps. */
  readonly map?: UnitMap;
  /** Names of the files that the figures are from; without it those of the roster that is open. */
  readonly sources?: readonly string[];
  /** What the user chose for a picture. */
  readonly print?: ChartPrint;
}

/** What a drawn mark stands for, so that a click can become a filter. A null dimension cannot be filtered by. */
export interface ChartDatum {
  readonly dimension: string | null;
  readonly value: string | null;
  /** Set where a mark is the meeting of two categories. */
  readonly secondDimension?: string;
  readonly secondValue?: string | null;
  /** Exactly whom it counts, where categories do not say it. */
  readonly condition?: Condition;
  /** Of a chart of a table: the ids of the row and of the column whose figure it is; of a trend their places from 0. */
  readonly tableRow?: string;
  readonly tableColumn?: string;
}

/** The numbers behind a chart, for readers who do not see it. The first cell of a row names its category. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (ChartDatum & { readonly cells: readonly string[] })[];
}

export interface Chart {
  readonly title: string;
  /** Population and reference date, then notes on what is not drawn. */
  readonly subtitle: readonly string[];
  readonly spec: ChartSpec;
  readonly table: ChartTable;
}
