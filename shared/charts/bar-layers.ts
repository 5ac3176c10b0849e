/** Pixels between a mark and its label. */
export const labelGap = 5;

/** Bars that can be clicked, each with its `label` behind its end; rows have `fill`, `outline` and `tip`. */
export const barLayers: readonly object[] = [
  {
    mark: { type: 'bar', cursor: 'pointer', strokeWidth: 1.5 },
    encoding: {
      color: { field: 'fill', type: 'nominal', scale: null },
      // The outline of nothing would be a line that looks like a few.
      stroke: {
        condition: { test: 'datum.amount === 0', value: null },
        field: 'outline',
        type: 'nominal',
        scale: null,
      },
    },
  },
  {
    mark: { type: 'text', align: 'left', dx: labelGap },
    encoding: { text: { field: 'label', type: 'nominal' } },
  },
];

export const tooltip = { field: 'tip', type: 'nominal' } as const;
