import { agePyramid } from '../../charts/age-pyramid';
import { chartBlock } from '../chart-block';
import { crossBlock } from '../cross-block';
import { hidesPart } from '../facts';
import { reportWords } from '../report-words';
import { section } from '../report-section';
import { countAndShare, countOf, listed, paragraph, peopleOf, shareOf } from '../written';

const words = {
  vi: {
    young: (share: string, count: string, all: string) =>
      `Số người dưới 40 tuổi là ${count} người, chiếm ${share} trong tổng số ${all} người`,
    youngest: (share: string, count: string) => `, trong đó dưới 30 tuổi ${count} (${share})`,
    bands: (parts: string) => `Chia theo nhóm tuổi: ${parts}.`,
    band: {
      up_to_30: 'từ 30 tuổi trở xuống',
      '31-40': 'từ 31 đến 40 tuổi',
      '41-50': 'từ 41 đến 50 tuổi',
      '51-60': 'từ 51 đến 60 tuổi',
      over_retirement: 'trên tuổi nghỉ hưu',
    } as Readonly<Record<string, string>>,
    unknown: (people: string) => `Chưa xếp được vào nhóm tuổi do chưa đủ thông tin: ${people}.`,
    caption: 'Cơ cấu tuổi và giới tính',
  },
  en: {
    young: (share: string, count: string, all: string) => `${share} (${count} of ${all}) are under 40`,
    youngest: (share: string, count: string) => `; under 30: ${count} (${share})`,
    bands: (parts: string) => `By age: ${parts}.`,
    band: {
      up_to_30: '30 and under:',
      '31-40': '31 to 40:',
      '41-50': '41 to 50:',
      '51-60': '51 to 60:',
      over_retirement: 'over the retirement age:',
    } as Readonly<Record<string, string>>,
    unknown: (people: string) => `In no band, as too little is recorded: ${people}.`,
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
      return figure === null ? [] : [`${said.band[key ?? ''] ?? label} ${figure}`];
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
        parts.length === 0
          ? ''
          : said.bands(`${listed(parts, language)}${hidesPart(bands) ? reportWords[language].notTold : ''}`),
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
