import { formatDate } from '../../shared/text/dates';
import { formatCount } from '../../shared/text/numbers';
import { unitsMessages } from '../../shared/text/units-messages';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';

/** How the snapshots read in the units of today, and who and what must be asked. */
export async function units({ service, question, options: { language } }: Session): Promise<Answer> {
  const report = await service.units.report(question.signal);
  const words = unitsMessages[language];
  const count = (people: number): string => formatCount(people, language);
  return {
    json: report,
    text: () =>
      [
        formatTable(
          [words.snapshot, words.people, words.moved, words.open, words.unmatched, words.doubtful],
          report.snapshots.map((each) => [
            formatDate(each.date, language),
            ...[each.people, each.moved, each.open, each.unmatched.length, each.doubtful.length].map(count),
          ]),
        ),
        ...report.snapshots.flatMap(({ date, unmatched, doubtful }) => [
          ...unmatched.map(({ unit, people }) =>
            words.unmatchedLine(formatDate(date, language), unit, count(people)),
          ),
          ...doubtful.map(({ unit, likely }) => words.doubtfulLine(formatDate(date, language), unit, likely)),
        ]),
        ...report.unused.map((unit) => words.unusedLine(unit)),
        ...report.asked.map(({ name, from, options: ways, answer }) =>
          words.askedLine(name, from, answer ?? ways.join(' | ')),
        ),
      ].join('\n'),
  };
}
