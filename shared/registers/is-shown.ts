import type { RegisterIndicator, RegisterResult } from './register-indicator';

/** A rare indicator is shown only where it counts something. */
export function isShown({ id, isRare }: RegisterIndicator, results: readonly RegisterResult[]): boolean {
  return !isRare || results.some((each) => each.id === id && (each.denominator ?? each.numerator) > 0);
}
