import fc from 'fast-check';
import type { ComparedPerson } from '../../../../../shared/analysis/change/compared-person';
import { fold } from '../../../../../shared/text/fold';

/** Few names and dates of birth for many people: namesakes, and strangers born on one day, are common. */
const surnames = ['Lò', 'Vì', 'Nguyễn'];
const middles = ['Văn', 'Thị'];
const givens = ['An', 'Bình', 'Hoa', 'Páo'];
const units = ['Xã A', 'Xã B', 'Phường C'];

/** What happens to one person between two rosters; `asked` where nobody could be sure. */
export const lives = {
  none: {},
  'moved-unit': { change: { unit: 'Xã Mới' } },
  'moved-group': { change: { staff_group: 'contract' } },
  promoted: { change: { rank: 'Chuyên viên' } },
  'raised-qualification': { change: { qualification: 'university' } },
  completed: { change: { state_management: 'specialist' } },
  'ethnicity-corrected': { change: { ethnicity: 'Kinh' } },
  'sex-corrected': { sex: true },
  'code-lost': { code: 'lost' },
  'code-given': { code: 'given' },
  'code-changed': { code: 'other', asked: 'coded' },
  'codes-swapped': { code: 'swapped', asked: 'coded' },
  'near-name': { name: 'near', asked: 'uncoded' },
  'name-turned': { name: 'turned', asked: 'uncoded' },
  'middle-dropped': { name: 'shorter', asked: 'uncoded' },
  'other-name': { name: 'other', asked: 'coded', needsCode: true },
  'birth-corrected': { birth: true, asked: 'uncoded' },
  'near-name-other-code': { name: 'near', code: 'other', asked: 'always' },
  'other-name-and-birth': { name: 'other', birth: true, asked: 'coded', needsCode: true },
  recruited: {},
  received: {},
  joined: {},
  gone: {},
  retired: {},
} as const satisfies Record<string, Life>;
export type LifeName = keyof typeof lives;

interface Life {
  readonly change?: Partial<ComparedPerson['values']>;
  readonly sex?: boolean;
  readonly code?: 'lost' | 'given' | 'other' | 'swapped';
  readonly name?: 'near' | 'other' | 'turned' | 'shorter';
  readonly birth?: boolean;
  /** Whether it is to be asked: of those with a code, of those without, of all. */
  readonly asked?: 'coded' | 'uncoded' | 'always';
  /** Without a code nothing would be left of the person. */
  readonly needsCode?: boolean;
}

export interface LivedPerson {
  readonly what: LifeName;
  readonly before: ComparedPerson | null;
  readonly after: ComparedPerson | null;
  /** Found without a question. */
  readonly isCertain: boolean;
}

const someone = fc.record({
  ...{ surname: fc.constantFrom(...surnames), middle: fc.constantFrom(...middles) },
  ...{ given: fc.constantFrom(...givens), day: fc.nat(14), unit: fc.constantFrom(...units) },
  ...{ code: fc.constantFrom('national', 'staff', 'none'), isYearOnly: fc.nat(9).map((n) => n === 0) },
  ...{ isCadre: fc.boolean(), twin: fc.nat(9).map((n) => n === 0) },
  what: fc.constantFrom(...(Object.keys(lives) as LifeName[]), 'codes-swapped', 'codes-swapped'),
});

/** Two rosters, and who of one is who of the other. */
export const twoRosters = fc.array(someone, { maxLength: 60, size: 'max' }).map((people): LivedPerson[] => {
  const taken = new Set<string>();
  const shortened = new Set<string>();
  const made = people.flatMap((one, index) => {
    const person = make(one, index);
    const key = `${person.nameKey}|${String(person.values.birth_date).slice(0, 4)}`;
    // Somebody of one name and year of birth with another is nobody's double: nothing could tell them.
    if (taken.has(key)) return [];
    taken.add(key);
    // Two who lose what told them apart, "Văn" and "Thị", are one to everybody.
    const short = `${one.surname} ${one.given}|${one.day}`;
    const isDouble = one.what === 'middle-dropped' && shortened.has(short);
    if (one.what === 'middle-dropped') shortened.add(short);
    const what = one.twin || isDouble ? 'none' : one.what;
    const own = { person, index, what };
    if (!one.twin) return [own];
    // Twins of name and day in two units; a roster tells them by the unit alone.
    const other = { ...person, values: { ...person.values, unit: 'Xã Khác' } };
    const codes = { nationalId: null, staffCode: null };
    return [
      { ...own, person: { ...person, ...codes } },
      { ...own, index: index + 1000, person: { ...other, ...codes } },
    ];
  });
  const coded = made.filter(
    ({ what, person }) => lives[what] && isSwapped(what) && person.nationalId !== null,
  );
  return made.map(({ person, index, what }): LivedPerson => {
    const at = coded.findIndex((each) => each.index === index);
    const partner = at < 0 ? undefined : coded[at % 2 === 0 ? at + 1 : at - 1];
    const numbered = { ...person, person: index + 1 };
    const changed = live(numbered, what, index, partner?.person.nationalId ?? null);
    return {
      what: changed.what,
      before: isJoining(what) ? null : retiring(numbered, what),
      after:
        what === 'gone' || what === 'retired'
          ? null
          : { ...changed.person, person: index + 5001, recruited: recruitedIn(what, index) },
      isCertain: changed.isCertain,
    };
  });
});

