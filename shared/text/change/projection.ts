import { peopleCount } from '../people-count';

/** What window and command line say about who retires in the years ahead. */
export const projectionVi = {
  years: 'Số năm tới',
  projectedFrom: (date: string, recruits: number, age: number, women: string | null) =>
    `Dự báo từ số liệu ngày ${date}; ${
      recruits === 0
        ? 'không tuyển mới'
        : `tuyển mới ${recruits} người mỗi năm, ${age} tuổi, nữ ${women ?? 'theo tỷ lệ hiện nay'}`
    }.`,
  recruits: 'Tuyển mới mỗi năm',
  recruitAge: 'Tuổi khi tuyển',
  recruitedWomen: '% nữ trong số tuyển',
  retiringTitle: 'Đến tuổi nghỉ hưu theo năm',
  year: 'Năm',
  men: 'Nam',
  women: 'Nữ',
  recruited: 'Tuyển mới',
  recruitsRetired: 'Người mới tuyển nghỉ hưu',
  peopleAtEnd: 'Cuối năm',
  pyramidTitle: (year: string) => `Tháp tuổi cuối năm ${year}`,
  play: 'Chạy',
  pause: 'Dừng',
  animation: 'Lưu ảnh động (GIF)',
  animationSaved: 'Đã lưu ảnh động',
  yearShown: 'Năm đang xem',
  emptyTitle: 'Chức vụ sẽ khuyết',
  emptySubtitle: 'Mọi người đang giữ chức vụ đó ở đơn vị đều đến tuổi nghỉ hưu.',
  emptyFrom: 'Khuyết từ',
  holders: 'Số người giữ',
  noticeTitle: 'Danh sách đến tuổi nghỉ hưu và hạn thông báo',
  noticeSubtitle:
    'Thông báo trước 6 tháng, quyết định trước 3 tháng (Nghị định 170/2025/NĐ-CP, Điều 62 và 63); nghỉ từ cuối tháng đủ tuổi (Nghị định 135/2020/NĐ-CP).',
  noticeSheet: 'Hạn thông báo',
  morePrinted: (rest: string) => `… còn ${rest} dòng; --out X.xlsx ghi đủ.`,
  notice: 'Thông báo trước',
  decision: 'Quyết định trước',
  retires: 'Nghỉ hưu',
  age: 'Tuổi nghỉ hưu',
  ageText: (years: number, months: number) =>
    months === 0 ? `${years} tuổi` : `${years} tuổi ${months} tháng`,
  overdueHead: 'Đã đến ngày nghỉ',
  overdueMark: 'đã đến hoặc quá ngày nghỉ hưu',
  overdue: (count: string) =>
    `${count} người đã đến hoặc đã quá ngày nghỉ hưu mà còn trong danh sách: đứng riêng ở cột “Đã đến ngày nghỉ”, không tính vào số nghỉ hưu của năm nào và không còn trong số cuối năm.`,
  unknownBirth: (count: string) => `${count} người thiếu ngày sinh hoặc giới tính, không tính được.`,
  yearOnly: (count: string) => `${count} người chỉ có năm sinh, tính từ ngày 01/01.`,
  yearOnlyMark: 'chỉ có năm sinh',
  doubtfulMark: 'cần đối chiếu Phụ lục I',
  byDimension: 'Theo',
};

export const projectionEn: typeof projectionVi = {
  years: 'Years ahead',
  projectedFrom: (date, recruits, age, women) =>
    `Projected from ${date}; ${
      recruits === 0
        ? 'nobody recruited'
        : `${peopleCount(recruits)} recruited each year, aged ${age}, women ${women ?? 'as today'}`
    }.`,
  recruits: 'Recruited each year',
  recruitAge: 'Age when recruited',
  recruitedWomen: '% women among them',
  retiringTitle: 'Reaching retirement age by year',
  year: 'Year',
  men: 'Men',
  women: 'Women',
  recruited: 'Recruited',
  recruitsRetired: 'Recruits retired',
  peopleAtEnd: 'End of year',
  pyramidTitle: (year) => `Age pyramid at the end of ${year}`,
  play: 'Play',
  pause: 'Pause',
  animation: 'Save as animation (GIF)',
  animationSaved: 'Animation saved',
  yearShown: 'Year shown',
  emptyTitle: 'Posts that will stand empty',
  emptySubtitle: 'Everybody who holds the post in the unit reaches retirement age.',
  emptyFrom: 'Empty from',
  holders: 'Holders',
  noticeTitle: 'Who reaches retirement age, and when to give notice',
  noticeSubtitle:
    'Notice 6 months before, decision 3 months before (Decree 170/2025/NĐ-CP, Articles 62 and 63); retirement at the end of the month in which the age is reached (Decree 135/2020/NĐ-CP).',
  noticeSheet: 'Notice dates',
  morePrinted: (rest) => `… ${rest} more; --out X.xlsx writes all.`,
  notice: 'Notice by',
  decision: 'Decision by',
  retires: 'Retires',
  age: 'Retirement age',
  ageText: (years, months) => (months === 0 ? `${years} years` : `${years} years ${months} months`),
  overdueHead: 'Already due',
  overdueMark: 'on or past the day',
  overdue: (count) =>
    `On or past their day and still in the roster: ${peopleCount(count)}. They stand in a column of their own, are counted as retired in no year, and are not among the people at the end of one.`,
  unknownBirth: (count) =>
    `Without birth date or sex, so that nothing is reckoned for them: ${peopleCount(count)}.`,
  yearOnly: (count) => `With only a year of birth, reckoned from 1 January: ${peopleCount(count)}.`,
  yearOnlyMark: 'only the year of birth',
  doubtfulMark: 'check Annex I',
  byDimension: 'By',
};
