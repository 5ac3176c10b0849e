import { everybody } from '../../analysis/condition';
import { rating as ratingField } from '../../roster/fields/rating';
import type { Field } from '../../roster/field';
import { countWords } from '../common/words';
import type { Register, RegisterCheck, RegisterSetting } from '../register';
import type { EntryCondition, RegisterIndicator } from '../register-indicator';

const law = { vi: 'Điều 26 Luật 80/2025/QH15', en: 'Law 80/2025/QH15, Article 26' };

const points: Field = {
  id: 'points',
  label: { vi: 'Điểm', en: 'Points' },
  kind: 'number',
  headers: ['Điểm', 'Tổng điểm', 'Điểm đánh giá', 'Điểm thẩm định', 'Tổng điểm thẩm định', 'Points'],
};

const pointsBasis = {
  vi: 'Thang 100 điểm: từ 90 là xuất sắc, từ 70 là tốt, từ 50 là hoàn thành; kiểm tra lại với văn bản đang có hiệu lực',
  en: 'Of 100 points: from 90 excellent, from 70 good, from 50 completed; check it against the text in force',
};

const pointSettings = (
  [
    ['excellent_points', 'Điểm từ đó là xuất sắc', 'Points from which it is excellent', 90],
    ['good_points', 'Điểm từ đó là tốt', 'Points from which it is good', 70],
    ['complete_points', 'Điểm từ đó là hoàn thành', 'Points from which it is completed', 50],
  ] as const
).map(([id, vi, en, value]): RegisterSetting => ({
  ...{ id, label: { vi, en }, unit: { vi: 'điểm', en: 'points' }, basis: pointsBasis },
  ...{ value, from: 0, to: 100 },
}));

/** A level, and from which points to below which it goes; each a setting. */
const pointsOfLevels = [
  ['excellent', 'excellent_points', null],
  ['good', 'good_points', 'excellent_points'],
  ['complete', 'complete_points', 'good_points'],
  ['incomplete', null, 'complete_points'],
] as const;

const level = (...ids: (string | null)[]): EntryCondition => ({ field: 'rating', in: ids });
const rated: EntryCondition = { field: 'rating', filled: true };
const isUnread: EntryCondition = { field: 'rating', unread: true };
const notRated: EntryCondition = { all: [level(null), { not: isUnread }] };
const isExcellent = level('excellent');
const pointed: EntryCondition = { field: 'points', number: { from: 0, to: 100 } };

function ofRated(id: string, label: RegisterIndicator['label'], where: EntryCondition): RegisterIndicator {
  return {
    id,
    label,
    definition: {
      vi: `Số người được xếp loại “${label.vi.toLowerCase()}”, trên số người được xếp loại. Người chưa xếp loại, hoặc có mức không đọc được, tính riêng.`,
      en: `People rated “${label.en.toLowerCase()}”, of the people rated. Who is not rated, or has a level that cannot be read, is counted apart.`,
    },
    basis: law,
    as: 'share',
    numerator: { count: 'people', where },
    denominator: { count: 'people', where: rated },
    unknown: { count: 'people', where: level(null) },
    counts: countWords.people,
  };
}

/** Of everybody, rated or not: who is not in the register, and whose level is not told, are in the denominator. */
function ofAll(id: string, label: RegisterIndicator['label'], where: EntryCondition): RegisterIndicator {
  return {
    id: `${id}_of_all`,
    label: { vi: `${label.vi}, trên tổng số`, en: `${label.en}, of all` },
    definition: {
      vi: `Số người được xếp loại “${label.vi.toLowerCase()}”, trên tổng số người của danh sách, kể cả người chưa xếp loại và người không có trong sổ.`,
      en: `People rated “${label.en.toLowerCase()}”, of all people of the roster, those not rated and those missing from the register among them.`,
    },
    basis: law,
    as: 'share',
    numerator: { count: 'people', where },
    denominator: { roster: { who: everybody } },
    unknown: { roster: { who: everybody, withoutEntry: rated } },
    counts: countWords.people,
  };
}

