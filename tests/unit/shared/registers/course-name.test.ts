import { expect, test } from 'vitest';
import { courseIn } from '../../../../shared/registers/training/course-name';

test.each([
  ['Lớp bồi dưỡng đạo đức công vụ (16 tiết)', 'Lớp bồi dưỡng đạo đức công vụ (16 tiết)'],
  ['II. Khóa đào tạo tin học', 'Khóa đào tạo tin học'],
  ['DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG NGẠCH CHUYÊN VIÊN NĂM 2024', 'LỚP BỒI DƯỠNG NGẠCH CHUYÊN VIÊN'],
  ['Danh sách cán bộ tham gia hội nghị tập huấn chuyển đổi số', 'Hội nghị tập huấn chuyển đổi số'],
  ['DANH SÁCH HỌC VIÊN CÁC LỚP BỒI DƯỠNG NĂM 2024', null],
  ['DANH SÁCH CÁN BỘ, CÔNG CHỨC THAM GIA BỒI DƯỠNG NĂM 2024', null],
  ['Khoa Nội', null],
  ['Đã học xong lớp bồi dưỡng ngạch chuyên viên', null],
  ['Xã Tân Lớp', null],
])('%s', (line, course) => expect(courseIn(line)).toBe(course));
