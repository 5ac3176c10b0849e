import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRoster, createRoster, type Roster } from '../roster-layouts/arbitrary-roster';
import { importDifferences } from '../roster-layouts/import-differences';

/** `LAYOUT_RUNS=5000 LAYOUT_SEED=7 npx vitest run same-people` looks at more of them, or at others. */
const runs = Number(process.env['LAYOUT_RUNS'] ?? 300);
const seed = Number(process.env['LAYOUT_SEED'] ?? 2026);

const kept = join(import.meta.dirname, '..', 'roster-layouts', 'kept');
/** Where new failures are written, shrunk; one that is mended moves to `kept`. */
const failed = join(import.meta.dirname, '..', '..', '.cache', 'layout-failures');

describe('the same people in any layout', () => {
  it('are the same people after import', { timeout: 60 * 60 * 1000 }, async () => {
    const wrong: string[] = [];
    const unaccounted: string[] = [];
    for (const [run, roster] of fc.sample(arbitraryRoster(), { numRuns: runs, seed }).entries()) {
      const differences = await importDifferences(roster);
      if (differences.length > 0) wrong.push(`${run}: ${differences.slice(0, 3).join('; ')}`);
      unaccounted.push(...differences.filter((difference) => difference.startsWith('rows of ')));
    }
    if (wrong.length > 0) wrong.push(await keepShrunk());
    expect(unaccounted).toEqual([]);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(runs * 0.02);
  });
});

describe('layouts that were once read wrongly, shrunk', async () => {
  for (const name of (await readdir(kept)).sort()) {
    it(name, async () => {
      const { people, layout } = JSON.parse(await readFile(join(kept, name), 'utf8')) as Roster;
      expect(await importDifferences(createRoster(people, layout))).toEqual([]);
    });
  }
});

/** Writes the smallest roster that fails in the same way; answers where. */
async function keepShrunk(): Promise<string> {
  const isRight = fc.asyncProperty(arbitraryRoster(), async (roster) => {
    expect(await importDifferences(roster)).toEqual([]);
  });
  const { counterexample } = await fc.check(isRight, { numRuns: runs, seed });
  if (!counterexample) return 'not shrunk';
  const [{ people, layout }] = counterexample;
  await mkdir(failed, { recursive: true });
  const path = join(failed, `seed-${seed}.json`);
  await writeFile(path, JSON.stringify({ people, layout }, null, 2));
  return `shrunk: ${path}`;
}
