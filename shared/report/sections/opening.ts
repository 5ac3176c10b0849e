import { section } from '../report-section';
import { reportSubject, subjectAsks } from '../report-subject';
import { paragraph } from '../written';

const words = {
  vi: (subject: string, isOfUnits: boolean) =>
    `Qua tổng hợp danh sách${isOfUnits ? '' : ' của các đơn vị'}, ${subject} như sau:`,
  en: (subject: string, isOfUnits: boolean) =>
    `Put together from the lists${isOfUnits ? '' : ' of the units'}, the ${subject} are as follows:`,
};

/** What the report is about, before its first heading. */
export const opening = section({
  id: 'opening',
  part: 'opening',
  title: { vi: 'Lời mở đầu', en: 'Opening words' },
  asks: () => subjectAsks,
  write: (facts, frame) =>
    paragraph('opening', [
      words[frame.language](inSentence(reportSubject(facts, frame)), frame.units !== null),
    ]),
});

/** A trích yếu in the middle of a sentence. */
export function inSentence(subject: string): string {
  return subject.charAt(0).toLocaleLowerCase('vi') + subject.slice(1);
}
