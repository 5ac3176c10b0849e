import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PeopleMatcher, type RosterIdentity } from '../../../../electron/engine/registers/match-people';
import { UnitMatcher } from '../../../../electron/engine/registers/match-units';

const names = ['Lò Văn Nam', 'Lò Văn Năm', 'Quàng Thị Đào', 'Vàng A Dế', 'Hoàng Thúy Hòa'];
const units = ['UBND xã Mường Lạn', 'UBND xã Nậm Sườn', 'Phường Púng Bẻ'];

const identity = fc.record({
  staffCode: fc.option(fc.integer({ min: 1, max: 40 }).map((code) => `TM${code}`)),
  nationalId: fc.option(fc.integer({ min: 1, max: 40 }).map((id) => `0000${id}`)),
  fullName: fc.constantFrom(...names),
  birthDate: fc.option(fc.integer({ min: 0, max: 6 }).map((year) => 19_800_305 + year * 10_000)),
  birthPrecision: fc.constantFrom('day', 'year'),
  unit: fc.option(fc.constantFrom(...units)),
});
const roster = fc
  .array(identity, { maxLength: 25 })
  .map((people) => people.map((person, index): RosterIdentity => ({ ...person, person: index + 1 })));

const matcherOf = (people: readonly RosterIdentity[]): PeopleMatcher =>
  new PeopleMatcher(people, new UnitMatcher(units).key);
