import type { ChangeKind } from '../analysis/change/changes-of';
import type { movementLines } from '../analysis/change/movements';
import type { YearColumn } from './year-columns';
import type { Language } from './language';

/** What the figures of the page "Biến động" count, for their explanations. */
interface ChangeNotes {
  readonly lines: Readonly<Record<(typeof movementLines)[number], string>>;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly unchanged: string;
  readonly difference: string;
  readonly ofYearBefore: string;
  readonly matched: string;
  readonly matching: string;
  readonly between: string;
  readonly nobodyFiltered: string;
  readonly reconciled: (start: string, rises: string, falls: string, end: string) => string;
  readonly yearColumns: Readonly<Record<YearColumn, string>>;
  readonly retiringOf: (year: string) => string;
  readonly retiringTotal: string;
  readonly peopleOfGroup: string;
  readonly retirementBasis: string;
}

const vi: ChangeNotes = {
  lines: {
    start: 'Mọi người trong danh sách kỳ trước.',
    recruited:
      'Có trong danh sách kỳ này, không có trong danh sách kỳ trước; ngày tuyển dụng sau ngày của kỳ trước.',
    received:
      'Có trong danh sách kỳ này, không có trong danh sách kỳ trước; đã được tuyển dụng từ trước ngày của kỳ trước.',
    joined:
      'Có trong danh sách kỳ này, không có trong danh sách kỳ trước; không có ngày tuyển dụng để biết, hoặc chưa chắc là người mới đến.',
    movedIn: 'Có ở cả hai kỳ, kỳ này thuộc cột này, kỳ trước thuộc cột khác.',
    retired:
      'Có trong danh sách kỳ trước, không còn trong kỳ này, và đã đến tuổi nghỉ hưu giữa hai kỳ hoặc được ghi lý do nghỉ hưu.',
    transferred: 'Không còn trong danh sách kỳ này; lý do được ghi: chuyển đi.',
    resigned: 'Không còn trong danh sách kỳ này; lý do được ghi: thôi việc.',
    dismissed: 'Không còn trong danh sách kỳ này; lý do được ghi: buộc thôi việc.',
    'off-payroll': 'Không còn trong danh sách kỳ này; lý do được ghi: không còn hưởng lương ngân sách.',
    downsized: 'Không còn trong danh sách kỳ này; lý do được ghi: tinh giản biên chế.',
    'left-otherwise': 'Không còn trong danh sách kỳ này; lý do được ghi: lý do khác.',
    left: 'Không còn trong danh sách kỳ này, chưa đến tuổi nghỉ hưu và chưa ghi lý do.',
    movedOut: 'Có ở cả hai kỳ, kỳ trước thuộc cột này, kỳ này thuộc cột khác.',
    end: 'Mọi người trong danh sách kỳ này.',
  },
  kinds: {
    'moved-unit': 'Có ở cả hai kỳ, đơn vị công tác khác nhau.',
    'moved-group': 'Có ở cả hai kỳ, đối tượng (cán bộ, công chức, viên chức) khác nhau.',
    promoted:
      'Có ở cả hai kỳ, chức vụ hoặc ngạch của kỳ này cao hơn, hoặc kỳ trước không giữ chức vụ (đơn vị chỉ ghi chức vụ của lãnh đạo). Thứ bậc chức vụ theo phụ cấp lãnh đạo; không rõ bậc nào cao hơn thì tính là đổi chức vụ.',
    'other-post': 'Có ở cả hai kỳ, chức vụ hoặc công việc khác nhau mà không cao hơn.',
    'raised-qualification': 'Có ở cả hai kỳ, trình độ chuyên môn của kỳ này cao hơn.',
    'raised-political-theory': 'Có ở cả hai kỳ, trình độ lý luận chính trị của kỳ này cao hơn.',
    'raised-state-management': 'Có ở cả hai kỳ, trình độ quản lý nhà nước của kỳ này cao hơn.',
    corrected: 'Có ở cả hai kỳ, họ tên, ngày sinh, giới tính hoặc dân tộc ghi khác nhau.',
    completed:
      'Có ở cả hai kỳ, kỳ trước thiếu một thông tin mà kỳ này đã có; kỳ trước không có cột chức vụ thì chức vụ cũng vậy.',
    other: 'Có ở cả hai kỳ, khác nhau ở thông tin khác.',
  },
  unchanged: 'Có ở cả hai kỳ, các mục được so như nhau.',
  difference: 'Số cuối kỳ trừ số đầu kỳ.',
  ofYearBefore: 'Số của kỳ này chia cho số của cùng kỳ năm trước.',
  matched: 'Cách ghép',
  matching: 'Ghép từng người theo mã số; không có mã số thì theo họ tên và ngày sinh.',
  between: 'Giữa hai kỳ',
  nobodyFiltered: 'Không lọc: so sánh mọi người của hai kỳ',
  reconciled: (start, rises, falls, end) => `${start} + ${rises} − ${falls} = ${end}`,
  yearColumns: {
    overdue: 'Số người đã đến hoặc đã quá ngày nghỉ hưu ở ngày tính mà còn trong danh sách.',
    retired: 'Số người đến tuổi nghỉ hưu trong năm.',
    men: 'Số nam đến tuổi nghỉ hưu trong năm.',
    women: 'Số nữ đến tuổi nghỉ hưu trong năm.',
    recruited: 'Số người tuyển mới trong năm, theo số đã chọn ở trên.',
    recruitsRetired: 'Số người tuyển mới của các năm trước đến tuổi nghỉ hưu trong năm.',
    people:
      'Số người cuối năm: số cuối năm trước, bớt người nghỉ hưu (năm đầu bớt cả người đã đến ngày nghỉ), thêm người tuyển mới.',
  },
  retiringOf: (year) => `Số người đến tuổi nghỉ hưu trong năm ${year}.`,
  retiringTotal: 'Số người đến tuổi nghỉ hưu trong các năm đang xem, kể cả người đã đến ngày nghỉ.',
  peopleOfGroup: 'Số người hiện có.',
  retirementBasis:
    'Tuổi nghỉ hưu theo tháng sinh và giới tính: Nghị định 135/2020/NĐ-CP, như bảng ở trang Định nghĩa.',
};

