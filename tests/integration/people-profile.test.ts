import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { starterLibrary } from '../../shared/analysis/library';
import { peopleColumnsOf } from '../../shared/analysis/people-columns';
import type { PersonValue } from '../../shared/contract/people';
import { binsOf } from '../../electron/engine/people/compute-profile';
import { EngineClient, question } from './engine-client';
import { samplePath } from './rosters';

const peopleColumns = peopleColumnsOf(starterLibrary);
let engine: EngineClient;
const values = new Map<string, PersonValue[]>();

beforeAll(async () => {
  engine = await EngineClient.start();
  await engine.open(samplePath);
  const columns = peopleColumns.map(({ id }) => id);
  for (let from = 0; from < 2593; from += 500) {
    const page = await engine.get('people.page', {
      ...question(),
      ...{ columns, sort: [], search: '', from, count: 500 },
    });
    for (const row of page.rows) {
      columns.forEach((id, at) => values.set(id, [...(values.get(id) ?? []), row.values[at] ?? null]));
    }
  }
});

afterAll(() => {
  engine.close();
});

test.each(peopleColumns.map(({ id, type }) => [id, type] as const))(
  'the profile of %s counts everybody once',
  async (id, type) => {
    const profile = await engine.get('people.profile', { ...question(), search: '', column: id });
    const recorded = (values.get(id) ?? []).filter((value) => value !== null);
    expect(profile.people).toBe(2593);
    expect(profile.blanks).toBe(2593 - recorded.length);
    const inTop = profile.top.reduce((sum, { people }) => sum + people, 0);
    const inBins = profile.bins.reduce((sum, { people }) => sum + people, 0);
    expect(inTop + profile.others.people + inBins).toBe(recorded.length);
    for (const { value, people } of profile.top) {
      expect(recorded.filter((each) => each === value)).toHaveLength(people);
    }
    const numbers = recorded.map((value) =>
      type === 'date' ? Number(String(value).slice(0, 4)) : Number(value),
    );
    for (const { from, below, people } of profile.bins) {
      expect(numbers.filter((number) => number >= from - 1e-9 && number < below - 1e-9)).toHaveLength(people);
    }
    if (type !== 'text' && recorded.length > 0) {
      const sorted = [...recorded].sort(
        (a, b) => (a as number) - (b as number) || (String(a) < String(b) ? -1 : 1),
      );
      const ordered = type === 'date' ? [...recorded].sort() : sorted;
      expect(profile.least).toBe(ordered[0]);
      expect(profile.most).toBe(ordered.at(-1));
      expect(profile.median).toBe(ordered[Math.ceil(ordered.length / 2) - 1]);
    }
  },
);

test('the profile is of the people of the question', async () => {
  const filter = { dimension: 'gender', in: ['female'] };
  const profile = await engine.get('people.profile', { asOf: null, filter, search: '', column: 'gender' });
  expect(profile).toMatchObject({ blanks: 0, distinct: 1, others: { values: 0, people: 0 } });
  expect(profile.top).toEqual([{ value: 'female', people: profile.people }]);
});

test('bins hold everything between the ends, and are few', () => {
  const number = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.integer({ min: 0, max: 2000 }).map((cents) => cents / 100),
  );
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [least, most] = [Math.min(a, b), Math.max(a, b)];
      const { start, width, bins } = binsOf(least, most);
      expect(start).toBeLessThanOrEqual(least + 1e-6);
      expect(start + bins * width).toBeGreaterThan(most - 1e-6);
      expect(bins).toBeGreaterThan(0);
      expect(bins).toBeLessThanOrEqual(25);
    }),
  );
});