const folded = (name: string | null): string =>
  (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();

describe('people of a register', () => {
  it('are never matched to somebody of another name, nor against a code', () => {
    fc.assert(
      fc.property(roster, identity, (people, entry) => {
        const match = matcherOf(people).match(entry);
        if (match.kind !== 'matched') return;
        const found = people.find(({ person }) => person === match.person);
        expect(folded(found?.fullName ?? null)).toBe(folded(entry.fullName));
        const codes = [found?.staffCode ?? null, entry.staffCode];
        if (!codes.includes(null) && match.by !== 'code') expect(codes[0]).toBe(codes[1]);
      }),
    );
  });

  it('who could be two is doubtful, whatever order the roster has', () => {
    fc.assert(
      fc.property(roster, identity, (people, entry) => {
        const first = matcherOf(people).match(entry);
        const second = matcherOf([...people].reverse()).match(entry);
        expect(second.kind).toBe(first.kind);
        if (first.kind === 'matched' && second.kind === 'matched') expect(second.person).toBe(first.person);
        const twins = people.map((person) => ({
          ...person,
          person: person.person + 100,
          staffCode: null,
          nationalId: null,
        }));
        const bare = people.map((person) => ({ ...person, staffCode: null, nationalId: null }));
        const match = matcherOf([...bare, ...twins]).match({ ...entry, staffCode: null, nationalId: null });
        expect(match.kind).not.toBe('matched');
      }),
    );
  });

  it('a person written as the roster has them is found, where nobody else would do', () => {
    fc.assert(
      fc.property(roster, fc.nat(), (people, at) => {
        const person = people[at % Math.max(1, people.length)];
        if (!person) return;
        const same = people.filter(({ fullName }) => folded(fullName) === folded(person.fullName));
        const codes = people.filter(
          ({ staffCode, nationalId }) =>
            (staffCode !== null && staffCode === person.staffCode) ||
            (nationalId !== null && nationalId === person.nationalId),
        );
        if (same.length > 1 || codes.some((each) => each !== person)) return;
        if (
          person.birthDate === null &&
          person.unit === null &&
          person.staffCode === null &&
          person.nationalId === null
        )
          return;
        expect(matcherOf(people).match(person)).toMatchObject({ kind: 'matched', person: person.person });
      }),
    );
  });

  it.each([
    [{ fullName: 'LO VAN NAM', birthDate: 19_800_305 }, 'matched'],
    [{ fullName: 'Lò Văn Nam', birthDate: 19_800_306 }, 'doubtful'],
    [{ fullName: 'Lò Văn Nam', unit: 'Xã Mường Lạn' }, 'matched'],
    [{ fullName: 'Lò Văn Nam', unit: 'Xã Nậm Sườn' }, 'doubtful'],
    [{ fullName: 'Lò Văn Nam' }, 'doubtful'],
    [{ fullName: 'Lò Văn Nam', staffCode: 'TM 1' }, 'matched'],
    [{ fullName: 'Quàng Thị Đào', staffCode: 'TM1' }, 'doubtful'],
    [{ fullName: 'Người Lạ', unit: 'Xã Mường Lạn' }, 'unmatched'],
    // A slip in the name is asked about where unit or birth date are the same, and nothing contradicts.
    [{ fullName: 'Lò Văn Mam', unit: 'Xã Mường Lạn' }, 'doubtful'],
    [{ fullName: 'Lò Vnă Nam', birthDate: 19_800_305, unit: null }, 'doubtful'],
    [{ fullName: 'Lò Văn Mam', birthDate: 19_810_305, unit: 'Xã Mường Lạn' }, 'unmatched'],
    [{ fullName: 'Lò Văn Mam', unit: 'Xã Mường Lạn', staffCode: 'TM9' }, 'unmatched'],
    [{ fullName: 'Lò Văn Mam', unit: 'Xã Nậm Sườn' }, 'unmatched'],
    // So is another order of the words, or one that is left out.
    [{ fullName: 'Văn Nam Lò', unit: 'Xã Mường Lạn' }, 'doubtful'],
    [{ fullName: 'Lò Nam', birthDate: 19_800_305, unit: null }, 'doubtful'],
    [{ fullName: 'Nam', unit: 'Xã Mường Lạn' }, 'unmatched'],
  ])('%j is %s', (entry, kind) => {
    const nobody = { staffCode: null, nationalId: null, birthDate: null, birthPrecision: 'day', unit: null };
    const known = {
      ...nobody,
      person: 1,
      staffCode: 'TM1',
      fullName: 'Lò Văn Nam',
      birthDate: 19_800_305,
      unit: 'UBND xã Mường Lạn',
    };
    const asked = { ...nobody, unit: 'UBND xã Mường Lạn', ...entry };
    const wanted =
      'unit' in entry || 'birthDate' in entry || 'staffCode' in entry ? asked : { ...asked, unit: null };
    expect(matcherOf([known]).match(wanted).kind).toBe(kind);
  });
});

describe('units of a register', () => {
  it('the Party committee and the People’s committee of a commune are two', () => {
    const units = new UnitMatcher([
      'Đảng ủy xã Một',
      'UBND xã Một',
      'Trung tâm phục vụ hành chính công xã Một',
      'UBND xã Hai',
    ]);
    expect(units.find('UBND Xã Một')).toBe('UBND xã Một');
    expect(units.find('ĐẢNG ỦY XÃ MỘT')).toBe('Đảng ủy xã Một');
    expect(units.find('Trung tâm phục vụ hành chính công xã Một')).toBe(
      'Trung tâm phục vụ hành chính công xã Một',
    );
    // Which of the three, nobody knows.
    expect(units.find('Xã Một')).toBeNull();
    expect(units.near('Xã Một')).toHaveLength(3);
    expect(units.find('Xã Hai')).toBe('UBND xã Hai');
    expect(units.key('UBND xã Một')).not.toBe(units.key('Đảng ủy xã Một'));
  });

  const matcher = new UnitMatcher([...units, 'Xã Púng Bẻ']);
  it.each([
    ['Xã Mường Lạn', 'UBND xã Mường Lạn'],
    ['mường lạn', 'UBND xã Mường Lạn'],
    ['Ủy ban nhân dân xã Nậm Sườn', 'UBND xã Nậm Sườn'],
    ['P. Púng Bẻ', 'Phường Púng Bẻ'],
    // Two are called so.
    ['Púng Bẻ', null],
    ['Phường Mường Lạn', null],
  ])('%s is %s', (written, unit) => expect(matcher.find(written)).toBe(unit));

  it.each([
    ['Xã Mường Lạng', ['UBND xã Mường Lạn']],
    ['UBND xã Nậm Sưòm', ['UBND xã Nậm Sườn']],
    ['Phường Mường Lạn', ['UBND xã Mường Lạn']],
    ['Púng Bẻ', ['Phường Púng Bẻ', 'Xã Púng Bẻ']],
    ['Trung tâm Bảo trợ xã hội', []],
  ])('%s may be %j', (written, near) => expect(matcher.near(written)).toEqual(near));

  it('numbers are never taken for slips', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (one, other) => {
        const near = new UnitMatcher([`Phường Thanh Trường ${one}`]).near(`Phường Thanh Trường ${other}`);
        expect(near).toHaveLength(one === other ? 1 : 0);
      }),
    );
  });
});
