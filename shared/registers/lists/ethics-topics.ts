import type { RegisterWord } from '../../contract/definitions';

const note = 'Không có định nghĩa thống kê riêng; nhận theo chữ trong tên lớp';
const line = (id: string, label: string, words: readonly string[]): RegisterWord => ({
  ...{ list: 'ethics_topics', id, label, note },
  words: [...words],
});

/** Names of courses on ethics, culture and conduct in public service. */
export const starterEthicsTopics: readonly RegisterWord[] = [
  line('ethics', 'Đạo đức công vụ', [
    ...[
      'đạo đức công vụ',
      'đạo đức cán bộ',
      'đạo đức công chức',
      'đạo đức viên chức',
      'đạo đức người cán bộ',
    ],
    ...['đạo đức nghề nghiệp', 'đạo đức trong thực thi', 'đạo đức thực thi', 'đạo đức hoạt động công vụ'],
    ...[
      'phẩm chất đạo đức',
      'đạo đức, lối sống',
      'đạo đức cách mạng',
      'public service ethics',
      'public-service ethics',
    ],
  ]),
  line('culture', 'Văn hóa công vụ', [
    ...['văn hóa công vụ', 'văn hóa công sở', 'văn hóa ứng xử', 'văn hóa giao tiếp', 'văn hóa công chức'],
  ]),
  line('conduct', 'Quy tắc ứng xử, giao tiếp công vụ', [
    ...['quy tắc ứng xử', 'chuẩn mực ứng xử', 'kỹ năng ứng xử', 'giao tiếp, ứng xử', 'giao tiếp và ứng xử'],
    ...['giao tiếp công vụ', 'giao tiếp hành chính', 'giao tiếp với công dân', 'ứng xử với công dân'],
  ]),
  line('discipline', 'Kỷ cương, trách nhiệm công vụ', [
    ...[
      'kỷ cương hành chính',
      'kỷ luật, kỷ cương',
      'kỷ cương công vụ',
      'trách nhiệm công vụ',
      'liêm chính công vụ',
    ],
  ]),
];
