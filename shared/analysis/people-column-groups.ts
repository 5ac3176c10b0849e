import type { Text } from '../text/language';
import type { Library } from './library';
import { peopleColumnsOf, type PeopleColumn } from './people-columns';

export interface ColumnGroup {
  readonly id: string;
  readonly label: Text;
  readonly columns: readonly PeopleColumn[];
}

const named: readonly { readonly id: string; readonly label: Text; readonly columns: readonly string[] }[] = [
  {
    id: 'person',
    label: { vi: 'Thông tin chung', en: 'Person' },
    columns: [
      'full_name',
      'staff_code',
      'national_id',
      'birth_date',
      'age',
      'age_years',
      'gender',
      'ethnicity',
      'ethnic_minority',
      'religion',
      'birth_place',
      'home_town',
      'residence',
      'phone',
    ],
  },
  {
    id: 'post',
    label: { vi: 'Đơn vị và vị trí công tác', en: 'Unit and post' },
    columns: [
      'unit',
      'department',
      'position',
      'concurrent_position',
      'job',
      'staff_group',
      'admin_level',
      'commune_type',
      'contract_type',
      'recruitment_date',
      'appointment_date',
      'council_delegate',
    ],
  },
  {
    id: 'training',
    label: { vi: 'Trình độ', en: 'Education and training' },
    columns: [
      'general_education',
      'qualification',
      'specialisation',
      'specialisation_match',
      'training_institution',
      'training_mode',
      'graduation_year',
      'political_theory',
      'state_management',
      'informatics',
      'foreign_language',
      'ethnic_language',
      'defence_education',
    ],
  },
  {
    id: 'salary',
    label: { vi: 'Ngạch và lương', en: 'Rank and salary' },
    columns: [
      'rank',
      'rank_code',
      'salary_step',
      'salary_coefficient',
      'salary_date',
      'position_allowance',
      'other_allowance',
    ],
  },
  {
    id: 'party',
    label: { vi: 'Đảng', en: 'Party' },
    columns: ['party_member', 'party_date', 'party_official_date', 'party_position'],
  },
  {
    id: 'rating',
    label: { vi: 'Đánh giá, khen thưởng, kỷ luật', en: 'Rating, commendation, discipline' },
    columns: ['rating', 'commendation', 'discipline'],
  },
];

const grouped = new Set(named.flatMap(({ columns }) => columns));

const isStandard = ({ from }: PeopleColumn): boolean => from !== null && 'standard' in from;
const isOwn = ({ id }: PeopleColumn): boolean => id.startsWith('own_');

/** What no group names. */
const rest: readonly {
  readonly id: string;
  readonly label: Text;
  readonly holds: (column: PeopleColumn) => boolean;
}[] = [
  { id: 'other', label: { vi: 'Khác', en: 'Other' }, holds: ({ from }) => from === null },
  {
    id: 'derived',
    label: { vi: 'Tính từ thông tin khác', en: 'Worked out from other values' },
    holds: (column) => column.from !== null && !isStandard(column) && !isOwn(column),
  },
  { id: 'standards', label: { vi: 'So với chuẩn', en: 'Against the standards' }, holds: isStandard },
  { id: 'own', label: { vi: 'Nhóm do đơn vị đặt', en: 'Own groupings' }, holds: isOwn },
];

/** Every column of the list of people, as cards and pickers show them; each stands in one group. */
export function columnGroupsOf(library: Library): readonly ColumnGroup[] {
  const all = peopleColumnsOf(library);
  const others = all.filter(({ id }) => !grouped.has(id));
  return [
    ...named.map(({ id, label, columns }) => ({
      ...{ id, label },
      columns: columns.flatMap((each) => all.find((column) => column.id === each) ?? []),
    })),
    ...rest.map(({ id, label, holds }) => ({ id, label, columns: others.filter(holds) })),
  ];
}
