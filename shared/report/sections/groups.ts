import type { Facts } from '../facts';
import { findIn } from '../../analysis/library';
import { groupSentences, indicatorPart, unknownSentence } from '../group-sentences';
import { indicatorBlock } from '../indicator-block';
import { section } from '../report-section';
import { paragraph } from '../written';
import { paragraphWords } from '../../analysis/paragraph-words';

const by = (measure: string) => ({ rows: ['staff_group'], columns: [], measure });

const caption = {
  vi: 'Trình độ của đội ngũ',
  en: 'Education and qualifications of the staff',
};

/** How the indicator of general education is headed where no standard applies to everybody. */
const completed = { vi: 'Tốt nghiệp trung học phổ thông', en: 'Upper secondary completed' };

const standard = 'standard_general_education';

export const groups = section<string>({
  id: 'groups',
  title: { vi: 'Chất lượng đội ngũ', en: 'Quality of the staff' },
  asks: (library) => ({
    ...(findIn(library.indicators, standard) && { standard: by(standard) }),
    people: by('headcount'),
    generalEducation: by('general_education_standard'),
    elementary: by('qualified_elementary_up'),
    college: by('qualified_college_up'),
    university: by('qualified_university_up'),
    theory: by('political_theory_any'),
  }),
  write: (facts, frame) => {
    const { people, generalEducation, elementary, college, university, theory } = facts;
    if (!people || !generalEducation || !elementary || !college || !university || !theory) return [];
    const indicators = [generalEducation, elementary, college, university, theory];
    /** "Đạt chuẩn" is said of a group to all of whom the standard applies, and where it is what is counted here. */
    const saidFor = (of: Facts, group: string | undefined): string | null => {
      if (of !== generalEducation) return null;
      const set = facts.standard?.at(group);
      const isSet =
        set !== undefined &&
        !set.isHidden &&
        set.denominator >= people.at(group).people &&
        set.numerator === of.at(group).numerator;
      return isSet ? null : 'general_education_upper';
    };
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
      saidFor,
    );
    const all = indicators.flatMap((each) => indicatorPart(each, undefined, frame, saidFor(each, undefined)));
    const everybody =
      sentences.length > 0 || all.length === 0 ? [] : [paragraphWords[frame.language].everybodySentence(all)];
    return [
      ...sentences.flatMap((sentence, at) => paragraph(`group-${at + 1}`, [sentence])),
      ...paragraph('everybody', everybody),
      ...paragraph('unknown', unknownSentence(indicators, frame)),
      indicatorBlock(
        {
          ...{ key: 'quality', caption: caption[frame.language], people, indicators },
          headOf: (of) => saidFor(of, undefined) && completed[frame.language],
        },
        frame,
      ),
    ];
  },
});
