import { groupSentences, indicatorPart, unknownSentence } from '../group-sentences';
import { indicatorBlock } from '../indicator-block';
import { section } from '../report-section';
import { paragraph } from '../written';
import { paragraphWords } from '../../analysis/paragraph-words';

const by = (measure: string) => ({ rows: ['staff_group'], columns: [], measure });

const caption = {
  vi: 'Trình độ của từng đối tượng',
  en: 'Education and qualifications by staff group',
};

export const groups = section({
  id: 'groups',
  title: { vi: 'Chất lượng theo đối tượng', en: 'Quality by staff group' },
  asks: () => ({
    people: by('headcount'),
    generalEducation: by('general_education_standard'),
    elementary: by('qualified_elementary_up'),
    college: by('qualified_college_up'),
    university: by('qualified_university_up'),
    theory: by('political_theory_any'),
  }),
  write: ({ people, generalEducation, elementary, college, university, theory }, frame) => {
    const indicators = [generalEducation, elementary, college, university, theory];
    if (!indicators.some(({ total }) => total.isRecorded)) return [];
    // What a report says of each group; the standards differ (Nghị định 33/2023/NĐ-CP).
    const saidOf: Readonly<Record<string, typeof indicators>> = {
      cadre: [generalEducation, elementary, theory],
      civil_servant: [generalEducation, college, theory],
      public_employee: [college, university, theory],
    };
    const sentences = groupSentences(
      people,
      (group) => saidOf[group] ?? [generalEducation, elementary, theory],
      frame,
    );
    const all = indicators.flatMap((facts) => indicatorPart(facts, undefined, frame));
    const everybody =
      sentences.length > 0 || all.length === 0 ? [] : [paragraphWords[frame.language].everybodySentence(all)];
    return [
      ...sentences.flatMap((sentence, at) => paragraph(`group-${at + 1}`, [sentence])),
      ...paragraph('everybody', everybody),
      ...paragraph('unknown', unknownSentence(indicators, frame)),
      indicatorBlock({ key: 'quality', caption: caption[frame.language], people, indicators }, frame),
    ];
  },
});
