import fc from 'fast-check';
import type { PersonRow } from './oracle';

/** A person as a clerk writes them, and what a reader must understand by it. */
export interface WrittenPerson {
  readonly cells: readonly string[];
  readonly meant: PersonRow;
}

/** What may be written in a cell, and what it says. */
interface Choice {
  readonly text: string;
  readonly says: Readonly<Record<string, string | number | null>>;
}

interface Column {
  readonly head: string;
  readonly choices: fc.Arbitrary<Choice>;
}

const nothing = (field: string): Choice => ({ text: '', says: { [field]: null } });

function words(
  field: string,
  ...pairs: readonly (readonly [text: string, says: string])[]
): fc.Arbitrary<Choice> {
  const written = pairs.map(([text, says]): Choice => ({ text, says: { [field]: says } }));
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...written) },
    { weight: 1, arbitrary: fc.constant(nothing(field)) },
  );
}

const same = (...texts: readonly string[]) => texts.map((text) => [text, text] as const);

/** Days around the limits that reference dates ask about, bare years, months, and any day. */
function dates(field: string, from: number, to: number): fc.Arbitrary<Choice> {
  const day = fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.oneof(
        fc.constantFrom([12, 31], [1, 1], [2, 28], [3, 1], [8, 1], [7, 31], [7, 1], [6, 30]),
        fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
      ),
      fc.nat(3),
    )
    .map(([year, [month = 1, dayOfMonth = 1], form]): Choice => {
      const two = (number: number): string => String(number).padStart(2, '0');
      const whole = year * 10_000 + month * 100 + dayOfMonth;
      if (form === 0) return { text: String(year), says: { [field]: year * 10_000 + 101 } };
      if (form === 1)
        return { text: `${two(month)}/${year}`, says: { [field]: year * 10_000 + month * 100 + 1 } };
      return { text: `${two(dayOfMonth)}/${two(month)}/${year}`, says: { [field]: whole } };
    });
  return fc.oneof({ weight: 6, arbitrary: day }, { weight: 1, arbitrary: fc.constant(nothing(field)) });
}

/** Whoever has joined the Party is a member; a blank among ticks would say no. */
const party = fc.oneof(
  dates('party_date', 1985, 2024).map(({ text, says }) => ({
    ...{ member: text === '' ? 'Không' : 'Có', date: text },
    says: { ...says, party_member: text === '' ? 'no' : 'yes' },
  })),
  fc.constant({ member: 'Có', date: '', says: { party_member: 'yes', party_date: null } }),
);

/** A column of Dân tộc says two things. */
const ethnicity = fc.constantFrom(
  ...['Kinh', 'Tày', 'Thái', 'Mường'].map((text): Choice => ({
    text,
    says: { ethnicity: text, ethnic_minority: text === 'Kinh' ? 'no' : 'yes' },
  })),
  { text: '', says: { ethnicity: null, ethnic_minority: null } } satisfies Choice,
);

const unit = fc.constantFrom(
  ...(
    [
      ['UBND xã Bản Sen', 'commune'],
      ['UBND xã Ao Lớn', 'commune'],
      ['UBND xã Đồng Cao', 'commune'],
      ['UBND phường Hòa Lạc', 'ward'],
      ['UBND phường Tân Quý', 'ward'],
      ['UBND đặc khu Hòn Trắng', 'special_zone'],
    ] as const
  ).map(([text, type]): Choice => ({
    text,
    says: { unit: text, commune_type: type, admin_level: 'commune' },
  })),
);

const numbers = (field: string, ...texts: readonly string[]): fc.Arbitrary<Choice> =>
  fc.constantFrom(
    ...texts.map((text): Choice => ({
      text,
      says: { [field]: text === '' ? null : Number(text.replace(',', '.')) },
    })),
  );