export const isJoining = (what: LifeName): boolean =>
  what === 'recruited' || what === 'received' || what === 'joined';

/** Between 31 December 2023 and 2024, before, or unknown; of others whenever. */
function recruitedIn(what: LifeName, index: number): string | null {
  const dates = {
    recruited: ['2024-01-01', '2024', '2024-07', '2024-12-31'],
    received: ['2023-12-31', '2023', '1998-05', '2010-02-03'],
    joined: [null, '2025-01-01', null, '2025'],
  } as const;
  return what in dates ? (dates[what as keyof typeof dates][index % 4] ?? null) : '2024-03-05';
}

const isSwapped = (what: LifeName): boolean => what === 'codes-swapped';

function make(one: ReturnType<typeof someone.generate>['value'], index: number): ComparedPerson {
  const name = [one.surname, one.middle, one.given].join(' ');
  const two = (value: number): string => String(value).padStart(2, '0');
  const year = 1970 + one.day;
  return {
    person: index,
    recruited: null,
    nationalId: one.code === 'national' ? `0110${String(index).padStart(8, '0')}` : null,
    staffCode: one.code === 'staff' ? `M${index}` : null,
    nameKey: fold(name),
    values: {
      full_name: name,
      birth_date: one.isYearOnly ? String(year) : `${year}-${two((one.day % 12) + 1)}-${two(one.day + 1)}`,
      gender: one.middle === 'Thị' ? 'female' : 'male',
      ...{ ethnicity: 'Thái', unit: one.unit, staff_group: one.isCadre ? 'cadre' : 'civil_servant' },
      ...{ position: 'Văn phòng - Thống kê', job: null, rank: 'Cán sự', party_member: 'yes' },
      ...{ salary_step: 3, salary_coefficient: 2.72, specialisation: 'Luật' },
      ...{ general_education: 'upper_secondary', qualification: 'college' },
      ...{ political_theory: 'elementary', state_management: null },
    },
  };
}

function retiring(person: ComparedPerson, what: LifeName): ComparedPerson {
  return what === 'retired' ? withValues(person, { birth_date: '1955-05-05' }) : person;
}

/** Letters of a number: a word that nobody else has. */
const own = (index: number): string =>
  [...String(index)].map((digit) => 'bcdghklmnp'[Number(digit)] ?? '').join('o');

function live(
  person: ComparedPerson,
  wanted: LifeName,
  index: number,
  swapped: string | null,
): { person: ComparedPerson; what: LifeName; isCertain: boolean } {
  const hasCode = person.nationalId !== null || person.staffCode !== null;
  const life: Life = lives[wanted];
  const isImpossible =
    (life.needsCode === true && !hasCode) ||
    (life.code === 'swapped' && swapped === null) ||
    (life.code === 'other' && !hasCode);
  const what = isImpossible ? 'none' : wanted;
  const { change = {}, sex, code, name, birth, asked }: Life = lives[what];
  const isYearOnly = String(person.values.birth_date).length < 10;
  let next = withValues(person, change);
  if (sex) next = withValues(next, { gender: next.values.gender === 'male' ? 'female' : 'male' });
  if (birth) {
    // Another decade than anybody's; the last digit of the year stays, as of a slip.
    const year = Number(String(person.values.birth_date).slice(0, 4)) + 30;
    next = withValues(next, { birth_date: `${year}-${String((index % 12) + 1).padStart(2, '0')}-15` });
  }
  if (name) {
    const [first = '', middle = ''] = String(person.values.full_name).split(' ');
    const last = String(person.values.full_name).split(' ').at(-1) ?? '';
    const fullName = {
      near: `${first} ${middle} ${own(index)}`,
      other: `Tráng ${own(index)} Khác`,
      turned: `${last} ${first} ${middle}`,
      shorter: `${first} ${last}`,
    }[name];
    next = { ...withValues(next, { full_name: fullName }), nameKey: fold(fullName) };
  }
  if (code === 'lost') next = { ...next, nationalId: null, staffCode: null };
  if (code === 'given' && !hasCode) next = { ...next, nationalId: `0990${String(index).padStart(8, '0')}` };
  if (code === 'other')
    next = {
      ...next,
      nationalId: next.nationalId && `0880${String(index).padStart(8, '0')}`,
      staffCode: next.staffCode && `K${index}`,
    };
  if (code === 'swapped') next = { ...next, nationalId: swapped };
  const isAsked = asked === 'always' || (asked === 'coded' && hasCode) || (asked === 'uncoded' && !hasCode);
  // A bare year tells nobody in another unit.
  const isLost = isYearOnly && change.unit !== undefined && !hasCode;
  return { person: next, what, isCertain: !isAsked && !isLost };
}

function withValues(person: ComparedPerson, values: Partial<ComparedPerson['values']>): ComparedPerson {
  return { ...person, values: { ...person.values, ...values } };
}
