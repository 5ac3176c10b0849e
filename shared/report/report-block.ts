import type { Chart } from '../charts/chart';
import type { Spans } from './figures';

/** A paragraph written from the data. Its key is the same in every report. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly key: string;
  readonly spans: Spans;
}

export interface TableHead {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A figure as it is printed and, for workbooks, as a number; a share lies between 0 and 1. */
export interface TableFigure {
  readonly text: string;
  readonly value: number | null;
  readonly format: 'count' | 'share' | 'points';
}

export interface TableLine {
  readonly label: string;
  readonly level: 0 | 1;
  readonly isTotal: boolean;
  readonly figures: readonly TableFigure[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly key: string;
  readonly caption: string;
  /** The first column is that of the labels. */
  readonly heads: readonly (readonly TableHead[])[];
  readonly lines: readonly TableLine[];
  readonly note: string | null;
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly key: string;
  readonly chart: Chart;
  /** What a reader who does not see the picture is told. */
  readonly alternative: string;
}

export type Block = ParagraphBlock | TableBlock | ChartBlock;
