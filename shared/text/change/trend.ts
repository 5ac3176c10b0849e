import { peopleCount } from '../people-count';

/** What window and command line say about figures over time. */
export const trendVi = {
  trendOf: 'Đếm gì',
  trendBy: 'Chia theo',
  everybody: 'Tất cả',
  headcount: 'Số người',
  difference: 'Chênh lệch so với kỳ trước',
  points: (points: string) => `${points} điểm %`,
  trendTitle: (what: string) => `${what} qua các kỳ số liệu`,
  judgedUnlike: (list: string) =>
    `Các kỳ không được xét theo cùng các chuẩn nên tỷ lệ không so sánh được với nhau (${list}). Hãy xem từng chuẩn.`,
  noStandardJudged: 'chưa xét chuẩn nào',
  trendOfYears: (what: string) => `${what} qua các năm`,
  noEntries: (register: string) => `Sổ “${register}” chưa có dòng nào ghi năm; nạp sổ ở trang “Sổ theo dõi”.`,
  oneYear: 'Sổ mới có một năm; cần ít nhất hai năm để thấy thay đổi.',
  partOfYear: (year: number, from: number, to: number) =>
    `Năm ${year}: sổ chỉ ghi ${from === to ? `tháng ${from}` : `từ tháng ${from} đến tháng ${to}`}, chưa so được với cả năm.`,
  numberOf: (counted: string) => `Số ${counted}`,
  differenceOf: (counted: string) => `± ${counted}`,
  valueOf: 'Giá trị',
  differenceValue: '±',
  ofRegister: (register: string, what: string) => `${register}: ${what}`,
  trendCharts: { line: 'Đường qua các kỳ', slope: 'Kỳ đầu và kỳ cuối' },
  chartOf: 'Biểu đồ',
  slopeTitle: (what: string, from: string, to: string) => `${what}: ${from} và ${to}`,
  shareOf: 'Tỷ lệ (%)',
  numerator: 'Số người',
  denominator: 'Trên',
  differencePeople: '± người',
  differencePoints: '± điểm %',
  linesNotDrawn: (count: string) => `${count} đường nhỏ hơn không vẽ; xem trong bảng.`,
  brokenWhereHidden: 'Đường không có điểm và bị ngắt ở kỳ có số liệu không công bố (dấu “…” trong bảng).',
  brokenWhereUnknown: 'Đường bị ngắt ở kỳ không có số liệu (dấu “–” trong bảng).',
  slopesWithout: (count: string) =>
    `${count} đường không vẽ vì kỳ đầu hoặc kỳ cuối không có số liệu để ghi; xem trong bảng.`,
  chooseMeasure: 'Tìm chỉ tiêu',
  chooseDimension: 'Tìm chiều',
  nothingFound: 'Không có',
  notDivided: 'Không chia',
  noPublicRegister:
    'Chỉ tiêu của sổ chưa có bản công khai. Hãy chọn chỉ tiêu của danh sách, hoặc bản nội bộ.',
  noPublicFilter:
    'Khi lọc theo thông tin cá nhân nhạy cảm, số liệu qua các kỳ không có bản công khai. Hãy bỏ điều kiện đó, chọn bản nội bộ, hoặc công bố từng kỳ ở trang “Phân tích”.',
  seePeople: (people: string) => `Xem ${people} người`,
};

export const trendEn: typeof trendVi = {
  trendOf: 'Measure',
  trendBy: 'By',
  everybody: 'Everybody',
  headcount: 'People',
  difference: 'Difference to the snapshot before',
  points: (points) => `${points} points`,
  trendTitle: (what) => `${what} over the snapshots`,
  judgedUnlike: (list) =>
    `The snapshots are not judged by the same standards, so their shares do not compare (${list}). Look at each standard.`,
  noStandardJudged: 'no standard',
  trendOfYears: (what) => `${what} over the years`,
  noEntries: (register) =>
    `The register “${register}” has no entries of a year yet; read it in on the page “Registers”.`,
  oneYear: 'The register has one year so far; two are needed to see a change.',
  partOfYear: (year, from, to) =>
    `${year}: the register tells of ${from === to ? `month ${from}` : `months ${from} to ${to}`} only, which is not to be compared with a whole year.`,
  numberOf: (counted) => `Number of ${counted}`,
  differenceOf: (counted) => `± ${counted}`,
  valueOf: 'Value',
  differenceValue: '±',
  ofRegister: (register, what) => `${register}: ${what}`,
  trendCharts: { line: 'Line over all', slope: 'First and last' },
  chartOf: 'Chart',
  slopeTitle: (what, from, to) => `${what}: ${from} and ${to}`,
  shareOf: 'Share (%)',
  numerator: 'People',
  denominator: 'Of',
  differencePeople: '± people',
  differencePoints: '± points',
  linesNotDrawn: (count) => `${count} smaller lines are not drawn; see the table.`,
  brokenWhereHidden:
    'Lines have no point, and are broken, where a figure is not published (“…” in the table).',
  brokenWhereUnknown: 'Lines are broken where there is no figure (“–” in the table).',
  slopesWithout: (count) =>
    `${count} lines are not drawn, as the first or the last snapshot tells no figure of them; see the table.`,
  chooseMeasure: 'Search a measure',
  chooseDimension: 'Search a dimension',
  nothingFound: 'Nothing found',
  notDivided: 'Not divided',
  noPublicRegister:
    'Measures of registers have no public version. Choose a measure of the roster, or the internal version.',
  noPublicFilter:
    'Under a filter of sensitive personal data figures over time have no public version. Take the condition away, choose the internal version, or publish each snapshot on the page “Breakdown”.',
  seePeople: (people) => `See ${peopleCount(people)}`,
};
