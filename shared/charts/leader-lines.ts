/** Between a dot and its name, pixels; where names are led to, the line is between them. */
const nameAway = 9;
const leaderWidth = 18;
/** Between a line and the name that it leads to. */
const gap = 3;

/**
 * Lines from dots to names that do not stand beside them, as others are in their place (`spread-labels.ts`). `away`: how
 * far all names stand from their dots, pixels; `isMoved`: whether any of them is led to.
 */
export function leaderLines(isMoved: boolean) {
  const away = isMoved ? nameAway + leaderWidth : nameAway;
  /** Layers for the dots that a filter leaves: -1: their names are before them; 1: behind. */
  const towards = (filter: string, side: -1 | 1): readonly object[] =>
    isMoved
      ? [
          {
            transform: [{ filter }],
            mark: { type: 'rule', strokeWidth: 1, x2Offset: side * (away - gap) },
            encoding: { x2: { field: 'date' }, y2: { field: 'place' } },
          },
        ]
      : [];
  return { away, towards };
}
