import { section } from '../report-section';
import { reportSubject, subjectAsks } from '../report-subject';
import { paragraph } from '../written';

const words = {
  vi: (subject: string) => `Qua tổng hợp danh sách của các đơn vị, ${subject} như sau:`,
  en: (subject: string) => `Put together from the lists of the units, the ${subject} are as follows:`,
};

/** What the report is about, before its first heading. */
export const opening = section({
  id: 'opening',
  part: 'opening',
  title: { vi: 'Lời mở đầu', en: 'Opening words' },
  asks: () => subjectAsks,
  write: (facts, frame) =>
    paragraph('opening', [words[frame.language](inSentence(reportSubject(facts, frame)))]),
});

/** A trích yếu in the middle of a sentence. */
export function inSentence(subject: string): string {
  return subject.charAt(0).toLocaleLowerCase('vi') + subject.slice(1);
}
