import { pick } from '../../../sample-data/random/pick';
import { NOT_TICKED } from '../facts';
import type { KnownPerson, StaffGroup } from '../known-person';
import { ETHNICITY_SPELLINGS } from '../words/ethnicities';
import { RATING_WORDS, STAFF_GROUP_WORDS } from '../words/vocabulary-words';
import type { Pen, PlannedBlock, PlannedColumn } from './block';
import { chooseHeader } from './choose-header';
import { ticksBlock, wordsBlock } from './vocabulary-block';
import { writeDate } from './write-date';

const STAFF_GROUPS: readonly StaffGroup[] = [
  'cadre',
  'civil_servant',
  'public_employee',
  'part_time',
  'contract',
];

export function genderBlock(pen: Pen): PlannedBlock {
  const { gender: style, tickMark } = pen.layout;
  if (style === 'female_tick')
    return {
      columns: [
        {
          ...{ field: 'gender', header: chooseHeader(pen, 'female'), category: 'female' },
          write: ({ gender }) => (gender === 'female' ? tickMark : null),
        },
      ],
      facts: ({ gender }) => ({ gender: gender === 'female' ? gender : NOT_TICKED }),
    };
  const header = chooseHeader(pen, 'gender');
  const facts: PlannedBlock['facts'] = ({ gender }) => ({ gender });
  if (style === 'words')
    return {
      columns: [
        {
          field: 'gender',
          header,
          category: null,
          write: ({ gender }) => (gender === 'female' ? 'Nữ' : 'Nam'),
        },
      ],
      facts,
    };
  const tick = (category: KnownPerson['gender'], label: string): PlannedColumn => ({
    ...{ field: 'gender', header: ['Giới tính', label], category },
    write: ({ gender }) => (gender === category ? tickMark : null),
  });
  return { columns: [tick('male', 'Nam'), tick('female', 'Nữ')], facts };
}

export function ethnicityBlock(pen: Pen): PlannedBlock {
  if (pen.layout.ethnicity === 'words')
    return {
      columns: [
        {
          ...{ field: 'ethnicity', header: chooseHeader(pen, 'ethnicity'), category: null },
          write: ({ ethnicity }) => pick(pen.random, ETHNICITY_SPELLINGS[ethnicity] ?? [ethnicity]),
        },
      ],
      facts: ({ ethnicity }) => ({ ethnicity }),
    };
  return {
    columns: [
      {
        ...{
          field: 'ethnic_minority',
          header: chooseHeader(pen, 'ethnic_minority'),
          category: null,
          isMark: true,
        },
        write: ({ ethnicity }) => (ethnicity === 'Kinh' ? null : pen.layout.tickMark),
      },
    ],
    facts: ({ ethnicity }) => ({ ethnicMinority: ethnicity === 'Kinh' ? NOT_TICKED : true }),
  };
}

export function partyBlock(pen: Pen): PlannedBlock {
  const { partyMember: style, tickMark } = pen.layout;
  if (style === 'words')
    return {
      columns: [
        {
          ...{ field: 'party_member', header: chooseHeader(pen, 'party_member'), category: null },
          write: ({ partyMember }) => (partyMember ? 'Đảng viên' : 'Không'),
        },
      ],
      facts: ({ partyMember }) => ({ partyMember }),
    };
  const isDate = style === 'date';
  return {
    columns: [
      {
        field: isDate ? 'party_date' : 'party_member',
        header: chooseHeader(pen, isDate ? 'party_date' : 'party_member'),
        category: null,
        isMark: !isDate,
        write: (person) => {
          if (!person.partyMember) return null;
          return isDate ? writeDate(pen.layout.dateStyle, dayOfJoining(person)) : tickMark;
        },
      },
    ],
    facts: ({ partyMember }) => ({ partyMember: partyMember ? true : NOT_TICKED }),
  };
}

/** In the 20th year of life, on the birthday. */
function dayOfJoining({ birth }: KnownPerson): KnownPerson['birth'] {
  return { ...birth, year: birth.year + 19, precision: 'day' };
}

export function unitBlock(pen: Pen): PlannedBlock {
  const prefix = pick(pen.random, ['UBND xã ', 'Xã ', 'UBND xã ', '']);
  return {
    columns: [
      {
        ...{ field: 'unit', header: chooseHeader(pen, 'unit'), category: null },
        write: ({ unit }) => prefix + unit,
      },
    ],
    facts: ({ unit }) => ({ unit }),
  };
}

export function staffGroupBlock(pen: Pen): PlannedBlock {
  const field = {
    field: 'staff_group',
    words: STAFF_GROUP_WORDS,
    valueOf: ({ staffGroup }: KnownPerson) => staffGroup,
    toFacts: (staffGroup: StaffGroup | null) => ({ staffGroup }),
  } as const;
  return pen.layout.staffGroup === 'words' ? wordsBlock(pen, field) : ticksBlock(pen, field, STAFF_GROUPS);
}

export function positionBlock(pen: Pen): PlannedBlock {
  return {
    columns: [
      {
        ...{ field: 'position', header: chooseHeader(pen, 'position'), category: null },
        write: ({ position }) => position,
      },
    ],
    facts: ({ position }) => ({ position }),
  };
}

export function ratingBlock(pen: Pen): PlannedBlock {
  const field = {
    field: 'rating',
    words: RATING_WORDS,
    valueOf: ({ rating }: KnownPerson) => rating,
    toFacts: (rating: KnownPerson['rating']) => ({ rating }),
  } as const;
  return pen.layout.rating === 'words'
    ? wordsBlock(pen, field)
    : ticksBlock(pen, field, ['excellent', 'good', 'complete', 'incomplete']);
}

/** Columns that the truth says nothing about, as every roster has some. */
export function noiseBlock({ random }: Pen): PlannedBlock {
  const columns: readonly PlannedColumn[] = [
    { field: 'home_town', header: ['Quê quán'], category: null, write: ({ unit }) => `Xã ${unit}, tỉnh Mẫu` },
    { field: 'religion', header: ['Tôn giáo'], category: null, write: () => 'Không' },
    {
      ...{ field: 'salary_coefficient', header: ['Hệ số lương'], category: null },
      write: () => pick(random, [2.34, 2.67, 3, 3.33, 3.66, 1.86, 2.06]),
    },
    { field: 'note', header: ['Ghi chú'], category: null, write: () => null },
  ];
  return { columns: pick(random, [columns.slice(0, 2), columns.slice(2), columns]), facts: () => ({}) };
}
