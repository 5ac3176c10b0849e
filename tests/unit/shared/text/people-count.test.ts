import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { peopleCount } from '../../../../shared/text/people-count';

test.each([
  ['1', '1 person'],
  [1, '1 person'],
  ['0', '0 people'],
  ['11', '11 people'],
  ['2,593', '2,593 people'],
])('%j', (count, text) => {
  expect(peopleCount(count)).toBe(text);
});

/** Thresholds are two and more; the sections of the report go through `inNumber` as they are put together. */
const thresholds = /fewer than|at least/;
const own = /^report\/|people-count\.ts$/;

test('no English message puts “people” behind a count of its own', () => {
  const folders = ['shared', 'electron', 'renderer'];
  const found = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !own.test(name))
      .flatMap((name) =>
        readFileSync(join(folder, name), 'utf8')
          .split('\n')
          .filter((line) => /\$\{[^{}]*\} people\b/.test(line) && !thresholds.test(line))
          .map((line) => `${name}: ${line.trim()}`),
      ),
  );
  expect(found).toEqual([]);
});
