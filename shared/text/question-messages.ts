import type { Language } from './language';

const vi = {
  sheet: 'Cần trả lời',
  title: (count: string) => `Cần trả lời: ${count} câu hỏi`,
  how: 'Điền cột “Trả lời” bằng một trong các cách ghi bên cạnh, lưu lại, rồi chạy lại lệnh với --answers và tệp này.',
  printed: (rest: string) =>
    `… còn ${rest} câu. --out X.xlsx ghi mọi câu hỏi để điền; --answers X.xlsx đọc câu trả lời.`,
  id: 'Mã',
  question: 'Câu hỏi',
  about: 'Về ai, đơn vị nào',
  ways: 'Có thể trả lời',
  answer: 'Trả lời',
  pair: (why: string) => `Một người hay hai người? ${why}`,
  leaver: 'Vì sao không còn ở kỳ này?',
  leaverAsRosters: (reason: string) => `Vì sao không còn ở kỳ này? Theo danh sách: ${reason}`,
  place: 'Nay ở đơn vị nào?',
  name: (likely: string) => `Có phải “${likely}” trong bảng đơn vị?`,
  unmet: (count: string, where: string) =>
    `${count} câu trả lời không ứng với câu hỏi nào của các kỳ này: ${where}`,
  at: (sheet: string, row: number) => `${sheet}, dòng ${row}`,
};

export type QuestionMessages = typeof vi;

const en: QuestionMessages = {
  sheet: 'To be answered',
  title: (count) => `To be answered: ${count} questions`,
  how: 'Fill the column “Answer” with one of the words beside it, save, and run the command again with --answers and this file.',
  printed: (rest) =>
    `… ${rest} more. --out X.xlsx writes all questions to be filled; --answers X.xlsx reads the answers.`,
  id: 'Id',
  question: 'Question',
  about: 'About',
  ways: 'Possible answers',
  answer: 'Answer',
  pair: (why) => `One person or two? ${why}`,
  leaver: 'Why no longer in the later snapshot?',
  leaverAsRosters: (reason) => `Why no longer in the later snapshot? By the rosters: ${reason}`,
  place: 'In which unit today?',
  name: (likely) => `Is it “${likely}” of the table of units?`,
  unmet: (count, where) => `${count} answers belong to no question of these snapshots: ${where}`,
  at: (sheet, row) => `${sheet}, row ${row}`,
};

export const questionMessages: Readonly<Record<Language, QuestionMessages>> = { vi, en };
