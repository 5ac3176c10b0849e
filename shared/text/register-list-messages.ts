import type { RegisterListId } from '../contract/definitions';
import type { Language } from './language';

/** What the lists say that registers go by. */
const vi = {
  tab: 'Danh mục của sổ',
  about:
    'Các sổ theo dõi nhận ra lớp bồi dưỡng đạo đức công vụ, chức vụ lãnh đạo và hình thức kỷ luật theo các danh mục này. Sửa ở đây thì số liệu của các sổ tính lại ngay, không phải nạp lại tệp. So sánh không kể hoa thường, dấu thanh và dấu câu.',
  lists: {
    ethics_topics: 'Lớp về đạo đức công vụ',
    leading_posts: 'Chức vụ lãnh đạo, quản lý',
    disciplines: 'Hình thức kỷ luật',
  } as Readonly<Record<RegisterListId, string>>,
  hints: {
    ethics_topics: 'Tên lớp có một trong các chữ này là lớp về đạo đức công vụ.',
    leading_posts: 'Chức vụ trong danh sách có một trong các chữ này là lãnh đạo, quản lý.',
    disciplines: 'Xếp từ nhẹ đến nặng. Các chữ là cách viết khác của hình thức.',
  } as Readonly<Record<RegisterListId, string>>,
  name: 'Tên',
  words: 'Các chữ, cách nhau bằng dấu chấm phẩy',
  wordsShort: 'Các chữ',
  note: 'Căn cứ, ghi chú',
  acts: 'Sửa, xóa',
  add: 'Thêm dòng',
  edit: (name: string) => `Sửa “${name}”`,
  remove: (name: string) => `Xóa “${name}”`,
  up: (name: string) => `Đưa “${name}” lên`,
  starter: 'Lấy lại danh mục gốc',
  isStarter: 'Đang dùng danh mục gốc.',
  isOwn: 'Danh mục đã sửa, lưu trong hồ sơ.',
  nameMissing: 'Ghi tên',
  wordsMissing: 'Ghi ít nhất một chữ',
};

type RegisterListMessages = typeof vi;

const en: RegisterListMessages = {
  tab: 'Lists of registers',
  about:
    'By these lists the registers know courses on public-service ethics, posts that lead and forms of discipline. A change counts at once in the figures of the registers; no file is loaded again. Case, tone marks and punctuation do not matter.',
  lists: {
    ethics_topics: 'Courses on public-service ethics',
    leading_posts: 'Posts that lead',
    disciplines: 'Forms of discipline',
  },
  hints: {
    ethics_topics: 'A course whose name holds one of these words is one on public-service ethics.',
    leading_posts: 'Who holds a post of the roster with one of these words leads.',
    disciplines: 'From the mildest on. The words are other spellings of the form.',
  },
  name: 'Name',
  words: 'Words, parted by semicolons',
  wordsShort: 'Words',
  note: 'Basis, note',
  acts: 'Change, remove',
  add: 'Add a line',
  edit: (name) => `Change “${name}”`,
  remove: (name) => `Remove “${name}”`,
  up: (name) => `Move “${name}” up`,
  starter: 'Bring the starter list back',
  isStarter: 'The starter list is in use.',
  isOwn: 'Changed; kept with the workspace.',
  nameMissing: 'Write a name',
  wordsMissing: 'Write at least one word',
};

export const registerListMessages: Readonly<Record<Language, RegisterListMessages>> = { vi, en };
