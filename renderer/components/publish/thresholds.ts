/** Of a public version: fewer people than this are not told. */
export const thresholds = [3, 5, 10, 20] as const;
