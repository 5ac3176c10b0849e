import { basename } from 'node:path';
import { plainView, type TableView } from '../../shared/analysis/table-view';
import { versionTable } from '../../shared/analysis/disclosure/version-table';
import type { Chart, ChartFrame } from '../../shared/charts/chart';
import { chosenKind, drawPlot, suitingKinds } from '../../shared/charts/chart-kinds';
import { plotTable } from '../../shared/charts/plot';
import { matchedMap, type MatchedMap } from '../../shared/map/unit-map';
import { sourceLine } from '../../shared/charts/print/source-line';
import { printChart } from '../../shared/charts/print/print-chart';
import { writePicture } from '../engine/publish/picture/write-picture';
import { readable, tellSize } from './readable-chart';
import { askedBreakdown, hiddenOf } from './breakdown';
import { chartFrame, notDrawn } from './chart-frame';
import { registerChart } from './register-chart';
import type { Answer, Session } from './session';
import { UsageError } from './usage-error';

/** The wanted chart of a breakdown, or the one that suits it, drawn without a window. */
export async function chart(session: Session): Promise<Answer> {
  const { question, options, roster } = session;
  const { out, language, picture, publicFrom } = options;
  if (out === null)
    throw new UsageError('cần --out X.svg, X.png hoặc X.pdf', '--out X.svg, X.png or X.pdf is needed');
  if (options.registerFiles.length > 0 || options.chart !== null) return registerChart(session, out);
  const matched = await givenMap(session);
  const breakdown = await askedBreakdown(session);
  const { library } = question;
  const percentOf = breakdown.columns.length > 0 ? 'column' : 'total';
  const files = roster.files.map(({ path }) => basename(path));
  const plotOf = async (top: Partial<TableView>) => {
    const view: TableView = { ...plainView, percentOf, ...top };
    const hidden = await hiddenOf(session, view);
    const table = versionTable(breakdown, view, { library, language }, publicFrom, hidden);
    return { table, plot: plotTable({ breakdown, model: table.model, percentOf, library, language }) };
  };
  const whole = await plotOf({});
  const isTurned = whole.plot.rows.dimensions[0]?.id !== breakdown.rows[0]?.id;
  if (picture.isSlope) throw notDrawn('slope', suitingKinds(whole.plot).join(', '));
  const chosen = chosenKind(whole.plot, picture.kind);
  if (picture.kind !== null && chosen.id !== picture.kind)
    throw picture.kind === 'map'
      ? mapNeedsUnits
      : notDrawn(picture.kind, suitingKinds(whole.plot).join(', '));
  const frame = {
    ...chartFrame(session, breakdown.people),
    isPeopleHidden: whole.table.isTotalHidden,
    ...(matched && { map: matched.drawn }),
  };
  const printed = async (largest: number | null) => {
    const { table, plot } = await plotOf({ [isTurned ? 'topColumns' : 'topRows']: [largest, null] });
    const draw = (to: ChartFrame): Chart => drawPlot(plot, chosen.id, to);
    const footer = [picture.source ?? sourceLine(files, language), table.note];
    return { table, title: draw(frame).title, drawn: printChart(draw, frame, { ...picture.print, footer }) };
  };
  const rows = whole.plot.rows.lines.length;
  const rowsToDraw = chosen.id === 'map' ? 0 : rows;
  const { table, drawn, title: ownTitle, largest } = await readable(printed, rowsToDraw, picture.print.size);
  const { width, height, fontPoints } = await writePicture(drawn, out, picture.file);
  tellSize({ rows, largest, fontPoints, size: picture.print.size }, language);
  const title = picture.print.title ?? ownTitle;
  return {
    json: {
      ...session.asOf,
      ...{ path: out, title, people: table.isTotalHidden ? null : breakdown.people },
      ...{ version: publicFrom === null ? 'internal' : 'public' },
      ...{ rows, rowsDrawn: largest ?? rows },
      ...{ widthMillimetres: width, heightMillimetres: height, fontPoints },
      ...(matched && { map: mapJson(matched) }),
    },
    text: () => [out, ...(matched ? misfitLines(matched) : [])].join('\n'),
  };
}

async function givenMap({ service, options }: Session): Promise<MatchedMap | null> {
  const { picture, boundaries } = options;
  if (picture.kind === 'map' && boundaries === null)
    throw new UsageError('--kind map cần --boundaries X.geojson', '--kind map needs --boundaries X.geojson');
  if (boundaries === null) return null;
  return matchedMap(await service.map.load(boundaries));
}

function mapJson({ matches: { unitOf, labels, unitsWithout, areasWithout } }: MatchedMap): object {
  return {
    matched: unitOf.size,
    unitsWithoutArea: unitsWithout,
    areasWithoutUnit: areasWithout.map((id) => labels.get(id)),
  };
}

function misfitLines({ matches: { unitOf, labels, unitsWithout, areasWithout } }: MatchedMap): string[] {
  const areas = areasWithout.map((id) => labels.get(id));
  return [
    `khớp ${unitOf.size} đơn vị với ranh giới`,
    ...(unitsWithout.length > 0 ? [`chưa có trên bản đồ: ${unitsWithout.join(', ')}`] : []),
    ...(areas.length > 0 ? [`không có trong danh sách: ${areas.join(', ')}`] : []),
  ];
}

const mapNeedsUnits = new UsageError(
  '--kind map: bản đồ cần --rows unit, hoặc một cách gộp đơn vị',
  '--kind map: a map needs --rows unit, or a grouping of units',
);
