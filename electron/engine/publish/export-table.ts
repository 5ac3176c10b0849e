import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { FailureError } from '../../../shared/contract/failure';
import { overviewIndicators } from '../../../shared/analysis/indicators';
import type { RequestInput } from '../../../shared/contract/requests';
import type { OpenRoster } from '../../../shared/contract/results';
import { today } from '../../../shared/text/dates';
import { computeBreakdown } from '../analyse/compute-breakdown';
import { hiddenInTable } from '../analyse/compute-hidden';
import { computeOverview } from '../analyse/compute-overview';
import { computePublicOverview } from '../analyse/compute-public-overview';
import type { Question } from '../analyse/question';
import { breakdownReport } from './workbook/breakdown-report';
import type { Publishing } from './workbook/publishing';
import { tableCsv } from './workbook/table-csv';
import type { TableReport } from './workbook/table-report';
import { tableWorkbook } from './workbook/table-workbook';
import { unitsReport } from './workbook/units-report';
import { writeSafely } from './write-safely';

type Published = Pick<RequestInput<'table.export'>, 'publicFrom' | 'filterText' | 'path' | 'language'>;

/** Writes a table as XLSX or CSV, as the ending says. */
export async function writeTable(
  report: TableReport,
  path: string,
  signal?: AbortSignal,
): Promise<{ path: string }> {
  const ending = extname(path).toLowerCase();
  if (ending !== '.xlsx' && ending !== '.csv')
    throw new FailureError({ kind: 'ending-unknown', path, endings: ['.xlsx', '.csv'] });
  const bytes = ending === '.csv' ? tableCsv(report) : await tableWorkbook(report);
  await writeSafely(path, (temporary) => writeFile(temporary, bytes), { signal });
  return { path };
}

export async function exportBreakdown(
  question: Question,
  roster: OpenRoster,
  input: RequestInput<'table.export'>,
): Promise<{ path: string }> {
  const { rows, columns, measure, view, chart } = input;
  const by = { rows, columns, measure };
  const breakdown = await computeBreakdown(question, by);
  const hidden = await hiddenInTable(question, { ...by, view }, input.publicFrom);
  const { library } = question;
  const of = publishing(question, roster, input);
  const report = breakdownReport({ breakdown, view, chart, library, hidden }, of);
  return writeTable(report, input.path, question.signal);
}

export async function exportUnits(
  question: Question,
  roster: OpenRoster,
  input: RequestInput<'units.export'>,
): Promise<{ path: string }> {
  const overview = await computeOverview(question);
  const indicators = overviewIndicators.filter(({ id }) => {
    const tile = overview.tiles.find((each) => each.id === id);
    return tile !== undefined && (tile.denominator === 0 || tile.unknown < tile.denominator);
  });
  const { library } = question;
  const { sort, publicFrom: threshold, tiles = [], language } = input;
  const columns = indicators.map(({ id }) => id);
  const told =
    threshold === null
      ? null
      : await computePublicOverview(question, { tiles, columns, threshold, language });
  const hidden = told?.units ?? null;
  const report = unitsReport(
    { overview: told?.overview ?? overview, indicators, sort, library, hidden },
    publishing(question, roster, input),
  );
  return writeTable(report, input.path, question.signal);
}

export function publishing(
  { asOf }: Pick<Question, 'asOf'>,
  roster: OpenRoster,
  { filterText, publicFrom, language }: Pick<Published, 'filterText' | 'publicFrom' | 'language'>,
): Publishing {
  const files = roster.files.map(({ path }) => basename(path));
  return { rosterName: roster.name, files, asOf, filterText, publicFrom, today: today(), language };
}
