import { internalNote } from '../../shared/analysis/disclosure/version-words';
import { basename } from 'node:path';
import type { Chart, ChartFrame } from '../../shared/charts/chart';
import type { ChartKindId } from '../../shared/charts/chart-kind';
import { printChart } from '../../shared/charts/print/print-chart';
import { sourceLine } from '../../shared/charts/print/source-line';
import { hasFigures } from '../../shared/charts/registers/has-figures';
import { drawRegisterChart } from '../../shared/charts/registers/draw-register-chart';
import type { RegisterBoard } from '../../shared/contract/registers';
import { offeredGroupings } from '../../shared/registers/grouping-label';
import { periodName } from '../../shared/registers/period-name';
import type { RegisterChart } from '../../shared/registers/register-chart';
import type { Register } from '../../shared/registers/register';
import { registersEn, registersVi } from '../../shared/text/register-messages';
import { writePicture } from '../engine/publish/picture/write-picture';
import { computeBoard, computeTable } from '../engine/registers/register-board';
import { requireRegister } from '../engine/registers/registers';
import { chartFrame, notDrawn } from './chart-frame';
import { importRegister } from './import-register';
import { readable, tellSize } from './readable-chart';
import { periodOf } from './register-period';
import type { Answer, Session } from './session';
import { UsageError } from './usage-error';

/** What the option `--kind` calls the kinds of charts of registers. */
const kinds: Readonly<Record<RegisterChart['kind'], ChartKindId>> = {
  ...{ bars: 'bars', line: 'line', parts: 'full', scatter: 'dots' },
};

/**
 * A chart of a register beside a roster: `--register ID=FILE --chart CHART` for one of its own, as the window draws it, or
 * `--measure INDICATOR [--rows GROUPING]` for any indicator as bars, over months and years as a line.
 */
export async function registerChart(session: Session, out: string): Promise<Answer> {
  const { service, question, options, roster } = session;
  const { language, picture } = options;
  const about = registerOf(session);
  requireFitting(session);
  const files = await importRegister(session, about, {
    vi: `--chart ${options.chart ?? ''} là biểu đồ của sổ`,
    en: `--chart ${options.chart ?? ''} is of a register`,
  });
  const chart = chartOf(about, session);
  const kind = kinds[chart.kind];
  if (picture.isSlope || (picture.kind !== null && picture.kind !== kind))
    throw notDrawn(picture.isSlope ? 'slope' : (picture.kind ?? ''), kind);
  const period = await periodOf(service, about, question.asOf, options);
  const board = await computeBoard(service.registers, about.id, question, period);
  const shown = { ...board, groups: await groupsOf(board, about, chart, session) };
  if (!hasFigures(chart, shown)) throw nothingToDraw(chart);
  const words = language === 'vi' ? registersVi : registersEn;
  const frame: ChartFrame = {
    ...chartFrame(session, board.people),
    filter: `${about.label[language]} · ${periodName(period, words)}`,
  };
  const draw = (to: ChartFrame): Chart => drawRegisterChart(chart, { register: about, board: shown }, to);
  const sources = [...files, ...roster.files.map(({ path }) => path)].map((path) => basename(path));
  const footer = [picture.source ?? sourceLine(sources, language), internalNote(language)];
  const print = () => Promise.resolve({ drawn: printChart(draw, frame, { ...picture.print, footer }) });
  const { drawn } = await readable(print, 0, picture.print.size);
  const { width, height, fontPoints } = await writePicture(drawn, out, picture.file);
  tellSize({ rows: 0, largest: null, fontPoints, size: picture.print.size }, language);
  return {
    json: {
      ...session.asOf,
      ...{ path: out, title: picture.print.title ?? draw(frame).title, people: board.people },
      ...{ register: about.id, chart: options.chart, kind, period, roster: board.roster },
      table: draw(frame).table,
      ...{ widthMillimetres: width, heightMillimetres: height, fontPoints },
    },
    text: () => out,
  };
}

