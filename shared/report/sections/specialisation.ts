import { specialisations } from '../../charts/specialisations';
import { chartBlock } from '../chart-block';
import { crossBlock } from '../cross-block';
import { section } from '../report-section';
import { countAndShare, countOf, listed, paragraph, peopleOf } from '../written';

const most = 10;

const words = {
  vi: {
    sentence: (people: string, parts: string) =>
      `Đối chiếu chuyên ngành đào tạo với chức danh theo bảng chuyên ngành phù hợp, trong tổng số ${people} người có: ${parts}.`,
    parts: {
      match: 'đúng chuyên ngành',
      near: 'gần đúng chuyên ngành',
      mismatch: 'không phù hợp',
    } as Readonly<Record<string, string>>,
    unknown: (people: string) => `Chưa đủ thông tin để đối chiếu: ${people}.`,
    caption: 'Chuyên ngành đào tạo so với vị trí',
  },
  en: {
    sentence: (people: string, parts: string) =>
      `Set against the table of fields that fit each post, of ${people} people: ${parts}.`,
    parts: { match: 'fits', near: 'nearly fits', mismatch: 'does not fit' } as Readonly<
      Record<string, string>
    >,
    unknown: (people: string) => `Not enough information: ${people}.`,
    caption: 'Specialisation and post',
  },
} as const;

export const specialisation = section({
  id: 'specialisation',
  title: { vi: 'Chuyên ngành đào tạo và vị trí công tác', en: 'Specialisation and post' },
  asks: () => ({
    match: { rows: ['specialisation_match'], columns: ['staff_group'], measure: 'headcount' },
    fields: { rows: ['specialisation'], columns: [], measure: 'headcount' },
  }),
  write: ({ match, fields }, frame) => {
    const { language, chart } = frame;
    const said = words[language];
    const drawn = fields.isRecorded
      ? chartBlock('fields', [fields], () => {
          const recorded = fields.rows.filter(({ key }) => key !== null);
          const missing = fields.rows.filter(({ key }) => key === null);
          return specialisations(
            {
              top: [...recorded.slice(0, most), ...missing].map(({ key, fact }) => ({
                value: key,
                people: fact.people,
              })),
              others: {
                value: null,
                people: recorded.slice(most).reduce((sum, { fact }) => sum + fact.people, 0),
              },
            },
            chart,
          );
        })
      : [];
    if (!match.isRecorded) return drawn;
    const parts = Object.entries(said.parts).flatMap(([key, word]) => {
      const figure = countAndShare(key, match.at(key), match.total, language);
      return figure === null || match.at(key).people === 0 ? [] : [`${word} ${figure}`];
    });
    const missing = match.at(null);
    return [
      ...paragraph('match', [
        parts.length === 0 || match.total.isHidden
          ? ''
          : said.sentence(countOf('people', match.total.people, language), listed(parts, language)),
        missing.isHidden || missing.people === 0
          ? ''
          : said.unknown(peopleOf('unknown', missing.people, language)),
      ]),
      crossBlock('match', said.caption, match, frame),
      ...drawn,
    ];
  },
});
