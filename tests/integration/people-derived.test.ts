import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnDimension } from '../../shared/contract/definitions';
import type { PersonValue } from '../../shared/contract/people';
import { EngineClient, everybody } from './engine-client';
import { samplePath } from './rosters';

const asOf = '2024-12-31';
let engine: EngineClient;

const vung: OwnDimension = {
  ...{ kind: 'groups', id: 'own_nhom_ngach', label: 'Nhóm ngạch của tỉnh', note: '', of: 'rank_group' },
  groups: [
    { id: 'cao', label: 'Cao', values: ['senior_specialist', 'principal_specialist'] },
    { id: 'chuyen_vien', label: 'Chuyên viên', values: ['specialist'] },
  ],
};
const luong: Extract<OwnDimension, { kind: 'bands' }> = {
  ...{ kind: 'bands', id: 'own_he_so', label: 'Hệ số', note: '', of: 'salary_coefficient' },
  bands: [
    { id: 'thap', label: 'Dưới 3', from: null, below: 3 },
    { id: 'vua', label: 'Từ 3 đến dưới 4', from: 3, below: 4 },
  ],
};

beforeAll(async () => {
  engine = await EngineClient.start();
  await engine.open(samplePath);
  for (const definition of [vung, luong])
    await engine.get('definitions.change', { change: { put: 'dimensions', definition } });
});

afterAll(() => {
  engine.close();
});

type Listed = Readonly<Record<string, PersonValue>>;

async function everyone(columns: readonly string[], sort: string | null = null): Promise<Listed[]> {
  const people: Listed[] = [];
  for (;;) {
    const page = await engine.get('people.page', {
      ...{ asOf, filter: everybody, columns: [...columns], search: '', from: people.length, count: 500 },
      sort: sort === null ? [] : [{ column: sort, direction: 'ascending' }],
    });
    people.push(
      ...page.rows.map(({ values }) => Object.fromEntries(columns.map((id, at) => [id, values[at] ?? null]))),
    );
    if (people.length >= page.total) return people;
  }
}

/** NĐ 135/2020/NĐ-CP, Điều 4: three months a year for men from 60 in 2020, four for women from 55, to 62 and 60. */
function retires(birth: string, sex: string): { reached: string; leaves: string } {
  const [start, step, most] = sex === 'male' ? [60 * 12, 3, 62 * 12] : [55 * 12, 4, 60 * 12];
  const [year = 0, month = 1, day = 1] = birth.split('-').map(Number);
  const dayOf = (total: number): { reached: Date; leaves: Date } => {
    const last = new Date(Date.UTC(year, month + total, 0)).getUTCDate();
    return {
      reached: new Date(Date.UTC(year, month - 1 + total, Math.min(day, last))),
      leaves: new Date(Date.UTC(year, month + total, 0)),
    };
  };
  // The age of the year in which it is reached; before the roadmap of 2021 the old one.
  for (let total = start; total <= most; total += step) {
    const allowed = (reached: number): number => Math.min(most, start + Math.max(0, reached - 2020) * step);
    const age = dayOf(Math.min(total, most));
    if (allowed(age.reached.getUTCFullYear()) <= total || total + step > most) {
      const text = (date: Date): string => date.toISOString().slice(0, 10);
      return { reached: text(age.reached), leaves: text(age.leaves) };
    }
  }
  throw new Error('no age');
}

function years(date: PersonValue): number | null {
  if (date === null) return null;
  const [year = 0, month = 1, day = 1] = String(date).split('-').map(Number);
  const past = 2024 - year - (month * 100 + day > 1231 ? 1 : 0);
  return past < 0 ? null : past;
}

test('dates of retirement and years of service are those that the law and the calendar give', async () => {
  const columns = ['birth_date', 'gender', 'recruitment_date', 'party_date'];
  const derived = ['retirement_age_date', 'retirement_date', 'seniority_years', 'party_seniority_years'];
  const people = await everyone([...columns, ...derived]);
  expect(people).toHaveLength(2593);
  let checked = 0;
  for (const person of people) {
    const { birth_date: birth, gender } = person;
    const both = birth === null || gender === null ? null : retires(String(birth), String(gender));
    expect([person.retirement_age_date, person.retirement_date]).toEqual([
      both?.reached ?? null,
      both?.leaves ?? null,
    ]);
    if (both) checked += 1;
    expect(person.seniority_years).toBe(years(person.recruitment_date ?? null));
    expect(person.party_seniority_years).toBe(years(person.party_date ?? null));
  }
  expect(checked).toBeGreaterThan(2400);
});

