import type { ColumnReport } from '../../../shared/contract/results';

export type Sureness = 'sure' | 'likely' | 'check';

/** How sure a column's meaning is; null where there is nothing to be sure of. */
export function surenessOf({ field, confidence, header }: ColumnReport): Sureness | null {
  if (field === null) return confidence >= 1 || header.length === 0 ? null : 'check';
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.65 ? 'likely' : 'check';
}
