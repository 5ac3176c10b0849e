import { categoryLabel } from '../../shared/analysis/category-label';
import { findDimension } from '../../shared/analysis/dimensions';
import type { Breakdown } from '../../shared/contract/results';
import type { Language } from '../../shared/text/language';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { computeBreakdown } from '../engine/analyse/compute-breakdown';
import { UsageError } from './options';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';
import { batchWords } from './words';

export async function askedBreakdown({ question, options }: Session): Promise<Breakdown> {
  const { rows, columns, measure } = options;
  if (rows === null) throw new UsageError('cần --rows DIM');
  return computeBreakdown(question, rows, columns, measure);
}

/** One cross-tabulation. */
export async function breakdown(session: Session): Promise<Answer> {
  const result = await askedBreakdown(session);
  const { language } = session.options;
  return { json: { ...result, ...session.asOf }, text: () => inWords(result, language) };
}

function inWords({ rows, columns, cells, total, measure }: Breakdown, language: Language): string {
  const value = (cell: (typeof cells)[number]): string =>
    measure === 'headcount' ? formatCount(cell.value ?? 0, language) : formatShare(cell.value, language, 2);
  const head = [rows, ...(columns === null ? [] : [columns])].map(
    (id) => findDimension(id)?.label[language] ?? id,
  );
  const lines = cells.map((cell) => [
    categoryLabel(rows, cell.row, language),
    ...(columns === null ? [] : [categoryLabel(columns, cell.column, language)]),
    value(cell),
    ...(cell.numerator === undefined ? [] : [`${cell.numerator}/${cell.denominator ?? 0}`]),
  ]);
  const extra = measure === 'headcount' ? [] : [batchWords.counts[language]];
  return [
    formatTable([...head, measure, ...extra], lines),
    '',
    `${formatCount(total, language)} ${batchWords.people[language]}`,
  ].join('\n');
}