test('the list is sorted by the day of retirement, and those whom a figure counts have it in its months', async () => {
  const people = await everyone(['retirement_date', 'full_name'], 'retirement_date');
  const dates = people.map(({ retirement_date: date }) => (date === null ? '9999' : String(date)));
  expect(dates).toEqual([...dates].sort());
  const within = await engine.get('people.page', {
    ...{ asOf, columns: ['retirement_age_date'], sort: [], search: '', from: 0, count: 500 },
    filter: { retirement: { after: 0, within: 12 } },
  });
  expect(within.total).toBeGreaterThan(0);
  for (const { values } of within.rows) {
    expect(String(values[0]) > '2024-12-31' && String(values[0]) <= '2025-12-31').toBe(true);
  }
});

test('own groupings and bands of each person, sorted and counted in their own order', async () => {
  const people = await everyone(['rank_group', 'own_nhom_ngach', 'salary_coefficient', 'own_he_so']);
  for (const {
    rank_group: rank,
    own_nhom_ngach: group,
    salary_coefficient: pay,
    own_he_so: band,
  } of people) {
    const isHigh = rank === 'senior_specialist' || rank === 'principal_specialist';
    expect(group).toBe(
      rank === null ? null : isHigh ? 'cao' : rank === 'specialist' ? 'chuyen_vien' : 'other',
    );
    const amount = Number(pay);
    expect(band).toBe(pay === null ? null : amount < 3 ? 'thap' : amount < 4 ? 'vua' : 'other');
  }
  const order = ['thap', 'vua', 'other', null];
  const sorted = (await everyone(['own_he_so'], 'own_he_so')).map(({ own_he_so: band }) =>
    order.indexOf(band as string | null),
  );
  expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
  const profile = await engine.get('people.profile', {
    asOf,
    filter: everybody,
    search: '',
    column: 'own_he_so',
  });
  for (const { value, people: count } of profile.top)
    expect(people.filter((each) => each.own_he_so === value)).toHaveLength(count);
  expect(profile.blanks).toBe(people.filter((each) => each.own_he_so === null).length);
});

test('a changed grouping changes the order of a list that is already sorted by it', async () => {
  await everyone(['own_he_so'], 'own_he_so');
  const turned = { ...luong, bands: [...luong.bands].reverse() };
  await engine.get('definitions.change', { change: { put: 'dimensions', definition: turned } });
  const order = ['vua', 'thap', 'other', null];
  const sorted = (await everyone(['own_he_so'], 'own_he_so')).map(({ own_he_so: band }) =>
    order.indexOf(band as string | null),
  );
  expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
});

test('whether a standard is met is told of each, as the indicator counts it', async () => {
  const ids = ['qualification', 'general_education', 'political_theory'];
  const people = await everyone(ids.flatMap((id) => [id, `standard_${id}`]));
  for (const id of ids) {
    const isSet = { standard: id, is: 'set' } as const;
    const [met, set, unknown] = await engine.get('count', {
      ...{ asOf, filter: everybody },
      conditions: [{ standard: id, is: 'met' }, isSet, { all: [isSet, { dimension: id, in: [null] }] }],
    });
    const count = (value: string): number => people.filter((each) => each[`standard_${id}`] === value).length;
    expect(set).toBeGreaterThan(0);
    expect(count('met')).toBe(met);
    expect(count('met') + count('not_met') + count('unknown')).toBe(set);
    expect(count('unknown')).toBe(unknown);
    for (const each of people) if (each[`standard_${id}`] === 'unknown') expect(each[id]).toBeNull();
  }
});

test('the card has what is worked out, and says that it is', async () => {
  const card = await engine.get('people.card', { person: 1, language: 'vi' });
  const of = (id: string) => card.values.find(({ column }) => column === id);
  expect(of('retirement_date')).toMatchObject({ origin: 'derived', cells: [] });
  expect(of('own_he_so')?.value).not.toBeUndefined();
  expect(of('standard_qualification')).toBeDefined();
});
