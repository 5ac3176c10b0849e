import { amountAxis } from './amount-axis';
import { barLayers, tooltip } from './bar-layers';
import type { CategoryAxis } from './category-axis';
import type { BarRow } from './category-rows';

/** Between two panels. */
export const panelGap = 12;

export interface PanelRow extends BarRow {
  readonly panel: string;
}

interface PanelsDrawing {
  readonly rows: readonly PanelRow[];
  /** Heads of the panels in their order; lines are divided by line feeds. */
  readonly heads: readonly string[];
  readonly axis: CategoryAxis<unknown>;
  readonly panelWidth: number;
  readonly longest: number;
  readonly end: number;
  readonly amountTitle: string;
}

/** One panel a group with bars from zero, on one common axis. */
export function panelsDrawing({ rows, heads, axis, panelWidth, ...amount }: PanelsDrawing): object {
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
          labelLimit: 0,
          labelPadding: 6,
        },
      },
    },
    spec: {
      width: panelWidth,
      height: axis.height,
      encoding: {
        y: axis.y,
        x: amountAxis({
          title: amount.amountTitle,
          longest: amount.longest,
          end: amount.end,
          format: ',d',
          rows: 0,
          width: panelWidth,
        }),
        tooltip,
      },
      layer: barLayers,
    },
  };
}
