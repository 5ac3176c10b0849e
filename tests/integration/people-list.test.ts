import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { starterLibrary } from '../../shared/analysis/library';
import { peopleColumnsOf } from '../../shared/analysis/people-columns';
import type { PersonValue, Sort } from '../../shared/contract/people';
import type { RequestInput } from '../../shared/contract/requests';
import { fold } from '../../shared/text/fold';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient, everybody } from './engine-client';
import { largeRoster, samplePath } from './rosters';

interface Listed {
  readonly person: number;
  readonly values: ReadonlyMap<string, PersonValue>;
}

const { put } = temporaryFolder();
const peopleColumns = peopleColumnsOf(starterLibrary);
const columns = peopleColumns.map(({ id }) => id);
const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

async function readEverybody(engine: EngineClient): Promise<Listed[]> {
  const people: Listed[] = [];
  for (;;) {
    const page = await engine.get('people.page', ask({ columns, from: people.length, count: 500 }));
    for (const { person, values } of page.rows) {
      people.push({ person, values: new Map(columns.map((id, index) => [id, values[index] ?? null])) });
    }
    if (people.length >= page.total) return people;
  }
}

type Asked = RequestInput<'people.page'>;

function ask(asked: Partial<Asked> = {}): Asked {
  const { asOf = null, filter = everybody, columns: shown = ['full_name'] } = asked;
  const { sort = [], search = '', from = 0, count = 100 } = asked;
  return { asOf, filter, columns: shown, sort, search, from, count };
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** ICU's collation of a syllable's letters, then of its tone, wherever the tone mark was written ("Hòa", "Hoà"). */
function compareSyllables(a: string, b: string): number {
  const [first = '', second = ''] = [a, b].map((syllable) => syllable.normalize('NFD'));
  return (
    collator.compare(first.replace(tone, ''), second.replace(tone, '')) ||
    collator.compare(`a${tone.exec(first)?.[0] ?? ''}`, `a${tone.exec(second)?.[0] ?? ''}`)
  );
}

/** The order that the page promises, told in another way. */
function compareValues(id: string, a: PersonValue, b: PersonValue): number {
  const { type, categories } = peopleColumns.find((column) => column.id === id) ?? {};
  if (type === 'number') return Number(a) - Number(b);
  if (type === 'date') return startOf(a) - startOf(b);
  if (categories) return indexIn(categories, a) - indexIn(categories, b);
  if (['staff_code', 'national_id', 'phone', 'rank_code'].includes(id))
    return String(a) < String(b) ? -1 : a === b ? 0 : 1;
  const [first, second] = [syllables(a), syllables(b)];
  if (id === 'full_name') for (const words of [first, second]) words.unshift(words.pop() ?? '');
  for (let at = 0; at < Math.max(first.length, second.length); at += 1) {
    const order = compareSyllables(first[at] ?? '', second[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function startOf(value: PersonValue): number {
  const [year, month = '01', day = '01'] = String(value).split('-');
  return Number(`${year}${month}${day}`);
}

function indexIn(categories: readonly { readonly id: string }[], value: PersonValue): number {
  return categories.findIndex(({ id }) => id === value);
}

function syllables(value: PersonValue): string[] {
  return String(value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function sortPeople(people: readonly Listed[], sort: readonly Sort[]): number[] {
  const order = (a: Listed, b: Listed): number => {
    for (const { column, direction } of sort) {
      const [first, second] = [a.values.get(column) ?? null, b.values.get(column) ?? null];
      if (first === null || second === null) {
        if (first !== second) return first === null ? 1 : -1;
        continue;
      }
      const compared = compareValues(column, first, second);
      if (compared !== 0) return direction === 'ascending' ? compared : -compared;
    }
    return a.person - b.person;
  };
  return [...people].sort(order).map(({ person }) => person);
}

function isFound({ values }: Listed, search: string): boolean {
  const words = ['full_name', 'unit', 'staff_code', 'national_id'].flatMap((id) =>
    fold(String(values.get(id) ?? '')).split(' '),
  );
  return fold(search)
    .split(' ')
    .every((wanted) =>
      words.some((word) => (/^\d+$/.test(wanted) ? word.includes(wanted) : word.startsWith(wanted))),
    );
}

describe('the list of people of the sample province', () => {
  let engine: EngineClient;
  let people: Listed[];

  beforeAll(async () => {
    engine = await EngineClient.start();
    await engine.open(samplePath);
    people = await readEverybody(engine);
  });

  afterAll(() => {
    engine.close();
  });

  test('everybody is there once, in roster order', () => {
    expect(people.map(({ person }) => person)).toEqual(Array.from({ length: 2593 }, (_, index) => index + 1));
    expect(people[0]?.values.get('full_name')).not.toBeNull();
  });

  test('any filter, sort and search gives the people that a plain program gives', async () => {
    const categories = peopleColumns.filter((column) => column.categories && column.field);
    const filter = fc.option(
      fc.constantFrom(...categories).chain((column) =>
        fc.record({
          dimension: fc.constant(column.id),
          in: fc.uniqueArray(fc.constantFrom(null, ...(column.categories ?? []).map(({ id }) => id)), {
            minLength: 1,
          }),
        }),
      ),
      { nil: null },
    );
    const search = fc.option(
      fc.record({
        of: fc.nat(2592),
        words: fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
        letters: fc.integer({ min: 1, max: 4 }),
      }),
      { nil: null },
    );
    const sort = fc.uniqueArray(
      fc.record({
        column: fc.constantFrom(...columns),
        direction: fc.constantFrom('ascending', 'descending'),
      }),
      { maxLength: 3, selector: ({ column }) => column },
    );
    const dimensions = new Set([
      'gender',
      'staff_group',
      'qualification',
      'political_theory',
      'state_management',
      'party_member',
      'admin_level',
      'general_education',
      'rating',
    ]);
    await fc.assert(
      fc.asyncProperty(
        filter,
        search,
        sort,
        fc.nat(2600),
        fc.integer({ min: 1, max: 200 }),
        async (who, wanted, by, from, count) => {
          const isAsked = who !== null && dimensions.has(who.dimension);
          const whose = people[wanted?.of ?? 0]?.values;
          const words = `${whose?.get('full_name')} ${whose?.get('unit')}`.split(' ');
          const text =
            wanted === null
              ? ''
              : wanted.words.map((at) => (words[at] ?? '').slice(0, wanted.letters)).join(' ');
          const expected = sortPeople(
            people.filter(
              (person) =>
                (!isAsked || who.in.includes((person.values.get(who.dimension) ?? null) as string | null)) &&
                (fold(text) === '' || isFound(person, text)),
            ),
            by,
          );
          const page = await engine.get(
            'people.page',
            ask({ filter: isAsked ? who : everybody, sort: by, search: text, from, count }),
          );
          expect(page.total).toBe(expected.length);
          expect(page.rows.map(({ person }) => person)).toEqual(expected.slice(from, from + count));
        },
      ),
      {
        numRuns: 150,
        // "Hòa" and "Hoà" are one name.
        examples: [
          [
            null,
            null,
            [
              { column: 'general_education', direction: 'ascending' },
              { column: 'full_name', direction: 'ascending' },
            ],
            0,
            47,
          ],
        ],
      },
    );
  });

  test('tone marks, case and the order of words do not matter; a code is found by its digits', async () => {
    const [someone] = people;
    const name = String(someone?.values.get('full_name'));
    const turned = fold(name).toUpperCase().split(' ').reverse().join('  ');
    const found = await engine.get('people.page', ask({ search: turned }));
    expect(found.rows.map(({ person }) => person)).toContain(someone?.person);
    const nobody = await engine.get('people.page', ask({ search: `${name} khongcoai` }));
    expect(nobody).toMatchObject({ total: 0, rows: [] });
  });

  test('ages follow the reference date', async () => {
    const born = people.find(({ values }) => String(values.get('birth_date')).length === 10);
    const from = (born?.person ?? 1) - 1;
    const input = ask({ asOf: '2030-01-01', columns: ['birth_date', 'age'], from, count: 1 });
    const { rows, asOf } = await engine.get('people.page', input);
    const year = Number(String(rows[0]?.values[0]).slice(0, 4));
    expect(asOf).toBe('2030-01-01');
    expect(rows[0]?.values[1]).toBe(2030 - year - (String(rows[0]?.values[0]).slice(5) === '01-01' ? 0 : 1));
  });

  test('a column that is none is named', async () => {
    const answer = await engine.ask('people.page', ask({ columns: ['wages'] }));
    expect(answer).toMatchObject({ failure: { kind: 'unknown-name', what: 'column', name: 'wages' } });
  });
});

test('people beyond the first thousand of an order are put in order too, while others are asked for', async () => {
  const engine = await EngineClient.start();
  await engine.open(put('nhieu.csv', largeRoster(9000)));
  const people = await readEverybody(engine);
  const sort: Sort[] = [
    { column: 'birth_date', direction: 'descending' },
    { column: 'full_name', direction: 'ascending' },
  ];
  const expected = sortPeople(people, sort);
  const first = engine.get('people.page', ask({ sort, count: 200 }));
  const other = engine.get(
    'people.page',
    ask({ sort: [{ column: 'unit', direction: 'ascending' }], from: 8990 }),
  );
  const last = engine.get('people.page', ask({ sort, from: 8900 }));
  expect((await first).rows.map(({ person }) => person)).toEqual(expected.slice(0, 200));
  expect((await other).rows).toHaveLength(10);
  expect((await last).rows.map(({ person }) => person)).toEqual(expected.slice(8900));
  engine.close();
});

test('another roster has another list', async () => {
  const engine = await EngineClient.start();
  const sort: Sort[] = [{ column: 'unit', direction: 'ascending' }];
  await engine.open(put('lon.csv', largeRoster(30)));
  expect((await engine.get('people.page', ask({ sort }))).total).toBe(30);
  await engine.open(put('nho.csv', largeRoster(7)));
  const page = await engine.get('people.page', ask({ sort, columns: ['unit'] }));
  expect(page.total).toBe(7);
  expect(page.rows).toHaveLength(7);
  engine.close();
});