const levels: readonly (readonly [string, RegisterIndicator['label'], EntryCondition])[] = [
  ['excellent', { vi: 'Hoàn thành xuất sắc', en: 'Excellent' }, isExcellent],
  ['good', { vi: 'Hoàn thành tốt', en: 'Good' }, level('good')],
  ['complete', { vi: 'Hoàn thành', en: 'Completed' }, level('complete')],
  ['incomplete', { vi: 'Không hoàn thành', en: 'Not completed' }, level('incomplete')],
  ['good_up', { vi: 'Hoàn thành tốt trở lên', en: 'Good or excellent' }, level('good', 'excellent')],
];

export const rating: Register = {
  id: 'rating',
  label: { vi: 'Đánh giá, xếp loại', en: 'Yearly rating' },
  purpose: {
    vi: 'Mức xếp loại chất lượng hằng năm của từng người, qua các năm.',
    en: 'The yearly rating of everybody, over the years.',
  },
  key: 'person',
  entry: { vi: 'lượt xếp loại', en: 'ratings' },
  fields: [ratingField, points],
  telling: ['rating', 'points'],
  datedBy: [],
  monthly: false,
  sameBy: [],
  headline: 'good_up',
  groupings: ['rating'],
  indicators: [
    {
      id: 'rated',
      label: { vi: 'Được xếp loại', en: 'Rated' },
      definition: {
        vi: 'Số người được xếp loại trong kỳ, trên số người của danh sách. Người có mức không đọc được tính riêng.',
        en: 'People rated in the period, of the people of the roster. Who has a level that cannot be read is counted apart.',
      },
      basis: law,
      as: 'share',
      numerator: { count: 'people', where: rated },
      denominator: { roster: { who: everybody } },
      unknown: { count: 'people', where: isUnread },
      counts: countWords.people,
    },
    ...levels.map(([id, label, where]) => ofRated(id, label, where)),
    ...levels.map(([id, label, where]) => ofAll(id, label, where)),
    {
      id: 'not_rated',
      label: { vi: 'Chưa xếp loại', en: 'Not rated' },
      definition: {
        vi: 'Số người có trong sổ của kỳ mà chưa được xếp loại. Người có mức không đọc được tính riêng.',
        en: 'People in the register of the period who are not rated. Who has a level that cannot be read is counted apart.',
      },
      basis: law,
      as: 'count',
      numerator: { count: 'people', where: notRated },
      unknown: { count: 'people', where: isUnread },
      counts: countWords.people,
    },
    {
      id: 'not_in_register',
      label: { vi: 'Không có trong sổ', en: 'Not in the register' },
      definition: {
        vi: 'Số người có trong danh sách mà không có dòng nào trong sổ của kỳ; cũng là chưa xếp loại, tính riêng. Danh sách họ ở phần “Danh sách”, mục “Chưa có trong sổ”.',
        en: 'People of the roster without any row in the register of the period; not rated either, and counted apart. They are listed under “Entries”, “Missing from the register”.',
      },
      basis: law,
      as: 'count',
      numerator: { roster: { who: everybody, withoutEntry: { all: [] } } },
      counts: countWords.people,
    },
    {
      id: 'points_mean',
      label: { vi: 'Điểm bình quân', en: 'Mean of points' },
      definition: {
        vi: 'Tổng điểm, chia cho số lượt có điểm từ 0 đến 100. Lượt không có điểm hoặc điểm ngoài khoảng ấy tính riêng.',
        en: 'Points added up, divided by the ratings that have points from 0 to 100. Ratings without, or with points beyond, are counted apart.',
      },
      basis: {
        vi: 'Thang 100 điểm, theo văn bản đánh giá đang có hiệu lực',
        en: 'Of 100 points, by the rating rules in force',
      },
      as: 'ratio',
      numerator: { sum: 'points', where: pointed },
      denominator: { count: 'entries', where: pointed },
      unknown: { count: 'entries', where: { not: pointed } },
      counts: countWords.points,
      of: countWords.ratings,
      isRare: true,
    },
  ],
  charts: [
    {
      id: 'levels_by_year',
      kind: 'parts',
      by: 'year',
      indicators: ['incomplete', 'complete', 'good', 'excellent'],
      title: { vi: 'Các mức xếp loại qua các năm', en: 'Levels over the years' },
    },
    {
      id: 'levels_by_group',
      kind: 'parts',
      by: 'staff_group',
      indicators: ['incomplete', 'complete', 'good', 'excellent'],
      title: { vi: 'Các mức xếp loại theo đối tượng', en: 'Levels by staff group' },
    },
    {
      id: 'excellent_by_unit',
      kind: 'bars',
      by: 'unit',
      indicator: 'excellent',
      title: { vi: 'Tỷ lệ hoàn thành xuất sắc theo đơn vị', en: 'Share of excellent by unit' },
    },
  ],
  checks: [
    {
      id: 'points_outside',
      severity: 'error',
      when: {
        all: [{ field: 'points', filled: true }, { not: pointed }],
      },
      field: 'points',
      message: { vi: 'Điểm phải từ 0 đến 100. Xem lại ô này.', en: 'Points are 0 to 100. Check the cell.' },
    },
    ...pointsOfLevels.map(([id, from, to]): RegisterCheck => ({
      id: `points_of_${id}`,
      severity: 'warning',
      when: {
        all: [
          level(id),
          pointed,
          {
            not: {
              all: [
                ...(from === null ? [] : [{ field: 'points', atLeast: from }]),
                ...(to === null ? [] : [{ field: 'points', below: to }]),
              ],
            },
          },
        ],
      },
      field: 'points',
      message: {
        vi: 'Điểm không khớp với mức xếp loại theo các mức điểm ở “Mức áp dụng”; mức xếp loại trong sổ vẫn được tính.',
        en: 'The points do not go with the level by the levels in use; the level of the register counts all the same.',
      },
    })),
  ],
  limits: [
    {
      id: 'excellent_cap',
      label: { vi: 'Giới hạn tỷ lệ xuất sắc', en: 'Cap on excellent' },
      basis: {
        vi: 'Tối đa 20 % số người hoàn thành tốt của từng nhóm trong đơn vị; trường hợp đặc biệt đến 25 %. Số được phép làm tròn xuống. Bộ lọc không làm đổi số: luôn kiểm tra trên mọi người của nhóm',
        en: 'At most 20% of those rated good in a group of the unit; up to 25% in special cases. The number allowed is rounded down. A filter changes no number: the whole group is checked',
      },
      counted: isExcellent,
      among: level('good'),
      amongLabel: { vi: 'người hoàn thành tốt', en: 'rated good' },
      atMost: 'excellent_cap',
      per: ['unit', 'staff_group'],
    },
  ],
  settings: [
    {
      id: 'excellent_cap',
      label: { vi: 'Tỷ lệ xuất sắc tối đa', en: 'Highest share of excellent' },
      unit: { vi: '%', en: '%' },
      basis: {
        vi: '20 % số người hoàn thành tốt, đến 25 % trong trường hợp đặc biệt; kiểm tra lại với văn bản đang có hiệu lực',
        en: '20% of those rated good, up to 25% in special cases; check it against the text in force',
      },
      value: 20,
      from: 1,
      to: 100,
    },
    ...pointSettings,
  ],
  lists: [
    { id: 'not_rated', label: { vi: 'Chưa xếp loại', en: 'Not rated' }, when: notRated },
    {
      id: 'unread',
      label: { vi: 'Mức không đọc được', en: 'Level cannot be read' },
      when: isUnread,
    },
    {
      id: 'incomplete',
      label: { vi: 'Không hoàn thành nhiệm vụ', en: 'Not completed' },
      when: level('incomplete'),
    },
  ],
  samples: ['so-xep-loai.xlsx'],
};
