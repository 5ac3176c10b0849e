import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedPerson } from '../../../../../shared/analysis/change/compared-person';
import { comparePeople, countKinds } from '../../../../../shared/analysis/change/compare-people';
import { pairKey } from '../../../../../shared/analysis/change/match-people';
import { movementsBy, overallMovement, reconciles } from '../../../../../shared/analysis/change/movements';
import { fold } from '../../../../../shared/text/fold';

const surnames = ['Lò', 'Vì', 'Cà', 'Quàng', 'Giàng', 'Nguyễn'];
const given = ['An', 'Bình', 'Chung', 'Dũng', 'Hoa', 'Mai', 'Páo', 'Sung'];
const units = ['Xã A', 'Xã B', 'Phường C'];

interface Someone {
  readonly surname: number;
  readonly given: number;
  readonly year: number;
  readonly unit: number;
  readonly sex: boolean;
  readonly hasCode: boolean;
  readonly group: boolean;
}

/** Everybody is told apart by a second name of their own, so that what comes out can only be what was put in. */
function make(index: number, one: Someone): ComparedPerson {
  const name = `${surnames[one.surname]} Văn ${letters(index)} ${given[one.given]}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    person: index + 1,
    nationalId: one.hasCode ? String(11_000_000_000 + index).padStart(12, '0') : null,
    staffCode: null,
    nameKey: fold(name),
    values: {
      full_name: name,
      birth_date: `${1965 + one.year}-${two((index % 12) + 1)}-${two((index % 28) + 1)}`,
      gender: one.sex ? 'female' : 'male',
      ethnicity: 'Thái',
      unit: units[one.unit] ?? null,
      staff_group: one.group ? 'cadre' : 'civil_servant',
      ...{ position: 'Văn phòng - Thống kê', job: null, rank: 'Cán sự' },
      ...{ general_education: 'upper_secondary', qualification: 'college' },
      ...{ political_theory: 'elementary', state_management: null },
    },
  };
}

const letters = (index: number): string =>
  [...String(index)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('');

const edits = {
  none: (person: ComparedPerson): ComparedPerson => person,
  'moved-unit': (person: ComparedPerson) => withValue(person, 'unit', 'Xã Mới'),
  'moved-group': (person: ComparedPerson) =>
    withValue(person, 'staff_group', person.values.staff_group === 'cadre' ? 'civil_servant' : 'cadre'),
  promoted: (person: ComparedPerson) => withValue(person, 'rank', 'Chuyên viên'),
  'raised-qualification': (person: ComparedPerson) => withValue(person, 'qualification', 'university'),
  'raised-political-theory': (person: ComparedPerson) => withValue(person, 'political_theory', 'advanced'),
  corrected: (person: ComparedPerson) => withValue(person, 'ethnicity', 'Kinh'),
  completed: (person: ComparedPerson) => withValue(person, 'state_management', 'specialist'),
  other: (person: ComparedPerson) => withValue(person, 'qualification', null),
} as const;
type Edit = keyof typeof edits;

function withValue(
  person: ComparedPerson,
  field: keyof ComparedPerson['values'],
  value: string | null,
): ComparedPerson {
  return { ...person, values: { ...person.values, [field]: value } };
}

const someone = fc.record<Someone>({
  surname: fc.nat(surnames.length - 1),
  given: fc.nat(given.length - 1),
  year: fc.nat(40),
  unit: fc.nat(units.length - 1),
  sex: fc.boolean(),
  hasCode: fc.boolean(),
  group: fc.boolean(),
});

const history = fc.array(
  fc.record({
    who: someone,
    what: fc.oneof(
      fc.constantFrom(...(Object.keys(edits) as Edit[])),
      fc.constantFrom('joined' as const, 'gone' as const),
    ),
  }),
  { maxLength: 60 },
);

describe('two rosters', () => {
  test('random changes are found exactly, and the figures reconcile', () => {
    fc.assert(
      fc.property(history, fc.nat(1_000_000), (lives, seed) => {
        const all = lives.map(({ who, what }, index) => ({ person: make(index, who), what }));
        const before = all.flatMap(({ person, what }) => (what === 'joined' ? [] : [person]));
        const after = all
          .flatMap(({ person, what }) =>
            what === 'gone' ? [] : [what === 'joined' ? person : edits[what](person)],
          )
          .map((person, index) => ({ person, at: (index * 7919 + seed) % 10_007 }))
          .sort((a, b) => a.at - b.at)
          .map(({ person }) => person);
        const compared = comparePeople(before, after, '2024-12-31', new Map());
        const counts = countKinds(compared.changed);
        const wanted = (what: string): number => lives.filter((life) => life.what === what).length;
        expect(compared.doubtful).toEqual([]);
        for (const kind of Object.keys(edits) as Edit[])
          if (kind !== 'none') expect([kind, counts[kind]]).toEqual([kind, wanted(kind)]);
        expect(counts.joined).toBe(wanted('joined'));
        expect(counts.retired + counts.left).toBe(wanted('gone'));
        expect(compared.unchanged).toBe(wanted('none'));
        const pairs = compared.changed.filter(({ end }) => end === null).length + compared.unchanged;
        expect(before.length + counts.joined - counts.retired - counts.left).toBe(after.length);
        expect(pairs + counts.joined).toBe(after.length);
        for (const field of ['staff_group', 'unit'] as const) {
          const movements = movementsBy(compared, before, after, field);
          expect(movements.filter((movement) => !reconciles(movement))).toEqual([]);
          const sum = (part: 'start' | 'end' | 'joined' | 'retired' | 'left'): number =>
            movements.reduce((total, movement) => total + movement[part], 0);
          const overall = overallMovement(compared);
          expect([sum('start'), sum('end')]).toEqual([before.length, after.length]);
          expect([sum('joined'), sum('retired'), sum('left')]).toEqual([
            overall.joined,
            overall.retired,
            overall.left,
          ]);
        }
        expect(reconciles(overallMovement(compared))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  const an = make(0, { surname: 0, given: 0, year: 10, unit: 0, sex: false, hasCode: false, group: true });
  const born = (person: ComparedPerson, date: string): ComparedPerson =>
    withValue(person, 'birth_date', date);
  const compare = (before: ComparedPerson[], after: ComparedPerson[], answers = new Map()) =>
    comparePeople(before, after, '2024-12-31', answers);

  test('whoever has a code is the same under a corrected name', () => {
    const coded = { ...an, nationalId: '011085000001' };
    const renamed = { ...withValue(coded, 'full_name', 'Lò Văn Ân'), nameKey: 'lo van an moi' };
    expect(compare([coded], [renamed]).changed[0]?.changes.map(({ kind }) => kind)).toEqual(['corrected']);
  });

  test('a likely pair is asked, counted as two until then, and answered for good', () => {
    const other = born(an, '1975-02-02');
    const asked = compare([an], [other]);
    expect(asked.doubtful.map(({ doubt }) => doubt)).toEqual(['birth-differs']);
    expect(countKinds(asked.changed)).toMatchObject({ joined: 1, left: 1 });
    const [pair] = asked.doubtful;
    const answer = (what: 'same' | 'different') =>
      compare([an], [other], new Map(pair && [[pairKey(pair), what]]));
    expect(countKinds(answer('same').changed)).toMatchObject({ joined: 0, left: 0, corrected: 1 });
    expect(countKinds(answer('different').changed)).toMatchObject({ joined: 1, left: 1 });
    expect([...answer('same').doubtful, ...answer('different').doubtful]).toEqual([]);
  });

  test('two of one name and birth are told apart by their unit, else asked', () => {
    const elsewhere = withValue(an, 'unit', 'Xã B');
    expect(compare([an, elsewhere], [elsewhere, an])).toMatchObject({ unchanged: 2, doubtful: [] });
    const moved = withValue(an, 'unit', 'Xã Z');
    expect(compare([an, elsewhere], [moved]).doubtful.map(({ doubt }) => doubt)).toEqual(['several']);
  });

  test('a doubt ends where the two are found elsewhere: a code that stands twice, or is given to a newcomer', () => {
    const one = { ...an, staffCode: 'X1' };
    const other = { ...born(an, '1980-03-04'), nameKey: 'tran thi be', staffCode: 'X1' };
    expect(compare([one, other], [one, other])).toMatchObject({ unchanged: 2, changed: [], doubtful: [] });
    const stays = { ...an, staffCode: null };
    const compared = compare([one], [other, stays]);
    expect(compared.doubtful).toEqual([]);
    expect(countKinds(compared.changed)).toMatchObject({ joined: 1, left: 0 });
  });

  test('the same name and birth with two codes may be two people', () => {
    const [one, two] = ['011085000001', '011085000002'].map((nationalId) => ({ ...an, nationalId }));
    expect(compare([one ?? an], [two ?? an]).doubtful.map(({ doubt }) => doubt)).toEqual(['codes-differ']);
  });

  test('who had reached the retirement age has retired', () => {
    expect(compare([born(an, '1963-12-31')], []).changed[0]?.end).toBe('retired');
    expect(compare([born(an, '1964-01-01')], []).changed[0]?.end).toBe('left');
    expect(compare([born(an, '1963')], []).changed[0]?.end).toBe('retired');
  });
});
