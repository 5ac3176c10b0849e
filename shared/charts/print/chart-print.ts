export const paletteIds = ['default', 'safe', 'grey'] as const;
/** `safe`: the colours of Okabe and Ito, apart for every colour vision. `grey`: for the photocopier. */
export type PaletteId = (typeof paletteIds)[number];

export const legendPlaces = ['top', 'right', 'bottom', 'none'] as const;
export type LegendPlace = (typeof legendPlaces)[number];

/** How a chart on paper differs from the one in the window. */
export interface ChartPrint {
  /** Instead of the chart's own; `''`: none. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly legend: LegendPlace;
  readonly palette: PaletteId;
}
