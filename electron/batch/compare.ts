import { categoryLabel } from '../../shared/analysis/category-label';
import { changeKinds } from '../../shared/analysis/change/changes-of';
import type { Movement } from '../../shared/analysis/change/movements';
import { changeMessages } from '../../shared/text/change-messages';
import { formatDate } from '../../shared/text/dates';
import { lineLabel, linesInUse } from '../../shared/text/movement-words';
import { formatCount } from '../../shared/text/numbers';
import { UsageError } from './usage-error';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';

const everyone = { first: 0, count: Number.MAX_SAFE_INTEGER };

/** Two snapshots person by person: the last two, or the first and the last where there are more. */
export async function compare({ service, question, options }: Session): Promise<Answer> {
  const { language } = options;
  const words = changeMessages[language];
  const { all } = service.snapshots;
  const [from, to] = [all[0], all.at(-1)];
  if (!from || !to || from === to)
    throw new UsageError(
      'cần hai kỳ: --snapshot YYYY-MM-DD=FILE --snapshot YYYY-MM-DD=FILE',
      'two snapshots are needed: --snapshot YYYY-MM-DD=FILE --snapshot YYYY-MM-DD=FILE',
    );
  const { signal } = question;
  const result = await service.comparison.compare(from, to, service.version, signal, all);
  const page = { from: everyone.first, count: everyone.count };
  const { rows } = await service.comparison.list(from, to, service.version, { kind: null }, page, signal);
  const count = (people: number): string => formatCount(people, language);
  const { yearBefore } = result;
  const lines = linesInUse([result.overall, ...(yearBefore ? [yearBefore.overall] : [])]);
  const groups = result.byStaffGroup;
  const labelOf = ({ key }: Movement): string => categoryLabel('staff_group', key ?? null, language);
  return {
    json: { ...result, people: rows },
    text: () =>
      [
        `${formatDate(result.from.date, language)} → ${formatDate(result.to.date, language)}`,
        '',
        formatTable(
          [words.line, words.total, ...(yearBefore ? [words.yearBefore] : []), ...groups.map(labelOf)],
          lines.map((line) => [
            lineLabel(line, words),
            count(result.overall[line]),
            ...(yearBefore ? [count(yearBefore.overall[line])] : []),
            ...groups.map((group) => count(group[line])),
          ]),
        ),
        '',
        formatTable(
          [words.changesTitle, words.people],
          [
            ...changeKinds.map((kind) => [words.kinds[kind], count(result.counts[kind])]),
            [words.unchanged, count(result.unchanged)],
          ],
        ),
        ...(result.doubtful.found === 0
          ? []
          : ['', `${words.doubtfulTitle(count(result.doubtful.found))}. ${words.doubtfulText}`]),
      ].join('\n'),
  };
}
