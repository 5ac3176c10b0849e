import type { ChartDatum } from './chart';
import { axisUpTo } from './count-bars';

/** Between two panels. */
export const panelGap = 12;
const rowHeight = 23;
/** Panels narrower than this have room for few ticks. */
const narrow = 200;

export interface PanelRow extends ChartDatum {
  readonly category: string;
  readonly panel: string;
  readonly amount: number;
  readonly label: string;
  readonly tip: string;
  readonly fill: string;
  readonly outline: string;
}

interface PanelsDrawing {
  readonly rows: readonly PanelRow[];
  /** Heads of the panels in their order; lines are divided by line feeds. */
  readonly heads: readonly string[];
  readonly categories: readonly string[];
  readonly panelWidth: number;
  readonly longest: number;
  /** Where the axis ends: beyond the longest bar, so that its label has room. */
  readonly end: number;
  readonly amountTitle: string;
  readonly longestLabel: number;
}

/** One panel a group with bars from zero, on one common axis. */
export function panelsDrawing(drawing: PanelsDrawing): object {
  const { rows, heads, categories, panelWidth, longest, end } = drawing;
  return {
    data: { values: rows },
    spacing: panelGap,
    facet: {
      column: {
        field: 'panel',
        type: 'nominal',
        sort: heads,
        header: {
          title: null,
          labelExpr: "split(datum.label, '\\n')",
          labelAnchor: 'start',
          labelAlign: 'left',
          labelLimit: panelWidth + panelGap,
          labelPadding: 6,
        },
      },
    },
    spec: {
      width: panelWidth,
      height: categories.length * rowHeight,
      encoding: {
        y: {
          field: 'category',
          type: 'nominal',
          sort: categories,
          title: null,
          axis: { labelLimit: drawing.longestLabel },
          scale: { paddingInner: 0.28, paddingOuter: 0.15 },
        },
        x: {
          field: 'amount',
          type: 'quantitative',
          title: drawing.amountTitle,
          scale: { domain: [0, end], nice: false },
          axis: axisUpTo(longest, ',d', panelWidth < narrow ? 2 : 4),
        },
        tooltip: { field: 'tip', type: 'nominal' },
      },
      layer: [
        {
          mark: { type: 'bar', cursor: 'pointer', strokeWidth: 1.5 },
          encoding: {
            color: { field: 'fill', type: 'nominal', scale: null },
            stroke: { field: 'outline', type: 'nominal', scale: null },
          },
        },
        {
          mark: { type: 'text', align: 'left', dx: 5 },
          encoding: { text: { field: 'label', type: 'nominal' } },
        },
      ],
    },
  };
}
