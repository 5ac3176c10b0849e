export const changeParts = ['compare', 'trend', 'projection'] as const;

/** What the page "Biến động" shows. */
export interface ChangeChoice {
  readonly part: (typeof changeParts)[number];
  /** The threshold of the public version of figures over time; null: the internal one. The other parts are internal. */
  readonly publicFrom: number | null;
}

export const usualChange: ChangeChoice = { part: 'compare', publicFrom: null };
