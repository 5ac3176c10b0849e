import { crossBlock } from '../cross-block';
import { hidesPart, type Facts } from '../facts';
import { groupName } from '../group-sentences';
import { reportWords } from '../report-words';
import { section, type ReportFrame } from '../report-section';
import { countAndShare, listed, paragraph, peopleOf } from '../written';

const words = {
  vi: {
    basis: 'Theo lộ trình tuổi nghỉ hưu tại Nghị định số 135/2020/NĐ-CP:',
    reached: (people: string) => `${people} đã đến tuổi nghỉ hưu tại thời điểm báo cáo`,
    year: (people: string) => `${people} đến tuổi nghỉ hưu trong 1 năm tới`,
    five: (people: string) => `${people} đến tuổi nghỉ hưu trong khoảng trên 1 năm đến 5 năm tới`,
    groups: (parts: string) => `Đến tuổi nghỉ hưu trong 5 năm tới, chia theo đối tượng: ${parts}.`,
    unknown: (people: string) => `Chưa xác định được do chưa đủ ngày sinh, giới tính: ${people}.`,
    caption: 'Thời gian đến tuổi nghỉ hưu',
  },
  en: {
    basis: 'By the roadmap of retirement ages in Decree 135/2020/ND-CP:',
    reached: (people: string) => `retirement age reached: ${people}`,
    year: (people: string) => `within 1 year: ${people}`,
    five: (people: string) => `in 1 to 5 years: ${people}`,
    groups: (parts: string) => `Reaching it within 5 years, by staff group: ${parts}.`,
    unknown: (people: string) => `Not known, as birth date or sex is not recorded: ${people}.`,
    caption: 'Time to retirement age',
  },
} as const;

export const retirement = section({
  id: 'retirement',
  title: { vi: 'Nghỉ hưu trong những năm tới', en: 'Coming retirements' },
  asks: () => ({ time: { rows: ['retirement'], columns: ['staff_group'], measure: 'headcount' } }),
  write: ({ time }, frame) => {
    if (!time.isRecorded) return [];
    const { language } = frame;
    const said = words[language];
    const part = (key: string, word: (people: string) => string, isSaidOfNobody: boolean): string[] => {
      const fact = time.at(key);
      if (fact.isHidden || (fact.people === 0 && !isSaidOfNobody)) return [];
      return [word(countAndShare(key, fact, time.total, language) ?? '')];
    };
    const parts = [
      ...part('reached', said.reached, false),
      ...part('within_1', said.year, true),
      ...part('1-5', said.five, true),
    ];
    const missing = time.at(null);
    return [
      ...paragraph('coming', [
        parts.length === 0
          ? ''
          : `${said.basis} ${parts.join('; ')}${hidesPart(time) ? reportWords[language].notTold : ''}.`,
        byGroup(time, frame),
        missing.isHidden || missing.people === 0
          ? ''
          : said.unknown(peopleOf('unknown', missing.people, language)),
      ]),
      crossBlock('time', said.caption, time, frame),
    ];
  },
});

function byGroup(time: Facts, frame: ReportFrame): string {
  const groups = time.columns.filter(({ key }) => key !== null);
  if (groups.length < 2) return '';
  const parts = groups.flatMap(({ key }) => {
    const soon = ['within_1', '1-5'].map((when) => time.at(when, key));
    if (key === null || soon.some(({ isHidden }) => isHidden)) return [];
    const people = soon.reduce((sum, fact) => sum + fact.people, 0);
    return [`${groupName(key, frame)} ${peopleOf(`group.${key}`, people, frame.language)}`];
  });
  return parts.length === 0 ? '' : words[frame.language].groups(listed(parts, frame.language));
}
