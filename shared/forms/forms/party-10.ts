import type { Text } from '../../text/language';
import { everybody } from '../../analysis/condition';
import { partyBlocks } from '../columns/blocks';
import type { CriterionRow, FormTemplate, Leaf } from '../form';

const fromRegister: Text = {
  vi: 'Số liệu lấy từ sổ theo dõi đào tạo, bồi dưỡng.',
  en: 'Figures come from the training register.',
};
const blank = (label: string, mark: string, markText?: string): Leaf => ({
  ...{ label, mark, width: 11, value: { kind: 'blank', why: fromRegister } },
  ...(markText !== undefined && { markText }),
});
const head = (id: string, mark: string, label: string): CriterionRow => ({ id, mark, label, strong: true });
const row = (id: string, label: string, level: number): CriterionRow => ({ id, label, level });
const split = (id: string, label: string, kinds: readonly string[]): CriterionRow[] => [
  row(id, `- ${label}`, 1),
  ...kinds.map((kind, index) => row(`${id}-${index + 1}`, `+ ${kind}`, 2)),
];
const where = ['Đào tạo trong nước', 'Đào tạo ngoài nước', 'Đào tạo liên kết'];
const mode = ['Hệ tập trung', 'Hệ không tập trung'];
const abroad = ['Bồi dưỡng trong nước', 'Bồi dưỡng ngoài nước'];
const course = (id: string, mark: string, label: string, kinds: readonly string[] = []): CriterionRow[] => [
  { id, mark, label },
  ...kinds.map((kind, index) => row(`${id}-${index + 1}`, `+ ${kind}`, 1)),
];

/** Biểu số 10-BTCTW; its people are those of the training register, not of the roster. */
export const party10: FormTemplate = {
  id: '10-btctw',
  code: 'Biểu số 10-BTCTW',
  label: { vi: 'Kết quả đào tạo, bồi dưỡng cán bộ', en: 'Results of training' },
  title: 'THỐNG KÊ KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ NĂM {year}',
  about: {
    vi: 'Biểu thống kê của Ban Tổ chức Trung ương; cần sổ theo dõi đào tạo, bồi dưỡng.',
    en: 'A form of the Central Organisation Commission; needs the training register.',
  },
  blocks: partyBlocks,
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
        blank('Tổng số', '3', '3=4+6+8'),
        {
          label: 'Cấp tỉnh',
          columns: [blank('Tổng số', '4'), blank('Trong đó: Số cán bộ lãnh đạo, quản lý', '5')],
        },
        {
          label: 'Cấp huyện',
          columns: [blank('Tổng số', '6'), blank('Trong đó: Số cán bộ lãnh đạo, quản lý', '7')],
        },
        blank('Cấp xã', '8'),
      ],
    },
    {
      label: 'Số lớp đào tạo, bồi dưỡng',
      columns: [
        blank('Tổng số lớp', '9', '9=10+11'),
        blank('Cấp ủy cấp tỉnh mở', '10'),
        blank('Cấp ủy cấp huyện mở', '11'),
      ],
    },
  ],
  rows: {
    kind: 'criteria',
    rows: [
      head('training', 'I', 'Đào tạo'),
      head('training-1', '1', 'Đào tạo chuyên môn'),
      ...split('university', 'Đại học', where),
      ...split('master', 'Thạc sỹ (tương đương)', where),
      ...split('doctorate', 'Tiến sỹ (tương đương)', where),
      head('training-2', '2', 'Đào tạo chính trị'),
      ...split('theory-intermediate', 'Trung cấp LLCT', mode),
      ...split('theory-advanced', 'Cao cấp LLCT', mode),
      ...split('theory-bachelor', 'Cử nhân LLCT', mode),
      head('refresher', 'II', 'Bồi dưỡng'),
      ...course('party-work', '1', 'Nghiệp vụ xây dựng Đảng'),
      ...course('mass-work', '2', 'Nghiệp vụ đoàn thể chính trị'),
      ...course('state-management', '3', 'Quản lý nhà nước', abroad),
      ...course('economy', '4', 'Quản lý kinh tế', abroad),
      ...course('languages', '5', 'Ngoại ngữ', abroad),
      ...course('informatics', '6', 'Tin học'),
      ...course('new-knowledge', '7', 'Cập nhật kiến thức mới'),
      ...course(
        'defence',
        '8',
        'Quốc phòng - An ninh',
        [1, 2, 3, 4].map((number) => `Đối tượng ${number}`),
      ),
    ],
  },
  checks: [],
  paper: 'A4',
  register: 'training',
};
