import { findIn } from '../../analysis/library';
import { tableWords } from '../../analysis/table-words';
import { groupName } from '../group-sentences';
import { section, type Ask } from '../report-section';
import { endOf } from '../unit-ends';
import type { Fact, Facts } from '../facts';
import type { Language } from '../../text/language';
import {
  countFigure,
  countOf,
  inSentence,
  listed,
  paragraph,
  peopleOf,
  shareFigure,
  shareOf,
} from '../written';

const words = {
  vi: {
    all: (of: string, met: string, share: string, below: string) =>
      `Trong ${of} người có chuẩn áp dụng tại thời điểm báo cáo, ${met} người đạt đủ các chuẩn (${share}); ${below} chưa đạt ít nhất một chuẩn hoặc chưa đủ thông tin để xác định.`,
    one: (about: string, below: string, of: string, groups: string) =>
      `Về ${about}: ${below} chưa đạt chuẩn trong số ${of} người có chuẩn áp dụng${groups === '' ? '' : `, gồm ${groups}`}.`,
    group: (group: string, people: string) => `${group} ${people}`,
    units: (list: string) => `Đơn vị có nhiều người chưa đạt chuẩn nhất: ${list}.`,
    unit: (unit: string, below: string, of: string) => `${unit} (${below}/${of} người)`,
    ties: (others: string) => `${others} đơn vị khác cùng số người`,
    unknown: (people: string) => `Trong số đó, ${people} chưa có thông tin.`,
    caption: 'Số người chưa đạt chuẩn về trình độ',
    group2: 'Đối tượng',
    set: 'Có chuẩn áp dụng',
    below: 'Chưa đạt',
    share: 'Tỷ lệ chưa đạt',
    note: 'Chuẩn áp dụng là các chuẩn có hiệu lực tại thời điểm báo cáo trong bảng chuẩn của phần mềm. Người chưa có thông tin được tính là chưa đạt.',
    everything: 'Đủ các chuẩn',
    absent: (list: string, others: string) => `Danh sách không ghi ${list} nên không xét chuẩn này${others}.`,
    others: '; số người đạt đủ các chuẩn chỉ tính theo các chuẩn còn lại',
  },
  en: {
    all: (of: string, met: string, share: string, below: string) =>
      `Of the ${of} people with a standard valid at the reference date, ${met} meet every standard (${share}); ${below} do not, or too little is recorded to tell.`,
    one: (about: string, below: string, of: string, groups: string) =>
      `${about}: ${below} below the standard, of ${of} people for whom there is one${groups === '' ? '' : `: ${groups}`}.`,
    group: (group: string, people: string) => `${group} ${people}`,
    units: (list: string) => `The units with most people below the standard: ${list}.`,
    unit: (unit: string, below: string, of: string) => `${unit} (${below} of ${of})`,
    ties: (others: string) => `${others} more with as many`,
    unknown: (people: string) => `Among these, not recorded: ${people}.`,
    caption: 'People below the standards of education and qualification',
    group2: 'Staff group',
    set: 'With a standard',
    below: 'Below',
    share: 'Share below',
    note: 'The standards are those of the table of standards in the software that are valid at the reference date. People of whom nothing is recorded count as below.',
    everything: 'Every standard',
    absent: (list: string, others: string) =>
      `The roster does not record this, so it is not judged: ${list}${others}.`,
    others: '; “every standard” means the others',
  },
} as const;

/** At most so many units are named. */
const namedUnits = 3;

