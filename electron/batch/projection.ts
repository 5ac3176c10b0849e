import { categoryLabel } from '../../shared/analysis/category-label';
import { changeMessages } from '../../shared/text/change-messages';
import { doubtfulRows } from '../../shared/text/retirement-messages';
import { formatCount } from '../../shared/text/numbers';
import { computeProjection } from '../engine/project/compute-projection';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';

/** Who reaches the retirement age in the years to come. */
export async function projection({ question, options, asOf }: Session): Promise<Answer> {
  const { language } = options;
  const words = changeMessages[language];
  const by = options.by ?? 'unit';
  const result = await computeProjection(question, {
    ...{ by, years: options.years, recruits: options.recruits, recruitAge: options.recruitAge },
    femaleShare: options.recruitedWomen,
  });
  const count = (people: number): string => formatCount(people, language);
  const notes = [
    ...(result.overdue > 0 ? [words.overdue(count(result.overdue))] : []),
    ...(result.unknown > 0 ? [words.unknownBirth(count(result.unknown))] : []),
    ...(result.yearOnly > 0 ? [words.yearOnly(count(result.yearOnly))] : []),
    ...(result.doubtful > 0 ? doubtfulRows(question.library.retirement, language) : []),
  ];
  return {
    json: { ...result, ...asOf, notes },
    text: () =>
      [
        formatTable(
          [words.year, words.retiredInYear, words.men, words.women, words.recruited, words.peopleAtEnd],
          result.years.map((year) => [
            String(year.year),
            ...[year.retired, year.men, year.women, year.recruited, year.people].map(count),
          ]),
        ),
        '',
        formatTable(
          [
            question.library.dimensions.find(({ id }) => id === by)?.label[language] ?? by,
            words.people,
            ...result.years.map(({ year }) => String(year)),
          ],
          result.groups.map(({ key, people, retired }) => [
            categoryLabel(by, key, language, question.library),
            count(people),
            ...retired.map(count),
          ]),
        ),
        ...(notes.length === 0 ? [] : ['', ...notes]),
      ].join('\n'),
  };
}
