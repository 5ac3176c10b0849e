import { countWord } from '../../shared/forms/describe-check';
import { arrangeTable } from '../../shared/analysis/arrange-table';
import { categoryLabel } from '../../shared/analysis/category-label';
import { crossTable } from '../../shared/analysis/cross-table';
import {
  publicTable,
  type HiddenFigure,
  type PublicCell,
  type PublicTable,
} from '../../shared/analysis/disclosure/public-table';
import { hiddenSign, versionNote } from '../../shared/analysis/disclosure/version-words';
import { findIn } from '../../shared/analysis/library';
import type { TableCell, TableModel } from '../../shared/analysis/table-model';
import { plainView, type TableView } from '../../shared/analysis/table-view';
import { headsAbove, placeHeads } from '../../shared/analysis/place-heads';
import type { Breakdown } from '../../shared/contract/results';
import type { Language } from '../../shared/text/language';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { computeBreakdown } from '../engine/analyse/compute-breakdown';
import { hiddenInTable } from '../engine/analyse/compute-hidden';
import { UsageError } from './usage-error';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';

export async function askedBreakdown({ question, options }: Session): Promise<Breakdown> {
  const { rows, columns, measure } = options;
  if (rows.length === 0) throw new UsageError('cần --rows DIM', '--rows DIM is needed');
  return computeBreakdown(question, { rows, columns, measure });
}

/** One cross-tabulation. */
export async function breakdown(session: Session): Promise<Answer> {
  const result = await askedBreakdown(session);
  const { publicFrom, out } = session.options;
  if (out !== null) return writtenAnswer(result, out, session);
  if (publicFrom !== null)
    return publicAnswer(result, publicFrom, await hiddenOf(session, plainView), session);
  return { json: { ...inJson(result), ...session.asOf }, text: () => inWords(result, session) };
}

/** What the public version of the table hides beside its own small figures. */
export function hiddenOf(
  { question, options }: Session,
  view: TableView,
): Promise<readonly HiddenFigure[] | undefined> {
  const { rows, columns, measure, publicFrom } = options;
  return hiddenInTable(question, { rows, columns, measure, view }, publicFrom);
}

/** The table as a file, with its definitions and a chart where the format has room for them. */
async function writtenAnswer(breakdown: Breakdown, out: string, session: Session): Promise<Answer> {
  const { question, options, roster, asOf } = session;
  const { language, publicFrom, picture } = options;
  const view = {
    ...plainView,
    percentOf: breakdown.columns.length > 0 ? ('column' as const) : ('total' as const),
  };
  const { publishing, writeTable } = await import('../engine/publish/export-table');
  const { breakdownReport } = await import('../engine/publish/workbook/breakdown-report');
  const of = publishing(question, roster, { filterText: filterWords(session), publicFrom, language });
  const { library } = question;
  const hidden = await hiddenOf(session, view);
  const report = breakdownReport({ breakdown, view, chart: picture.kind, library, hidden }, of);
  const { path } = await writeTable(report, out);
  const version = publicFrom === null ? 'internal' : 'public';
  return { json: { ...asOf, path, title: report.title, version }, text: () => path };
}

/** `--where` in words: `Giới tính: Nữ`; null without. */
function filterWords({ options, question }: Session): string | null {
  const { where, language } = options;
  const all = 'all' in where ? where.all : [];
  const parts = all.flatMap((condition) => {
    if (!('dimension' in condition) || !('in' in condition)) return [];
    const name =
      findIn(question.library.dimensions, condition.dimension)?.label[language] ?? condition.dimension;
    const values = condition.in.map((value) =>
      categoryLabel(condition.dimension, value, language, question.library),
    );
    return [`${name}: ${values.join(', ')}`];
  });
  return parts.length === 0 ? null : parts.join(' · ');
}

/** The public version: hidden cells have no figures, the note says the rule. */
function publicAnswer(
  breakdown: Breakdown,
  threshold: number,
  hidden: readonly HiddenFigure[] | undefined,
  { question, options, asOf }: Session,
): Answer {
  const { language } = options;
  const isCount = breakdown.measure === 'headcount';
  const frame = { library: question.library, language };
  const table = publicTable(breakdown, plainView, frame, threshold, hidden);
  const note = versionNote(
    { version: 'public', threshold, of: isCount ? 'counts' : 'shares', sensitive: table.isSensitive },
    language,
  );
  const wholePath = breakdown.rows.length;
  const keyOf = (path: readonly (string | null)[]): unknown => (path.length > 1 ? path : (path[0] ?? null));
  const cells = table.rows.flatMap((row) =>
    row.path.length < wholePath
      ? []
      : row.cells.flatMap((cell, index) => {
          const column = table.columns[index];
          if (!column || column.path.length < breakdown.columns.length) return [];
          const { isHidden, value, numerator, denominator } = cell;
          const place = { row: keyOf(row.path), column: keyOf(column.path), hidden: isHidden };
          if (isCount) return [{ ...place, value }];
          return [
            { ...place, value, numerator: isHidden ? null : numerator, denominator: denominator || null },
          ];
        }),
  );
  const total = table.rows[table.rows.length - 1]?.cells[table.columns.length - 1];
  const json = {
    ...{ rows: breakdown.rows.map(({ id }) => id), columns: breakdown.columns.map(({ id }) => id) },
    ...{ measure: breakdown.measure, total: total?.isHidden ? null : (total?.people ?? null) },
    ...{ version: 'public', threshold, cells, note, ...asOf },
  };
  return { json, text: () => `${tableText(table, breakdown.measure, language)}\n\n${note}` };
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
  return [
    tableText(model, breakdown.measure, language),
    '',
    `${formatCount(breakdown.people, language)} ${countWord('people', breakdown.people, language)}`,
  ].join('\n');
}

function tableText(model: TableModel | PublicTable, measure: string, language: Language): string {
  const placed = placeHeads(model.header);
  const heads = model.columns.map((_column, at) =>
    headsAbove(placed, at)
      .map(({ label }) => label)
      .join(' › '),
  );
  const lines = model.rows.map(({ label, level, cells }) => [
    `${'  '.repeat(level)}${label}`,
    ...cells.map((cell) => cellText(cell, measure, language)),
  ]);
  return formatTable([model.rowHeads.join(' › '), ...heads], lines);
}

function cellText(cell: TableCell | PublicCell, measure: string, language: Language): string {
  const { value, numerator, denominator } = cell;
  if ('isHidden' in cell && cell.isHidden)
    return denominator === 0
      ? hiddenSign
      : `${hiddenSign} (${hiddenSign}/${formatCount(denominator, language)})`;
  if (measure === 'headcount') return formatCount(value ?? 0, language);
  return `${formatShare(value, language, 2)} (${formatCount(numerator, language)}/${formatCount(denominator, language)})`;
}
