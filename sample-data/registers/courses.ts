import type { Day } from '../province/day';

/** A course that somebody of the sample province may have attended in 2024. */
export interface Course {
  readonly topic: string;
  readonly type: string;
  /** The category of the register that the spelling means. */
  readonly typeId: string;
  readonly hours: number;
  readonly mode: string;
  readonly modeId: 'in_person' | 'online' | 'blended';
  readonly country: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly provider: string;
  readonly certificate: string | null;
}

const day = (month: number, of: number): Day => ({ year: 2024, month, day: of });
const school = 'Trường Chính trị tỉnh Mẫu';
const inPerson = { mode: 'Tập trung', modeId: 'in_person' } as const;
const online = { mode: 'Trực tuyến', modeId: 'online' } as const;
const blended = { mode: 'Kết hợp trực tiếp và trực tuyến', modeId: 'blended' } as const;
const home = { country: null } as const;

export const ETHICS: Course = {
  topic: 'Hội nghị tập huấn đạo đức công vụ, văn hóa công vụ và quy tắc ứng xử',
  ...{ type: 'Theo yêu cầu VTVL', typeId: 'job_position', hours: 8, ...online, ...home },
  ...{ from: day(4, 11), to: day(4, 11), provider: 'Sở Nội vụ tỉnh Mẫu', certificate: null },
};
export const STATE_MANAGEMENT: Course = {
  topic: 'Bồi dưỡng lãnh đạo, quản lý cấp xã',
  ...{ type: 'QLNN', typeId: 'state_management', hours: 160, ...inPerson, ...home },
  ...{ from: day(2, 19), to: day(3, 15), provider: school, certificate: 'Chứng chỉ' },
};
export const JOB_POSITION: Course = {
  topic: 'Bồi dưỡng nghiệp vụ theo vị trí việc làm cấp xã',
  ...{ type: 'Vị trí việc làm', typeId: 'job_position', hours: 40, ...blended, ...home },
  ...{ from: day(6, 3), to: day(6, 7), provider: school, certificate: 'Chứng chỉ' },
};
export const DIGITAL: Course = {
  topic: 'Chuyển đổi số và kỹ năng số cho cán bộ, công chức cấp xã',
  ...{ type: 'Kỹ năng số', typeId: 'digital_skills', hours: 24, ...online, ...home },
  ...{
    from: day(9, 9),
    to: day(9, 11),
    provider: 'Sở Thông tin và Truyền thông tỉnh Mẫu',
    certificate: 'Chứng nhận',
  },
};
export const DEFENCE: Course = {
  topic: 'Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 4',
  ...{ type: 'QPAN', typeId: 'defence_education', hours: 32, ...inPerson, ...home },
  ...{ from: day(10, 14), to: day(10, 17), provider: 'Ban Chỉ huy quân sự', certificate: 'Chứng chỉ' },
};

const study = (country: string, month: number): Course => ({
  topic: 'Quản lý hành chính công ở địa phương',
  ...{ type: 'Quản lý nhà nước', typeId: 'state_management', hours: 80, ...inPerson, country },
  ...{ from: day(month, 6), to: day(month, 17), provider: 'Bộ Nội vụ', certificate: 'Chứng nhận' },
});

/** Courses abroad, and how many go. */
export const ABROAD: readonly (readonly [Course, number])[] = [
  [study('Singapore', 5), 5],
  [study('Nhật Bản', 8), 4],
  [study('Hàn Quốc', 11), 3],
  [study('Lào', 7), 2],
];
