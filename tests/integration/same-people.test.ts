import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRoster } from '../roster-layouts/arbitrary-roster';
import { importDifferences } from '../roster-layouts/import-differences';

/** `LAYOUT_RUNS=5000 LAYOUT_SEED=7 npx vitest run same-people` looks at more of them, or at others. */
const runs = Number(process.env['LAYOUT_RUNS'] ?? 300);
const seed = Number(process.env['LAYOUT_SEED'] ?? 2026);

describe('the same people in any layout', () => {
  it('are the same people after import', { timeout: 60 * 60 * 1000 }, async () => {
    const wrong: string[] = [];
    const unaccounted: string[] = [];
    for (const [run, roster] of fc.sample(arbitraryRoster(), { numRuns: runs, seed }).entries()) {
      const differences = await importDifferences(roster);
      if (differences.length > 0) wrong.push(`${run}: ${differences.slice(0, 3).join('; ')}`);
      unaccounted.push(...differences.filter((difference) => difference.startsWith('rows of ')));
    }
    expect(unaccounted).toEqual([]);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(runs * 0.02);
  });
});
