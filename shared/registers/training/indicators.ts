import { everybody } from '../../analysis/condition';
import { homeCountry } from '../common/countries';
import { countWords } from '../common/words';
import type { Amount, EntryCondition, RegisterIndicator, RosterPeople } from '../register-indicator';

const decree = (article: string) => ({
  vi: `Nghị định 171/2025/NĐ-CP, ${article}`,
  en: `Decree 171/2025/ND-CP, ${article.replace('Điều', 'Article')}`,
});

const practice = {
  vi: 'Cách thống kê lượt người và số người của ngành Nội vụ',
  en: 'The usual count of persons and times in home affairs',
};

export const abroad: EntryCondition = {
  all: [{ field: 'country', filled: true }, { not: { field: 'country', in: [homeCountry] } }],
};

export const ethics: EntryCondition = { field: 'topic', containsOf: 'ethics_topics' };

const countryUnknown: Amount = { count: 'entries', where: { field: 'country', hasNoColumn: true } };

const appointed: RosterPeople = {
  who: everybody,
  holding: 'leading_posts',
  dateIn: { field: 'appointment_date', yearsBefore: 1 },
};

function inTime(how: 'surely' | 'perhaps'): EntryCondition {
  const within = (field: string): EntryCondition => ({
    around: {
      ...{ field, person: 'appointment_date', how },
      ...{ before: 'leader_months_before', after: 'leader_months_after' },
    },
  });
  const type = 'training_type';
  const isOfType: EntryCondition = { field: type, in: ['state_management'] };
  return {
    all: [
      how === 'surely' ? isOfType : { any: [isOfType, { field: type, filled: false }] },
      how === 'surely'
        ? within('to_date')
        : { any: [within('to_date'), { all: [{ field: 'to_date', filled: false }, within('from_date')] }] },
    ],
  };
}

const inDoubt: EntryCondition = { match: 'doubtful' };
const times = { count: 'entries' } as const;
const ofRoster = { roster: { who: everybody } } as const;

