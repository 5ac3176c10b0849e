import type { Text } from '../text/language';

/** A chart of a register: which indicators, by what. Ids are those of its indicators and groupings. */
export type RegisterChart = { readonly id: string; readonly title: Text } & (
  | { readonly kind: 'bars'; readonly by: string; readonly indicator: string; readonly lowestFirst?: true }
  | { readonly kind: 'line'; readonly by: 'month' | 'year'; readonly indicators: readonly string[] }
  /** The parts of a whole, in the order of a scale from its lowest level. */
  | { readonly kind: 'parts'; readonly by: string; readonly indicators: readonly string[] }
  /** One mark a unit; `x` is an indicator of the roster, `y` one of the register. */
  | { readonly kind: 'scatter'; readonly x: string; readonly y: string }
);
