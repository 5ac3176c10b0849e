import { agePyramid } from '../../charts/age-pyramid';
import { chartBlock } from '../chart-block';
import { crossBlock } from '../cross-block';
import { section } from '../report-section';
import { countAndShare, countOf, inSentence, listed, paragraph, peopleOf, shareOf } from '../written';

const words = {
  vi: {
    young: (share: string, count: string, all: string) =>
      `Số người dưới 40 tuổi là ${count} người, chiếm ${share} trong tổng số ${all} người`,
    youngest: (share: string, count: string) => `, trong đó dưới 30 tuổi ${count} (${share})`,
    bands: (parts: string) => `Chia theo nhóm tuổi: ${parts}.`,
    unknown: (people: string) => `Chưa có thông tin về tuổi: ${people}.`,
    caption: 'Cơ cấu tuổi và giới tính',
  },
  en: {
    young: (share: string, count: string, all: string) => `${share} (${count} of ${all}) are under 40`,
    youngest: (share: string, count: string) => `; under 30: ${count} (${share})`,
    bands: (parts: string) => `By age: ${parts}.`,
    unknown: (people: string) => `Age not recorded: ${people}.`,
    caption: 'Age and sex',
  },
} as const;

export const ages = section({
  id: 'ages',
  title: { vi: 'Cơ cấu tuổi', en: 'Age' },
  asks: () => ({
    bands: { rows: ['age_band_official'], columns: ['gender'], measure: 'headcount' },
    pyramid: { rows: ['age_band'], columns: ['gender'], measure: 'headcount' },
    under40: { rows: [], columns: [], measure: 'under_40' },
    under30: { rows: [], columns: [], measure: 'under_30' },
  }),
  write: ({ bands, pyramid, under40, under30 }, frame) => {
    if (!bands.isRecorded) return [];
    const { language } = frame;
    const said = words[language];
    const parts = bands.rows.flatMap(({ key, label, fact }) => {
      const figure = key === null ? null : countAndShare(key, fact, bands.total, language);
      return figure === null ? [] : [`${inSentence(label)} ${figure}`];
    });
    const [young, youngest] = [under40.total, under30.total];
    const missing = bands.at(null);
    return [
      ...paragraph('young', [
        young.isHidden || !young.isRecorded
          ? ''
          : `${said.young(
              shareOf('under_40.share', young.numerator, young.denominator, language),
              countOf('under_40.count', young.numerator, language),
              countOf('people', young.denominator, language),
            )}${
              youngest.isHidden || youngest.numerator === 0
                ? ''
                : said.youngest(
                    shareOf('under_30.share', youngest.numerator, youngest.denominator, language),
                    peopleOf('under_30.count', youngest.numerator, language),
                  )
            }.`,
        parts.length === 0 ? '' : said.bands(listed(parts, language)),
        missing.isHidden || missing.people === 0
          ? ''
          : said.unknown(peopleOf('unknown', missing.people, language)),
      ]),
      crossBlock('bands', said.caption, bands, frame),
      ...chartBlock('pyramid', [pyramid], () =>
        agePyramid(
          pyramid.breakdown.cells.map(({ rows: [band = null], columns: [gender = null], people }) => ({
            band,
            gender,
            people,
          })),
          frame.chart,
        ),
      ),
    ];
  },
});
