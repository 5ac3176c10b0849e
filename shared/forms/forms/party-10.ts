import { everybody } from '../../analysis/condition';
import type { Text } from '../../text/language';
import { partyBlocks } from '../columns/blocks';
import { courses, openedByDistrict, openedByProvince } from '../columns/courses';
import type { CourseRow, CourseTest, FormCheck, FormTemplate, Leaf } from '../form';

const attended = (label: string, mark: string, level?: string, leaders?: true): Leaf => ({
  ...{ label, mark, width: 11 },
  value: { kind: 'attended', ...(level !== undefined && { level }), ...(leaders && { leaders }) },
});
const classes = (label: string, mark: string, openedBy: readonly string[]): Leaf => ({
  ...{ label, mark, width: 11, value: { kind: 'classes', openedBy } },
});
const leadersOnly = 'Trong đó: Số cán bộ lãnh đạo, quản lý';

type Part = readonly [label: string, course: CourseTest];
const degrees: readonly Part[] = [
  ['Đào tạo trong nước', { abroad: false, unless: ['liên kết'] }],
  ['Đào tạo ngoài nước', { abroad: true, unless: ['liên kết'] }],
  ['Đào tạo liên kết', { says: ['liên kết'] }],
];
const modes: readonly Part[] = [
  ['Hệ tập trung', { modes: ['in_person'] }],
  ['Hệ không tập trung', { modes: ['part_time'] }],
];
const places: readonly Part[] = [
  ['Bồi dưỡng trong nước', { abroad: false }],
  ['Bồi dưỡng ngoài nước', { abroad: true }],
];
const groups = [1, 2, 3, 4].map((number): Part => [`Đối tượng ${number}`, { says: [`đối tượng ${number}`] }]);

const head = (id: string, mark: string, label: string, under?: string): CourseRow => ({
  ...{ id, mark, label, strong: true },
  ...(under !== undefined && { under }),
});
/** A row with those it is divided into. */
const divided = (row: CourseRow, level: number, parts: readonly Part[] = []): CourseRow[] => [
  row,
  ...parts.map(([label, course], index): CourseRow => ({
    ...{ id: `${row.id}-${index + 1}`, label: `+ ${label}`, level, course, under: row.id },
  })),
];
const study = (
  id: string,
  label: string,
  course: CourseTest,
  parts: readonly Part[],
  under: string,
): CourseRow[] => divided({ id, label: `- ${label}`, level: 1, course, under }, 2, parts);
const refresher = (id: string, mark: string, label: string, course: CourseTest, parts?: readonly Part[]) =>
  divided({ id, mark, label, course, under: 'refresher' }, 1, parts);

const rows: readonly CourseRow[] = [
  head('training', 'I', 'Đào tạo'),
  head('training-1', '1', 'Đào tạo chuyên môn', 'training'),
  ...study('university', 'Đại học', courses.university, degrees, 'training-1'),
  ...study('master', 'Thạc sỹ (tương đương)', courses.master, degrees, 'training-1'),
  ...study('doctorate', 'Tiến sỹ (tương đương)', courses.doctorate, degrees, 'training-1'),
  head('training-2', '2', 'Đào tạo chính trị', 'training'),
  ...study('theory-intermediate', 'Trung cấp LLCT', courses.theoryIntermediate, modes, 'training-2'),
  ...study('theory-advanced', 'Cao cấp LLCT', courses.theoryAdvanced, modes, 'training-2'),
  ...study('theory-bachelor', 'Cử nhân LLCT', courses.theoryBachelor, modes, 'training-2'),
  head('refresher', 'II', 'Bồi dưỡng'),
  ...refresher('party-work', '1', 'Nghiệp vụ xây dựng Đảng', courses.partyWork),
  ...refresher('mass-work', '2', 'Nghiệp vụ đoàn thể chính trị', courses.massWork),
  ...refresher('state-management', '3', 'Quản lý nhà nước', courses.stateManagement, places),
  ...refresher('economy', '4', 'Quản lý kinh tế', courses.economy, places),
  ...refresher('languages', '5', 'Ngoại ngữ', courses.languages, places),
  ...refresher('informatics', '6', 'Tin học', courses.informatics),
  ...refresher('new-knowledge', '7', 'Cập nhật kiến thức mới', courses.newKnowledge),
  ...refresher('defence', '8', 'Quốc phòng - An ninh', courses.defence, groups),
];

