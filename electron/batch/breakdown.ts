import { arrangeTable } from '../../shared/analysis/arrange-table';
import { crossTable } from '../../shared/analysis/cross-table';
import type { TableCell } from '../../shared/analysis/table-model';
import { plainView } from '../../shared/analysis/table-view';
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
  if (rows.length === 0) throw new UsageError('cần --rows DIM');
  return computeBreakdown(question, { rows, columns, measure });
}

/** One cross-tabulation. */
export async function breakdown(session: Session): Promise<Answer> {
  const result = await askedBreakdown(session);
  return { json: { ...inJson(result), ...session.asOf }, text: () => inWords(result, session) };
}

/** Single names where one dimension is asked for, lists of names where two are nested. */
function inJson(breakdown: Breakdown): object {
  const { rows, columns, cells } = breakdown;
  const flat = crossTable(breakdown);
  const names = (list: Breakdown['rows']): string | readonly string[] | null =>
    list.length < 2 ? (list[0]?.id ?? null) : list.map(({ id }) => id);
  return {
    ...flat,
    rows: names(rows),
    columns: names(columns),
    cells: flat.cells.map((cell, index) => ({
      ...cell,
      ...(rows.length > 1 && { row: cells[index]?.rows }),
      ...(columns.length > 1 && { column: cells[index]?.columns }),
    })),
  };
}

/** A table with totals; of nested columns the heads are joined. */
function inWords(breakdown: Breakdown, { question, options }: Session): string {
  const { language } = options;
  const model = arrangeTable(breakdown, plainView, { library: question.library, language });
  const [upper = [], lower] = model.header;
  const heads = lower ? joined(upper, lower) : upper.map(({ label }) => label);
  const lines = model.rows.map(({ label, level, cells }) => [
    `${'  '.repeat(level)}${label}`,
    ...cells.map((cell) => cellText(cell, breakdown.measure, language)),
  ]);
  return [
    formatTable([model.rowHeads.join(' › '), ...heads], lines),
    '',
    `${formatCount(breakdown.people, language)} ${batchWords.people[language]}`,
  ].join('\n');
}

interface Head {
  readonly label: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

function joined(upper: readonly Head[], lower: readonly Head[]): string[] {
  const inner = [...lower];
  return upper.flatMap(({ label, columnSpan, rowSpan }) =>
    rowSpan > 1 ? [label] : inner.splice(0, columnSpan).map((head) => `${label} › ${head.label}`),
  );
}

function cellText({ value, numerator, denominator }: TableCell, measure: string, language: Language): string {
  if (measure === 'headcount') return formatCount(value ?? 0, language);
  return `${formatShare(value, language, 2)} (${formatCount(numerator, language)}/${formatCount(denominator, language)})`;
}
