import { section } from '../report-section';
import { reportSubject, subjectAsks } from '../report-subject';
import { paragraph } from '../written';
import { inSentence } from './opening';

/** `./.` ends an administrative text. */
const words = {
  vi: (subject: string) => `Trên đây là báo cáo ${subject}./.`,
  en: (subject: string) => `This is the report on the ${subject}.`,
};

/** The last words before the signature. */
export const closing = section({
  id: 'closing',
  part: 'closing',
  title: { vi: 'Lời kết', en: 'Closing words' },
  asks: () => subjectAsks,
  write: (facts, frame) =>
    paragraph('closing', [words[frame.language](inSentence(reportSubject(facts, frame)))]),
});
