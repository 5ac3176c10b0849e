import type { Text } from '../text/language';
import type { Chart } from '../charts/chart';
import { chartBlock } from './chart-block';
import { crossBlock, highestFirst } from './cross-block';
import { hidesPart, type Facts } from './facts';
import { reportWords } from './report-words';
import { section, type ReportFrame, type ReportSection } from './report-section';
import { countAndShare, countOf, inSentence, listed, paragraph, peopleOf } from './written';

interface Level {
  readonly id: string;
  readonly title: Text;
  /** An ordered dimension. */
  readonly dimension: string;
  readonly draw?: (facts: Facts, frame: ReportFrame) => Chart;
}

const words = {
  vi: {
    sentence: (about: string, people: string, parts: string) =>
      `Về ${about}, trong tổng số ${people} người có: ${parts}.`,
    level: (level: string, people: string) => `${level} ${people}`,
    unknown: (people: string) => `Chưa có thông tin: ${people}.`,
  },
  en: {
    sentence: (about: string, people: string, parts: string) => `${about}, of ${people} people: ${parts}.`,
    level: (level: string, people: string) => `${level} ${people}`,
    unknown: (people: string) => `Not recorded: ${people}.`,
  },
} as const;

/** A section on one kind of level: how many have each, by staff group. */
export function levelSection({ id, title, dimension, draw }: Level): ReportSection {
  return section({
    id,
    title,
    asks: () => ({ levels: { rows: [dimension], columns: ['staff_group'], measure: 'headcount' } }),
    write: ({ levels }, frame) => {
      if (!levels.isRecorded) return [];
      const { language } = frame;
      const said = words[language];
      const parts = highestFirst(levels.rows).flatMap(({ key, label: level, fact }) => {
        const figure = key === null ? null : countAndShare(key, fact, levels.total, language);
        return figure === null ? [] : [said.level(inSentence(level), figure)];
      });
      const missing = levels.at(null);
      const name = title[language];
      const about = language === 'vi' ? inSentence(name) : name;
      return [
        ...paragraph('levels', [
          parts.length === 0 || levels.total.isHidden
            ? ''
            : said.sentence(
                about,
                countOf('people', levels.total.people, language),
                `${listed(parts, language)}${hidesPart(levels) ? reportWords[language].notTold : ''}`,
              ),
          missing.isHidden || missing.people === 0
            ? ''
            : said.unknown(peopleOf('unknown', missing.people, language)),
        ]),
        crossBlock('levels', name, levels, frame),
        ...(draw ? chartBlock('levels', [levels], () => draw(levels, frame)) : []),
      ];
    },
  });
}
