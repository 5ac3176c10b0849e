import { findIn } from '../../analysis/library';
import type { Chart } from '../../charts/chart';
import { unitSizes } from '../../charts/unit-sizes';
import { formatCount } from '../../text/numbers';
import { chartBlock } from '../chart-block';
import type { FactLine, Facts } from '../facts';
import { section, type ReportFrame } from '../report-section';
import { countOf, inSentence, listed, paragraph, peopleOf, shareOf } from '../written';

/** Fewer people are no unit to rank by a share. */
const leastPeople = 10;
const named = 3;
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
    ties: (others: string) => `, còn ${others} đơn vị khác cùng mức`,
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
    ties: (others: string) => `, with ${others} more alike`,
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

type Said = (typeof words)[ReportFrame['language']];

/** How many more units are level with the last one named. */
function ties<Line>(sorted: readonly Line[], count: number, value: (line: Line) => number): number {
  const last = sorted[count - 1];
  if (last === undefined) return 0;
  return sorted.slice(count).filter((line) => value(line) === value(last)).length;
}

function sizeSentences(all: readonly FactLine[], said: Said, language: ReportFrame['language']): string[] {
  const people = all.reduce((sum, { fact }) => sum + fact.people, 0);
  const sorted = [...all].sort(
    (a, b) => b.fact.people - a.fact.people || a.label.localeCompare(b.label, 'vi'),
  );
  const mean = (people / all.length).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US', {
    maximumFractionDigits: 1,
  });
  const count = Math.min(named, Math.floor(all.length / 2));
  const list = (lines: readonly FactLine[], side: string): string => {
    const others = ties(lines, count, ({ fact }) => fact.people);
    return `${listed(
      lines
        .slice(0, count)
        .map(({ label, fact }, at) => said.size(label, peopleOf(`${side}${at + 1}`, fact.people, language))),
      language,
    )}${others > 0 ? said.ties(countOf(`${side}.ties`, others, language)) : ''}`;
  };
  return [
    said.sizes(countOf('units', all.length, language), countOf('people', people, language), mean),
    `${said.largest(list(sorted, 'largest'))} ${said.smallest(list([...sorted].reverse(), 'smallest'))}`,
  ];
}

/** The highest and the lowest share; ties by name. Nothing where all units are alike or nothing is recorded. */
function rangeSentence(
  { rows, breakdown, total }: Facts,
  said: Said,
  { language, library }: ReportFrame,
): { id: string; sentence: string }[] {
  // Among those that are told nobody can say which is the highest.
  if (!total.isRecorded || rows.some(({ key, fact }) => key !== null && fact.isHidden)) return [];
  const ranked = rows
    .filter(
      ({ key, fact }) => key !== null && !fact.isHidden && fact.isRecorded && fact.denominator >= leastPeople,
    )
    .map((line) => ({ ...line, share: line.fact.numerator / line.fact.denominator }))
    .sort((a, b) => b.share - a.share || a.label.localeCompare(b.label, 'vi'));
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first === undefined || last === undefined || first.share === last.share) return [];
  const count = Math.min(named, Math.floor(ranked.length / 2));
  const id = breakdown.measure;
  const list = (lines: readonly (FactLine & { readonly share: number })[], side: string): string => {
    const others = ties(lines, count, ({ share }) => share);
    return `${listed(
      lines
        .slice(0, count)
        .map(({ label, fact }, at) =>
          said.unit(
            label,
            shareOf(`${side}${at + 1}.share`, fact.numerator, fact.denominator, language),
            countOf(`${side}${at + 1}.count`, fact.numerator, language),
            countOf(`${side}${at + 1}.all`, fact.denominator, language),
          ),
        ),
      language,
    )}${others > 0 ? said.ties(countOf(`${side}.ties`, others, language)) : ''}`;
  };
  const label = findIn(library.indicators, id)?.label[language] ?? id;
  const name = language === 'vi' ? `Tỷ lệ ${inSentence(label)}` : label;
  const sentence = said.range(name, list(ranked, 'highest'), list([...ranked].reverse(), 'lowest'));
  return [{ id, sentence }];
}
