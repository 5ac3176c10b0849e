import { findIn } from '../../analysis/library';
import { roundHalfUp } from '../../text/round-half-up';
import { writtenDate } from '../../text/dates';
import type { Language } from '../../text/language';
import { formatCount } from '../../text/numbers';
import { marked } from '../figures';
import type { TableFigure } from '../report-block';
import { section, type Ask } from '../report-section';
import { countFigure, countOf, dateOf, inSentence, paragraph, shareFigure, shareOf } from '../written';

const compared = [
  ...['under_40', 'female', 'ethnic_minority', 'party_member', 'general_education_standard'],
  ...['qualified_university_up', 'political_theory_any', 'state_management_any', 'specialisation_match'],
] as const;

const words = {
  vi: {
    more: (date: string, before: string, change: string) =>
      `So với ngày ${date} (${before} người), tổng số tăng ${change} người.`,
    fewer: (date: string, before: string, change: string) =>
      `So với ngày ${date} (${before} người), tổng số giảm ${change} người.`,
    same: (date: string, before: string) => `So với ngày ${date}, tổng số không đổi (${before} người).`,
    up: (name: string, before: string, now: string, points: string) =>
      `Tỷ lệ ${name} tăng từ ${before} lên ${now} (tăng ${points} điểm phần trăm).`,
    down: (name: string, before: string, now: string, points: string) =>
      `Tỷ lệ ${name} giảm từ ${before} xuống ${now} (giảm ${points} điểm phần trăm).`,
    even: (name: string, now: string) => `Tỷ lệ ${name} giữ nguyên ở mức ${now}.`,
    caption: 'So với kỳ số liệu trước',
    indicator: 'Chỉ tiêu',
    people: 'Tổng số',
    change: 'Tăng, giảm',
    heads: ['Số người', 'Tỷ lệ'],
    points: 'Điểm %',
  },
  en: {
    more: (date: string, before: string, change: string) =>
      `Compared with ${date} (${before} people), the total has risen by ${change}.`,
    fewer: (date: string, before: string, change: string) =>
      `Compared with ${date} (${before} people), the total has fallen by ${change}.`,
    same: (date: string, before: string) =>
      `Compared with ${date}, the total is the same (${before} people).`,
    up: (name: string, before: string, now: string, points: string) =>
      `The share “${name}” has risen from ${before} to ${now} (by ${points} percentage points).`,
    down: (name: string, before: string, now: string, points: string) =>
      `The share “${name}” has fallen from ${before} to ${now} (by ${points} percentage points).`,
    even: (name: string, now: string) => `The share “${name}” is unchanged at ${now}.`,
    caption: 'Compared with the earlier snapshot',
    indicator: 'Indicator',
    people: 'Total',
    change: 'Change',
    heads: ['People', 'Share'],
    points: 'Points',
  },
} as const;

/** Only where an earlier snapshot is given. */
export const comparison = section<string>({
  id: 'comparison',
  title: { vi: 'So với kỳ số liệu trước', en: 'Compared with the earlier snapshot' },
  asks: () =>
    Object.fromEntries(
      ['headcount', ...compared].map((measure): [string, Ask] => [
        measure,
        { rows: [], columns: [], measure },
      ]),
    ),
  write: (facts, frame, earlier) => {
    const [now, then] = [facts['headcount']?.total, earlier?.facts['headcount']?.total];
    if (earlier === null || !now || !then || now.isHidden || then.isHidden || then.people === 0) return [];
    const { language, library } = frame;
    const said = words[language];
    const date = dateOf('date', earlier.asOf, language);
    const before = countOf('before', then.people, language);
    const change = countOf('change', Math.abs(now.people - then.people), language);
    const total =
      now.people === then.people
        ? said.same(date, before)
        : now.people > then.people
          ? said.more(date, before, change)
          : said.fewer(date, before, change);
    const lines = compared.flatMap((id) => {
      const [present, past] = [facts[id]?.total, earlier.facts[id]?.total];
      if (!present?.isRecorded || !past?.isRecorded || present.isHidden || past.isHidden) return [];
      return [{ id, present, past, label: findIn(library.indicators, id)?.label[language] ?? id }];
    });
    const sentences = lines.map(({ id, present, past, label }) => {
      const share = (key: string, { numerator, denominator }: typeof present): string =>
        shareOf(`${id}.${key}`, numerator, denominator, language);
      const points = pointsOf(present, past);
      const name = language === 'vi' ? inSentence(label) : label;
      const written = marked(`${id}.points`, decimal(Math.abs(points), language));
      if (points === 0) return said.even(name, share('now', present));
      const word = points > 0 ? said.up : said.down;
      return word(name, share('before', past), share('now', present), written);
    });
    const head = (text: string, columnSpan: number, rowSpan = 1) => ({ text, columnSpan, rowSpan });
    return [
      ...paragraph('total', [total]),
      ...paragraph('shares', sentences),
      {
        kind: 'table',
        key: 'comparison',
        caption: said.caption,
        heads: [
          [
            head(said.indicator, 1, 2),
            head(writtenDate(earlier.asOf, language), 2),
            head(writtenDate(frame.asOf, language), 2),
            head(said.change, 2),
          ],
          [...said.heads, ...said.heads, said.heads[0], said.points].map((text) => head(text, 1)),
        ],
        lines: [
          {
            label: said.people,
            level: 0,
            isTotal: true,
            figures: [
              ...[countFigure(then.people, language), none, countFigure(now.people, language), none],
              ...[signed(now.people - then.people, language), none],
            ],
          },
          ...lines.map(({ present, past, label }) => ({
            label,
            level: 0 as const,
            isTotal: false,
            figures: [
              countFigure(past.numerator, language),
              shareFigure(past.numerator, past.denominator, language),
              countFigure(present.numerator, language),
              shareFigure(present.numerator, present.denominator, language),
              signed(present.numerator - past.numerator, language),
              signedPoints(pointsOf(present, past), language),
            ],
          })),
        ],
        note: null,
      },
    ];
  },
});

const none: TableFigure = { text: '', value: null, format: 'share' };

/** The difference of the shares as they are printed, so that whoever subtracts them finds the same. */
function pointsOf(
  present: { readonly numerator: number; readonly denominator: number },
  past: { readonly numerator: number; readonly denominator: number },
): number {
  const tenths = ({ numerator, denominator }: typeof present): number =>
    roundHalfUp((numerator / denominator) * 1000, 0);
  return (tenths(present) - tenths(past)) / 10;
}

function decimal(value: number, language: Language): string {
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

function signed(value: number, language: Language): TableFigure {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return { text: `${sign}${formatCount(Math.abs(value), language)}`, value, format: 'count' };
}

function signedPoints(value: number, language: Language): TableFigure {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return { text: `${sign}${decimal(Math.abs(value), language)}`, value, format: 'points' };
}
