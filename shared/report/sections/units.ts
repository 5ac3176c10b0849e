import { findIn } from '../../analysis/library';
import type { Chart } from '../../charts/chart';
import { unitSizes } from '../../charts/unit-sizes';
import { formatCount } from '../../text/numbers';
import { chartBlock } from '../chart-block';
import type { FactLine, Facts } from '../facts';
import { section, type ReportFrame } from '../report-section';
import { endsOf, type End } from '../unit-ends';
import { countOf, inSentence, listed, paragraph, peopleOf, shareOf } from '../written';

/** Fewer people are no unit to rank by a share. */
const leastPeople = 10;
const mosts = [20, 15, 10, 5];
/** Pixels of a drawing that is made as high as a picture of the report: letters of 6 points at least. */
const highest = 560;

const words = {
  vi: {
    sizes: (units: string, people: string, mean: string) =>
      `Có ${units} đơn vị với ${people} người, bình quân ${mean} người một đơn vị.`,
    largest: (list: string) => `Đông nhất: ${list};`,
    smallest: (list: string) => `ít nhất: ${list}.`,
    size: (unit: string, people: string) => `${unit} (${people})`,
    unknown: (people: string) => `Chưa có thông tin về đơn vị: ${people}.`,
    range: (indicator: string, highest: string, lowest: string) =>
      `${indicator}: cao nhất là ${highest}; thấp nhất là ${lowest}.`,
    unit: (unit: string, share: string, count: string, all: string) =>
      `${unit} (${share}, ${count}/${all} người)`,
    alike: (people: string) => `Các đơn vị có số người bằng nhau: ${people} mỗi đơn vị.`,
    ties: (others: string) => `${others} đơn vị khác cùng mức`,
    rule: (least: string) => `Thứ tự theo tỷ lệ chỉ xét đơn vị có từ ${least} người trở lên.`,
  },
  en: {
    sizes: (units: string, people: string, mean: string) =>
      `There are ${units} units with ${people} people, ${mean} a unit on average.`,
    largest: (list: string) => `Largest: ${list};`,
    smallest: (list: string) => `smallest: ${list}.`,
    size: (unit: string, people: string) => `${unit} (${people})`,
    unknown: (people: string) => `Unit not recorded: ${people}.`,
    range: (indicator: string, highest: string, lowest: string) =>
      `${indicator}: highest in ${highest}; lowest in ${lowest}.`,
    unit: (unit: string, share: string, count: string, all: string) =>
      `${unit} (${share}, ${count} of ${all})`,
    alike: (people: string) => `All units are of one size: ${people} each.`,
    ties: (others: string) => `${others} more at the same level`,
    rule: (least: string) => `Shares are compared among units of at least ${least} people.`,
  },
} as const;

const by = (measure: string) => ({ rows: ['unit'], columns: [], measure });

export const units = section({
  id: 'units',
  title: { vi: 'So sánh giữa các đơn vị', en: 'Units compared' },
  asks: () => ({
    people: by('headcount'),
    under40: by('under_40'),
    university: by('qualified_university_up'),
    theory: by('political_theory_any'),
    match: by('specialisation_match'),
  }),
  write: ({ people, ...shares }, frame) => {
    const { language, publicFrom } = frame;
    const said = words[language];
    const all = people.rows.filter(({ key }) => key !== null);
    if (all.length < 2) return [];
    const shown = all.filter(({ fact }) => !fact.isHidden);
    const sizes = shown.length === all.length ? sizeSentences(all, said, language) : [];
    const missing = people.at(null);
    const ranges = Object.values(shares).flatMap((facts) => rangeSentence(facts, said, frame));
    return [
      ...paragraph('sizes', [
        ...sizes,
        missing.isHidden || missing.people === 0
          ? ''
          : said.unknown(peopleOf('unknown', missing.people, language)),
      ]),
      ...ranges.flatMap(({ id, sentence }) => paragraph(id, [sentence])),
      ...(ranges.length === 0
        ? []
        : paragraph('rule', [said.rule(formatCount(Math.max(leastPeople, publicFrom ?? 0), language))])),
      ...chartBlock('sizes', [people], () => sizesChart(people, frame)),
    ];
  },
});

/** As many units as can be read in a picture on a page: names of many lines leave room for fewer. */
function sizesChart({ rows }: Facts, { chart }: ReportFrame): Chart {
  const data = rows.map(({ key, fact }) => ({ unit: key, people: fact.people, counts: {} }));
  const charts = mosts.map((most) => unitSizes(data, chart, most));
  const fits = ({ spec }: Chart): boolean => 'height' in spec && Number(spec.height) <= highest;
  return charts.find(fits) ?? (charts.at(-1) as Chart);
}

/** What joins “Tỷ lệ người” and the label of an indicator that begins with a noun. */
const having: Readonly<Record<string, string>> = {
  qualified_university_up: 'có ',
  specialisation_match: 'có ',
};

type Said = (typeof words)[ReportFrame['language']];

function sayEnd<Line>(
  { lines, others }: End<Line>,
  side: string,
  say: (line: Line, key: string) => string,
  said: Said,
  language: ReportFrame['language'],
): string {
  const texts = lines.map((line, at) => say(line, `${side}${at + 1}`));
  const more = others === 0 ? [] : [said.ties(countOf(`${side}.ties`, others, language))];
  return listed([...texts, ...more], language);
}

function sizeSentences(all: readonly FactLine[], said: Said, language: ReportFrame['language']): string[] {
  const people = all.reduce((sum, { fact }) => sum + fact.people, 0);
  const mean = (people / all.length).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US', {
    maximumFractionDigits: 1,
  });
  const ends = endsOf(all, ({ fact }) => fact.people);
  const say = ({ label, fact }: FactLine, key: string): string =>
    said.size(label, peopleOf(key, fact.people, language));
  return [
    said.sizes(countOf('units', all.length, language), countOf('people', people, language), mean),
    ends === null
      ? said.alike(peopleOf('each', all[0]?.fact.people ?? 0, language))
      : `${said.largest(sayEnd(ends.first, 'largest', say, said, language))} ${said.smallest(sayEnd(ends.last, 'smallest', say, said, language))}`,
  ];
}

/** The highest and the lowest share. Nothing where all units are alike or nothing is recorded. */
function rangeSentence(
  { rows, breakdown, total }: Facts,
  said: Said,
  { language, library }: ReportFrame,
): { id: string; sentence: string }[] {
  // Among those that are told nobody can say which is the highest.
  if (!total.isRecorded || rows.some(({ key, fact }) => key !== null && fact.isHidden)) return [];
  const ranked = rows.filter(
    ({ key, fact }) => key !== null && !fact.isHidden && fact.isRecorded && fact.denominator >= leastPeople,
  );
  const ends = endsOf(ranked, ({ fact }) => fact.numerator / fact.denominator);
  if (ends === null) return [];
  const id = breakdown.measure;
  const say = ({ label, fact }: FactLine, key: string): string =>
    said.unit(
      label,
      shareOf(`${key}.share`, fact.numerator, fact.denominator, language),
      countOf(`${key}.count`, fact.numerator, language),
      countOf(`${key}.all`, fact.denominator, language),
    );
  const label = findIn(library.indicators, id)?.label[language] ?? id;
  const name = language === 'vi' ? `Tỷ lệ người ${having[id] ?? ''}${inSentence(label)}` : label;
  const sentence = said.range(
    name,
    sayEnd(ends.first, 'highest', say, said, language),
    sayEnd(ends.last, 'lowest', say, said, language),
  );
  return [{ id, sentence }];
}