const columns: readonly Column[] = [
  { head: 'Ngày sinh', choices: dates('birth_date', 1958, 2004) },
  { head: 'Giới tính', choices: words('gender', ['Nữ', 'female'], ['Nam', 'male'], ['nữ', 'female']) },
  { head: 'Dân tộc', choices: ethnicity },
  { head: 'Tôn giáo', choices: words('religion', ...same('Không', 'Phật giáo', 'Công giáo')) },
  { head: 'Đơn vị công tác', choices: unit },
  {
    head: 'Đối tượng',
    choices: words(
      'staff_group',
      ['Cán bộ', 'cadre'],
      ['Công chức', 'civil_servant'],
      ['Viên chức', 'public_employee'],
    ),
  },
  {
    head: 'Chức vụ, chức danh',
    choices: words('position', ...same('Văn phòng - thống kê', 'Tài chính - kế toán')),
  },
  { head: 'Ngày tuyển dụng', choices: dates('recruitment_date', 1985, 2024) },
  {
    head: 'Ngạch',
    choices: words('rank', ...same('Chuyên viên', 'Chuyên viên chính', 'Cán sự', 'Kế toán viên')),
  },
  { head: 'Bậc lương', choices: numbers('salary_step', '1', '2', '3', '9', '10', '') },
  { head: 'Hệ số lương', choices: numbers('salary_coefficient', '1,86', '2,34', '3', '4,98', '') },
  {
    head: 'Trình độ văn hóa',
    choices: words('general_education', ['12/12', 'upper_secondary'], ['9/12', 'lower_secondary']),
  },
  {
    head: 'Trình độ chuyên môn',
    choices: words(
      'qualification',
      ...([
        ['Đại học', 'university'],
        ['Thạc sĩ', 'master'],
        ['Cao đẳng', 'college'],
      ] as const),
      ...([
        ['Trung cấp', 'intermediate'],
        ['Sơ cấp', 'elementary'],
        ['Tiến sĩ', 'doctorate'],
      ] as const),
    ),
  },
  {
    head: 'Chuyên ngành đào tạo',
    choices: words('specialisation', ...same('Luật', 'Kế toán', 'Nông nghiệp', 'Quản lý đất đai')),
  },
  {
    head: 'Lý luận chính trị',
    choices: words(
      'political_theory',
      ['Sơ cấp', 'elementary'],
      ['Trung cấp', 'intermediate'],
      ['Cao cấp', 'advanced'],
    ),
  },
];

/** What a roster of these columns says nothing of. */
const notWritten = [
  ...['home_town', 'department', 'party_position', 'contract_type', 'state_management', 'training_mode'],
  ...['training_institution', 'informatics', 'foreign_language', 'ethnic_language', 'defence_education'],
  ...['rating', 'commendation', 'discipline', 'salary_date', 'note', 'job'],
];

/** A roster of `least` to `most` people, nobody of whom is written twice. */
export function rosterOf({
  least = 1,
  most,
}: {
  readonly least?: number;
  readonly most: number;
}): fc.Arbitrary<readonly WrittenPerson[]> {
  const person = fc.tuple(fc.tuple(...columns.map(({ choices }) => choices)), party);
  return fc.array(person, { minLength: least, maxLength: most }).map((people) =>
    people.map(([choices, { member, date, says: ofParty }], index): WrittenPerson => {
      const name = `Nguyễn Văn ${['An', 'Bình', 'Cường', 'Dũng', 'Hạnh'][index % 5] ?? ''} ${String.fromCharCode(65 + (Math.floor(index / 5) % 26))}`;
      const code = `0010${String(10_000_000 + index)}`;
      return {
        cells: [String(index + 1), name, code, ...choices.map(({ text }) => text), member, date],
        meant: Object.assign(
          { person_id: index + 1, full_name: name, national_id: code },
          Object.fromEntries(notWritten.map((field) => [field, null])),
          ...choices.map(({ says }) => says),
          ofParty,
        ) as PersonRow,
      };
    }),
  );
}

export function csvOf(people: readonly WrittenPerson[]): string {
  const heads = [
    'STT',
    'Họ và tên',
    'Số CCCD',
    ...columns.map(({ head }) => head),
    'Đảng viên',
    'Ngày vào Đảng',
  ];
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${[heads, ...people.map(({ cells }) => cells)].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A man, a woman and somebody without a recorded sex, born on three days of every month. */
export function everyBirth(from: number, to: number): readonly WrittenPerson[] {
  const people: WrittenPerson[] = [];
  const sexes = [
    ['Nam', 'male'],
    ['Nữ', 'female'],
    ['', null],
  ] as const;
  for (let month = from * 12; month < (to + 1) * 12; month += 1) {
    const [year, monthOfYear] = [Math.floor(month / 12), (month % 12) + 1];
    const last = new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate();
    for (const day of [1, 15, last]) {
      for (const [text, gender] of sexes) {
        const birth = [day, monthOfYear].map((part) => String(part).padStart(2, '0'));
        const cells = columns.map(({ head }) =>
          head === 'Ngày sinh' ? `${birth.join('/')}/${year}` : head === 'Giới tính' ? text : '',
        );
        const name = `Trần Thị ${String.fromCharCode(65 + (people.length % 26))} ${String.fromCharCode(65 + (Math.floor(people.length / 26) % 26))}`;
        people.push({
          cells: [String(people.length + 1), name, String(1_000_000_000 + people.length), ...cells, '', ''],
          meant: { birth_date: year * 10_000 + monthOfYear * 100 + day, gender },
        });
      }
    }
  }
  return people;
}