export const trainingIndicators: readonly RegisterIndicator[] = [
  {
    id: 'trained_people',
    label: { vi: 'Được bồi dưỡng', en: 'Trained' },
    definition: {
      vi: 'Số người có ít nhất một lượt bồi dưỡng trong kỳ, trên số người của danh sách. Mỗi người tính một lần. Lượt chưa rõ là của ai trong danh sách tính riêng.',
      en: 'People with at least one course in the period, of the people of the roster. Everybody counts once. Attendances of whom in the roster is not settled are counted apart.',
    },
    basis: practice,
    as: 'share',
    numerator: { count: 'people' },
    denominator: ofRoster,
    unknown: { count: 'entries', where: inDoubt },
    counts: countWords.people,
  },
  {
    id: 'training_times',
    label: { vi: 'Lượt bồi dưỡng', en: 'Courses attended' },
    definition: {
      vi: 'Số lượt người được bồi dưỡng: một người dự nhiều lớp được tính nhiều lượt.',
      en: 'Attendances: somebody who attends several courses counts as often.',
    },
    basis: practice,
    as: 'count',
    numerator: times,
    counts: countWords.times,
  },
  {
    id: 'hours_reached',
    label: { vi: 'Đủ số tiết trong năm', en: 'Yearly hours reached' },
    definition: {
      vi: 'Số người có tổng số tiết bồi dưỡng trong kỳ từ 40 tiết (1 tuần) trở lên, trên số người của danh sách. Buổi, ngày, tuần, tháng được quy đổi ra tiết theo “Mức áp dụng”. Lượt không ghi hoặc không rõ số tiết, hoặc chưa rõ là của ai, không cộng vào; số lượt ấy ghi bên cạnh. Chia theo loại, chủ đề, hình thức, nước, nơi tổ chức hoặc tháng thì chỉ cộng số tiết của riêng mục ấy.',
      en: 'People whose hours of training in the period add up to 40 (one week) or more, of the people of the roster. Half-days, days, weeks and months become hours by the levels in use. Courses without hours, or of whom is not settled, add nothing; they are counted beside. Divided by type, topic, mode, country, provider or month only the hours of that group are added.',
    },
    basis: decree('Điều 16'),
    as: 'share',
    numerator: { count: 'people', sum: { field: 'hours', atLeast: 'yearly_hours' } },
    denominator: ofRoster,
    unknown: { count: 'entries', where: { any: [{ field: 'hours', filled: false }, inDoubt] } },
    counts: countWords.people,
  },
  {
    id: 'leaders_within_12_months',
    label: { vi: 'Lãnh đạo học xong trong 12 tháng', en: 'Leaders trained within 12 months' },
    definition: {
      vi: 'Số lãnh đạo, quản lý được bổ nhiệm trong năm trước kỳ, có một lượt bồi dưỡng quản lý nhà nước kết thúc chậm nhất 12 tháng sau ngày bổ nhiệm, hoặc trước ngày bổ nhiệm không quá số tháng ở “Mức áp dụng”, trên số lãnh đạo, quản lý được bổ nhiệm trong năm ấy. Ngày bổ nhiệm và chức vụ lấy từ danh sách; chức vụ lãnh đạo theo danh mục ở trang Định nghĩa. Người chưa rõ ngày bổ nhiệm, hoặc lượt học chưa ghi loại, ngày học chỉ ghi năm, chưa ghi ngày kết thúc nên chưa rõ có đạt hay không, tính riêng.',
      en: 'Leaders appointed in the year before the period who finished a course in state management no later than 12 months after their appointment, or no longer before it than the levels in use say, of all leaders appointed in that year. Post and date of appointment are those of the roster; which posts lead is a list under Definitions. Who has no date of appointment, or a course of which no type, only the year or no last day is told so that it may or may not count, is counted apart.',
    },
    basis: decree('Điều 16'),
    as: 'share',
    numerator: { count: 'people', anyTime: true, where: inTime('surely'), among: appointed },
    denominator: { roster: appointed },
    unknown: {
      add: [
        { roster: { who: { field: 'appointment_date', blank: true }, holding: 'leading_posts' } },
        { roster: { ...appointed, withEntry: inTime('perhaps'), withoutEntry: inTime('surely') } },
      ],
    },
    counts: countWords.people,
  },
  {
    id: 'ethics_trained',
    label: { vi: 'Bồi dưỡng đạo đức công vụ', en: 'Public-service ethics' },
    definition: {
      vi: 'Số người dự ít nhất một lớp về đạo đức, văn hóa công vụ hoặc quy tắc ứng xử trong kỳ, trên số người của danh sách. Lớp được nhận theo chữ trong tên lớp; danh mục sửa ở trang Định nghĩa. Lượt không ghi tên lớp, hoặc chưa rõ là của ai, tính riêng.',
      en: 'People who attended at least one course on ethics, culture or conduct in public service in the period, of the people of the roster. Courses are known by words of their names, a list under Definitions. Attendances without a name of the course, or of whom is not settled, are counted apart.',
    },
    basis: {
      vi: 'Không có định nghĩa thống kê riêng; nhận theo tên lớp',
      en: 'No statistical definition is known; told by the name of the course',
    },
    as: 'share',
    numerator: { count: 'people', where: ethics },
    denominator: ofRoster,
    unknown: {
      count: 'entries',
      where: { any: [{ field: 'topic', filled: false }, { all: [ethics, inDoubt] }] },
    },
    counts: countWords.people,
  },
  ...(
    [
      ['in_person_times', { vi: 'Lượt học tập trung', en: 'In person' }, ['in_person']],
      ['part_time_times', { vi: 'Lượt học không tập trung', en: 'Part-time' }, ['part_time']],
      ['online_times', { vi: 'Lượt học trực tuyến', en: 'Online' }, ['online']],
      ['blended_times', { vi: 'Lượt học kết hợp', en: 'Blended' }, ['blended']],
    ] as const
  ).map(([id, label, modes]): RegisterIndicator => ({
    id,
    label,
    definition: {
      vi: `${label.vi}, trên tổng số lượt bồi dưỡng.`,
      en: `Courses held ${label.en.toLowerCase()}, of all courses attended.`,
    },
    basis: decree('Điều 25'),
    as: 'share',
    numerator: { count: 'entries', where: { field: 'mode', in: modes } },
    denominator: times,
    unknown: { count: 'entries', where: { field: 'mode', in: [null] } },
    counts: countWords.times,
  })),
  {
    id: 'abroad_times',
    label: { vi: 'Lượt học ở nước ngoài', en: 'Abroad' },
    definition: {
      vi: 'Số lượt bồi dưỡng ở nước ngoài, trên tổng số lượt bồi dưỡng. Ô “Nước” để trống hoặc ghi Việt Nam là trong nước. Sổ không có cột “Nước” thì chưa rõ, tính riêng.',
      en: 'Courses attended abroad, of all courses attended. A blank country, or Vietnam, is at home. Of a register without a column of countries it is not known; such courses are counted apart.',
    },
    basis: decree('Điều 27, 28'),
    as: 'share',
    numerator: { count: 'entries', where: abroad },
    denominator: times,
    unknown: countryUnknown,
    counts: countWords.times,
  },
  {
    id: 'abroad_count',
    label: { vi: 'Số lượt ở nước ngoài', en: 'Courses abroad' },
    definition: {
      vi: 'Số lượt bồi dưỡng ở nước ngoài. Lượt trong sổ không có cột “Nước” tính riêng.',
      en: 'Courses attended abroad. Those of a register without a column of countries are counted apart.',
    },
    basis: decree('Điều 27, 28'),
    as: 'count',
    numerator: { count: 'entries', where: abroad },
    unknown: countryUnknown,
    counts: countWords.times,
  },
  {
    id: 'certified_times',
    label: { vi: 'Lượt có chứng chỉ', en: 'With a certificate' },
    definition: {
      vi: 'Số lượt có ghi chứng chỉ hoặc chứng nhận, trên tổng số lượt bồi dưỡng. Ô trống hoặc ghi “không”, “chưa”, “không đạt”, “trượt” là không có; ô như “đang chờ”, hoặc sổ không có cột này, tính riêng.',
      en: 'Courses with a certificate recorded, of all courses attended. Blank, “không”, “chưa”, “không đạt” or “trượt” is none; cells such as “đang chờ”, or a register without the column, are counted apart.',
    },
    basis: practice,
    as: 'share',
    numerator: { count: 'entries', where: { field: 'certificate', told: 'yes' } },
    denominator: times,
    unknown: { count: 'entries', where: { field: 'certificate', told: 'unknown' } },
    counts: countWords.times,
  },
];