export const standards = section<string>({
  id: 'standards',
  title: { vi: 'Đạt chuẩn, chưa đạt chuẩn về trình độ', en: 'Up to and below the standards' },
  asks: (library) =>
    Object.fromEntries(
      library.indicators
        .filter(({ id }) => id.startsWith('standard_'))
        .flatMap(({ id }): [string, Ask][] => [
          [id, { rows: ['staff_group'], columns: [], measure: id }],
          [`${id}@unit`, { rows: ['unit'], columns: [], measure: id }],
        ]),
    ),
  write: (facts, frame) => {
    const { language, library } = frame;
    const said = words[language];
    const applied = Object.entries(facts).filter(
      ([name, { breakdown }]) =>
        !name.includes('@') && breakdown.cells.some(({ denominator }) => denominator > 0),
    );
    // Of a standard that the roster says nothing about nobody is below.
    const isJudged = ([name]: [string, Facts]): boolean => frame.judged.has(name.replace('standard_', ''));
    const ofOne = applied.filter(([name]) => name !== 'standard_all');
    const single = ofOne.filter(isJudged);
    if (single.length === 0) return [];
    const absent = ofOne.filter((each) => !isJudged(each));
    const all = applied.find(([name]) => name === 'standard_all');
    const every = single.length > 1 && all ? all[1] : null;
    const asked = every && all ? [...single, all] : single;
    const labelOf = (id: string): string => {
      const dimension = findIn(library.dimensions, id.replace('standard_', ''));
      return dimension?.label[language] ?? said.everything;
    };
    const sentence = (id: string, asks: Facts): string => {
      const { total } = asks;
      if (total.isHidden || total.denominator === 0) return '';
      const groups = asks.rows.flatMap(({ key, fact }) =>
        key === null || fact.isHidden || below(fact) === 0
          ? []
          : [said.group(groupName(key, frame), peopleOf(`${id}.${key}`, below(fact), language))],
      );
      return [
        said.one(
          language === 'vi' ? inSentence(labelOf(id)) : labelOf(id),
          peopleOf(`${id}.below`, below(total), language),
          countOf(`${id}.set`, total.denominator, language),
          groups.length > 1 ? listed(groups, language) : '',
        ),
        total.unknown > 0 ? said.unknown(peopleOf(`${id}.unknown`, total.unknown, language)) : '',
      ]
        .filter((text) => text !== '')
        .join(' ');
    };
    const main = every ?? single[0]?.[1];
    const mainId = every ? 'standard_all' : (single[0]?.[0] ?? '');
    return [
      ...(every === null || every.total.isHidden
        ? []
        : paragraph('all', [
            said.all(
              countOf('set', every.total.denominator, language),
              countOf('met', every.total.numerator, language),
              shareOf('share', every.total.numerator, every.total.denominator, language),
              peopleOf('below', below(every.total), language),
            ),
          ])),
      ...single.flatMap(([id, asks]) => paragraph(id, [sentence(id, asks)])),
      ...(absent.length === 0
        ? []
        : paragraph('absent', [
            said.absent(
              listed(
                absent.map(([id]) => (language === 'vi' ? inSentence(labelOf(id)) : labelOf(id))),
                language,
              ),
              every === null ? '' : said.others,
            ),
          ])),
      ...paragraph('units', [mostBelow(facts[`${mainId}@unit`], said, language)]),
      ...(main === undefined
        ? []
        : [
            {
              kind: 'table' as const,
              key: 'below',
              caption: said.caption,
              heads: [
                [
                  { text: said.group2, columnSpan: 1, rowSpan: 2 },
                  ...asked.map(([id]) => ({ text: labelOf(id), columnSpan: 3, rowSpan: 1 })),
                ],
                asked.flatMap(() =>
                  [said.set, said.below, said.share].map((text) => ({ text, columnSpan: 1, rowSpan: 1 })),
                ),
              ],
              lines: [
                ...main.rows
                  .filter(({ key }) => asked.some(([, asks]) => asks.at(key).denominator > 0))
                  .map(({ key, label }) => ({
                    label,
                    level: 0 as const,
                    isTotal: false,
                    figures: asked.flatMap(([, asks]) => figuresOf(asks.at(key), language)),
                  })),
                {
                  label: tableWords.total[language],
                  level: 0 as const,
                  isTotal: true,
                  figures: asked.flatMap(([, asks]) => figuresOf(asks.total, language)),
                },
              ],
              note: said.note,
            },
          ]),
    ];
  },
});

function below({ numerator, denominator }: Fact): number {
  return denominator - numerator;
}

function figuresOf(fact: Fact, language: Language) {
  const people = fact.isHidden ? null : below(fact);
  return [
    countFigure(fact.isHidden && fact.denominator === 0 ? null : fact.denominator, language),
    countFigure(people, language),
    shareFigure(people, fact.isHidden ? null : fact.denominator, language),
  ];
}

function mostBelow(units: Facts | undefined, said: (typeof words)[Language], language: Language): string {
  if (units?.rows.some(({ fact }) => fact.isHidden)) return '';
  const worst = (units?.rows ?? [])
    .filter(({ key, fact }) => key !== null && below(fact) > 0)
    .sort((a, b) => below(b.fact) - below(a.fact) || a.label.localeCompare(b.label, 'vi'));
  if (worst.length < 2) return '';
  const { lines, others } = endOf(worst, ({ fact }) => below(fact), namedUnits);
  const named = lines.map(({ label, fact }, index) =>
    said.unit(
      label,
      countOf(`unit${index + 1}.below`, below(fact), language),
      countOf(`unit${index + 1}.set`, fact.denominator, language),
    ),
  );
  const more = others === 0 ? [] : [said.ties(countOf('unit.others', others, language))];
  return said.units(listed([...named, ...more], language));
}
