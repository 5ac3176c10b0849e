import type { Language } from './language';
import { peopleCount } from './people-count';

/** What files say that leave the program, and the dialogs that make them. */
const vi = {
  tableSheet: 'Bảng',
  definitionsSheet: 'Định nghĩa',
  page: 'Trang',
  share: '%',
  count: 'Số người',
  numerator: 'Số người đạt',
  denominator: 'Mẫu số',
  version: 'Phiên bản',
  versions: {
    version: 'Bản',
    internal: 'Nội bộ',
    public: (k: string) => `Công khai (ẩn dưới ${k})`,
    alone:
      'Số được ẩn trong riêng bảng này. Cần công bố nhiều bảng thì đưa vào một báo cáo hoặc một bảng theo dõi, để các bảng được ẩn cùng nhau.',
  },
  createdOn: 'Ngày lập',
  percentOf: 'Tỷ lệ',
  unknownPeople: (people: string) => `${people} người`,
  denominatorRule:
    'Số người thuộc diện tính theo định nghĩa; người chưa có thông tin vẫn ở trong mẫu số, trừ khi định nghĩa nói khác.',
  unitsDenominator: 'Tỷ lệ tính trên số người của từng đơn vị; người chưa có thông tin vẫn ở trong mẫu số.',
  unitsTitle: 'Số liệu chính theo đơn vị',
  peopleTitle: 'Danh sách',
  deIdentifiedSheet: 'Khử định danh',
  rows: (count: string) => `${count} dòng`,
  people: 'người',
  asOf: 'tính đến ngày',
  /** Whose list it is. */
  listedPeople: (whose: string | null, search: string) =>
    `Những người: ${[whose, search === '' ? null : `tìm “${search}”`].filter((part) => part !== null).join(' · ') || 'tất cả'}`,
  listedOf: (found: string, all: string) => `${found} trong số ${all} người`,
  peopleNote: 'Danh sách có dữ liệu cá nhân: chỉ dùng trong cơ quan, không gửi ra ngoài.',
};

const en: typeof vi = {
  tableSheet: 'Table',
  definitionsSheet: 'Definitions',
  page: 'Page',
  share: '%',
  count: 'People',
  numerator: 'People who meet it',
  denominator: 'Denominator',
  version: 'Version',
  versions: {
    version: 'Version',
    internal: 'Internal',
    public: (k) => `Public (under ${k} hidden)`,
    alone:
      'Figures are hidden within this table only. To publish several, put them into one report or board, where they hide together.',
  },
  createdOn: 'Made on',
  percentOf: 'Shares',
  unknownPeople: (people) => peopleCount(people),
  denominatorRule:
    'People whom the definition is about; those whose value is not recorded stay in the denominator unless it says otherwise.',
  unitsDenominator:
    'Shares are of the people of each unit; those whose value is not recorded stay in the denominator.',
  unitsTitle: 'Headline figures by unit',
  peopleTitle: 'List',
  deIdentifiedSheet: 'De-identification',
  rows: (count) => `${count} rows`,
  people: 'people',
  asOf: 'as of',
  listedPeople: (whose, search) =>
    `Who: ${[whose, search === '' ? null : `found by “${search}”`].filter((part) => part !== null).join(' · ') || 'everybody'}`,
  listedOf: (found, all) => `${found} of ${peopleCount(all)}`,
  peopleNote: 'The list holds personal data: for use within the office only.',
};

export const publishMessages: Readonly<Record<Language, typeof vi>> = { vi, en };