function registerOf({ options: { registerFiles, chart } }: Session): Register {
  const ids = [...new Set(registerFiles.map(({ register }) => register))];
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return requireRegister(id);
  throw id === undefined
    ? new UsageError(
        `--chart ${chart ?? ''} là biểu đồ của sổ; cần tệp của sổ: --register SỔ=FILE`,
        `--chart ${chart ?? ''} is of a register; its files are needed: --register REGISTER=FILE`,
      )
    : new UsageError(
        `một biểu đồ là của một sổ, không phải ${ids.join(', ')}`,
        `a chart is of one register, not of ${ids.join(', ')}`,
      );
}

/** Refuses what charts of registers do not do rather than leave it out in silence. */
function requireFitting({ options }: Session): void {
  const { publicFrom, columns, rows, chart, measure, boundaries } = options;
  const unfit = [
    ...(publicFrom === null ? [] : ['--public']),
    ...(columns.length === 0 ? [] : ['--columns']),
    ...(boundaries === null ? [] : ['--boundaries']),
    ...(chart !== null && rows.length > 0 ? ['--rows'] : []),
    ...(chart !== null && measure !== 'headcount' ? ['--measure'] : []),
  ];
  const [option] = unfit;
  if (option === undefined && rows.length <= 1) return;
  throw option === undefined
    ? new UsageError('biểu đồ của sổ chỉ nhận một --rows', 'a chart of a register takes one --rows')
    : new UsageError(
        `biểu đồ của sổ${chart === null ? '' : ' theo --chart'} không dùng ${option}`,
        `a chart of a register${chart === null ? '' : ' by --chart'} takes no ${option}`,
      );
}

function chartOf(about: Register, { question, options }: Session): RegisterChart {
  const { chart: id, measure, rows } = options;
  const charts = about.charts.map((each) => each.id).join(', ');
  if (id !== null) {
    const own = about.charts.find((each) => each.id === id);
    if (own) return own;
    throw new UsageError(
      `--chart: sổ ${about.id} không có biểu đồ “${id}”; có: ${charts}`,
      `--chart: the register ${about.id} has no chart “${id}”; it has: ${charts}`,
    );
  }
  const indicator = about.indicators.find((each) => each.id === measure);
  if (!indicator)
    throw new UsageError(
      `biểu đồ của sổ ${about.id}: cần --chart (${charts}) hoặc --measure CHỈ_TIÊU của sổ (register --list --json)`,
      `a chart of the register ${about.id} needs --chart (${charts}) or --measure INDICATOR of it (register --list --json)`,
    );
  const by = rows[0] ?? 'unit';
  const offered = offeredGroupings(about, question.library);
  if (!offered.includes(by))
    throw new UsageError(
      `--rows: sổ ${about.id} không chia theo “${by}”; có: ${offered.join(', ')}`,
      `--rows: the register ${about.id} is not grouped by “${by}”; these can be: ${offered.join(', ')}`,
    );
  const named = { id: measure, title: indicator.label };
  return by === 'month' || by === 'year'
    ? { ...named, kind: 'line', by, indicators: [measure] }
    : { ...named, kind: 'bars', by, indicator: measure };
}

/** Those of the register's own charts, and of the one that was asked for. */
async function groupsOf(
  { groups, period }: RegisterBoard,
  about: Register,
  chart: RegisterChart,
  { service, question, options }: Session,
): Promise<RegisterBoard['groups']> {
  if (options.chart !== null || chart.kind === 'scatter') return groups;
  const { by } = chart;
  return {
    ...groups,
    [by]: await computeTable(service.registers, about.id, question, period, by, [chart.id]),
  };
}

function nothingToDraw({ id, kind }: RegisterChart): UsageError {
  if (kind === 'scatter')
    return new UsageError(
      `biểu đồ ${id}: không đơn vị nào có đủ số liệu của cả sổ và danh sách để vẽ`,
      `chart ${id}: no unit has both figures, of the register and of the roster`,
    );
  return new UsageError(
    `biểu đồ ${id}: sổ không có số liệu để vẽ trong kỳ và với điều kiện này; chọn --year khác, hoặc bớt --where`,
    `chart ${id}: the register has no figures to draw in this period and with this filter; another --year, or fewer --where`,
  );
}