const notSaid: Text = {
  vi: 'sổ không ghi đủ để xếp vào dòng con',
  en: 'of which the register does not say enough for the rows below',
};

/** The rows under a row add up to it, but for what the register does not say. */
const ofRows = rows.flatMap(({ id }): FormCheck[] => {
  const parts = rows.filter(({ under }) => under === id).map((row) => row.id);
  if (parts.length === 0) return [];
  return [
    { id: `parts-of-${id}`, across: 'rows', parts, relation: 'equal', whole: id, rest: [{ label: notSaid }] },
  ];
});

/** Biểu số 10-BTCTW; counts the entries of the training register by the people of the roster. */
export const party10: FormTemplate = {
  id: '10-btctw',
  code: 'Biểu số 10-BTCTW',
  label: { vi: 'Kết quả đào tạo, bồi dưỡng cán bộ', en: 'Results of training' },
  title: 'THỐNG KÊ KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ NĂM {year}',
  about: {
    vi: 'Biểu thống kê của Ban Tổ chức Trung ương; số liệu lấy từ sổ theo dõi đào tạo, bồi dưỡng.',
    en: 'A form of the Central Organisation Commission; its figures come from the training register.',
  },
  blocks: { ...partyBlocks, unitOfCount: 'lượt người' },
  who: everybody,
  columns: [
    { label: 'TT', mark: '1', value: { kind: 'ordinal' }, width: 6 },
    {
      ...{ label: 'Chương trình, hình thức đào tạo, bồi dưỡng', mark: '2', width: 40 },
      value: { kind: 'label' },
    },
    {
      label: 'Cán bộ được đào tạo, bồi dưỡng',
      columns: [
        { ...attended('Tổng số', '3'), markText: '3=4+6+8' },
        {
          label: 'Cấp tỉnh',
          columns: [attended('Tổng số', '4', 'province'), attended(leadersOnly, '5', 'province', true)],
        },
        {
          label: 'Cấp huyện',
          columns: [attended('Tổng số', '6', 'district'), attended(leadersOnly, '7', 'district', true)],
        },
        attended('Cấp xã', '8', 'commune'),
      ],
    },
    {
      label: 'Số lớp đào tạo, bồi dưỡng',
      columns: [
        {
          ...{ label: 'Tổng số lớp', mark: '9', markText: '9=10+11', width: 11 },
          value: { kind: 'sum', of: ['10', '11'] },
        },
        classes('Cấp ủy cấp tỉnh mở', '10', openedByProvince),
        classes('Cấp ủy cấp huyện mở', '11', openedByDistrict),
      ],
    },
  ],
  rows: { kind: 'training', rows },
  checks: [
    {
      ...{ id: 'levels', across: 'columns', parts: ['4', '6', '8'], relation: 'equal', whole: '3' },
      rest: [
        {
          label: {
            vi: 'của người chưa rõ cấp hành chính hoặc ở cấp trung ương',
            en: 'of people of no recorded level, or of the central one',
          },
        },
      ],
    },
    { id: 'leaders-province', across: 'columns', parts: ['5'], relation: 'at-most', whole: '4' },
    { id: 'leaders-district', across: 'columns', parts: ['7'], relation: 'at-most', whole: '6' },
    ...ofRows,
  ],
  paper: 'A4',
  remarks: [
    {
      vi: 'Biểu đếm lượt người: một người học hai lớp trong năm được đếm hai lần.',
      en: 'The form counts attendances: somebody at two courses in the year counts twice.',
    },
    {
      vi: 'Dòng “Tin học” gồm cả các lớp kỹ năng số, chuyển đổi số.',
      en: 'The row “Tin học” includes courses on digital skills.',
    },
  ],
};
