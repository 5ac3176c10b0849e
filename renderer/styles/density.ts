/** What differs between a comfortable and a compact window; the measures themselves are in `density.css`. */
export const density = {
  /** Between the parts of a page. */
  gap: 'var(--gap)',
  /** Around the parts of a page. */
  pagePadding: 'var(--page-padding)',
  cardPadding: 'var(--card-padding)',
  /** Above and below the text of a table's cell. */
  cellPadding: 'var(--cell-padding)',
  barHeight: 'var(--bar-height)',
  filterHeight: 'var(--filter-height)',
  placeHeight: 'var(--place-height)',
  navigationWidth: 'var(--navigation-width)',
  tabHeight: 'var(--tab-height)',
} as const;