const en: ChangeNotes = {
  lines: {
    start: 'Everybody of the earlier roster.',
    recruited: 'In the later roster and not in the earlier one; recruited after the day of the earlier one.',
    received:
      'In the later roster and not in the earlier one; recruited by the day of the earlier one, elsewhere.',
    joined:
      'In the later roster and not in the earlier one; no recruitment date tells, or they may not be new at all.',
    movedIn: 'In both; of this column in the later one, of another in the earlier one.',
    retired:
      'In the earlier roster, no more in the later one, and of retirement age by then or said to have retired.',
    transferred: 'No more in the later roster; the reason given: transferred.',
    resigned: 'No more in the later roster; the reason given: resigned.',
    dismissed: 'No more in the later roster; the reason given: dismissed.',
    'off-payroll': 'No more in the later roster; the reason given: off the state payroll.',
    downsized: 'No more in the later roster; the reason given: downsized.',
    'left-otherwise': 'No more in the later roster; the reason given: another one.',
    left: 'No more in the later roster, below the retirement age, no reason given.',
    movedOut: 'In both; of this column in the earlier one, of another in the later one.',
    end: 'Everybody of the later roster.',
  },
  kinds: {
    'moved-unit': 'In both, in different units.',
    'moved-group': 'In both, in different staff groups.',
    promoted:
      'In both, with a higher position or rank in the later one, or with no leading post before where the unit writes those of its leaders only. Posts stand in the order of their allowances; where it is not known which is higher it counts as another post.',
    'other-post': 'In both, with another position or job that is not higher.',
    'raised-qualification': 'In both, with a higher qualification in the later one.',
    'raised-political-theory': 'In both, with higher political theory in the later one.',
    'raised-state-management': 'In both, with higher state management training in the later one.',
    corrected: 'In both, with another name, birth date, gender or ethnicity.',
    completed:
      'In both, with something recorded that the earlier one lacks; a post too where the earlier one has no column of posts.',
    other: 'In both, different in something else.',
  },
  unchanged: 'In both, the same in everything that is compared.',
  difference: 'The number at the end less that at the start.',
  ofYearBefore: 'The figure of this period divided by that of the same period a year before.',
  matched: 'Matched by',
  matching: 'Person by person by their code; without one by name and birth date.',
  between: 'Between',
  nobodyFiltered: 'No filter: everybody of both rosters is compared',
  reconciled: (start, rises, falls, end) => `${start} + ${rises} − ${falls} = ${end}`,
  yearColumns: {
    overdue: 'People on or past their day of retirement at the reference date and still in the roster.',
    retired: 'People who reach the retirement age in the year.',
    men: 'Men who reach the retirement age in the year.',
    women: 'Women who reach the retirement age in the year.',
    recruited: 'People recruited in the year, as chosen above.',
    recruitsRetired: 'Recruits of earlier years who reach the retirement age in the year.',
    people:
      'People at the end of the year: those a year before, less the retired (in the first year also those already due), and the recruited.',
  },
  retiringOf: (year) => `People who reach the retirement age in ${year}.`,
  retiringTotal: 'People who reach the retirement age in the years shown, those already due among them.',
  peopleOfGroup: 'People at present.',
  retirementBasis:
    'Retirement age by month of birth and sex: Decree 135/2020/ND-CP, as in the table on the page Definitions.',
};

export const changeNotes: Readonly<Record<Language, ChangeNotes>> = { vi, en };
