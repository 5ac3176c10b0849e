import { arrangeTable } from '../../shared/analysis/arrange-table';
import { plainView } from '../../shared/analysis/table-view';
import type { ChartFrame } from '../../shared/charts/chart';
import { chosenKind, drawPlot } from '../../shared/charts/chart-kinds';
import { plotTable } from '../../shared/charts/plot';
import { matchedMap, type MatchedMap } from '../../shared/map/unit-map';
import { drawChart } from '../engine/publish/draw-chart';
import { askedBreakdown } from './breakdown';
import { UsageError } from './options';
import type { Answer, Session } from './session';

/** The wanted chart of a breakdown, or the one that suits it, drawn without a window. */
export async function chart(session: Session): Promise<Answer> {
  const { question, options } = session;
  const { out, language, kind } = options;
  if (out === null) throw new UsageError('cần --out X.svg, X.png hoặc X.pdf');
  const matched = await givenMap(session);
  const breakdown = await askedBreakdown(session);
  const { library } = question;
  const percentOf = breakdown.columns.length > 0 ? 'column' : 'total';
  const model = arrangeTable(breakdown, { ...plainView, percentOf }, { library, language });
  const plot = plotTable({ breakdown, model, percentOf, library, language });
  const chosen = chosenKind(plot, kind);
  if (kind !== null && chosen.id !== kind)
    throw new UsageError(
      `--kind ${kind}: không vẽ được bảng này${kind === 'map' ? '; bản đồ cần --rows unit và không có --columns' : ''}`,
    );
  const frame = { ...chartFrame(session, breakdown.people), ...(matched && { map: matched.drawn }) };
  const drawn = drawPlot(plot, kind, frame);
  await drawChart(drawn, out);
  return {
    json: {
      ...{ ...session.asOf, path: out, title: drawn.title, kind: chosen.id, people: breakdown.people },
      ...(matched && { map: mapJson(matched) }),
    },
    text: () => [out, ...(matched ? misfitLines(matched) : [])].join('\n'),
  };
}

async function givenMap({ service, options }: Session): Promise<MatchedMap | null> {
  const { kind, boundaries } = options;
  if (kind === 'map' && boundaries === null) throw new UsageError('--kind map cần --boundaries X.geojson');
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

export function chartFrame({ question, roster, options }: Session, people: number): ChartFrame {
  return {
    language: options.language,
    dark: false,
    width: 900,
    asOf: question.asOf,
    rosterName: roster.name,
    people,
    filter: null,
    selected: {},
    library: question.library,
  };
}
