import { basename } from 'node:path';
import { plainView } from '../../shared/analysis/table-view';
import { versionTable } from '../../shared/analysis/disclosure/version-table';
import type { ChartFrame } from '../../shared/charts/chart';
import { drawPlot } from '../../shared/charts/chart-kinds';
import { plotTable } from '../../shared/charts/plot';
import { sourceLine } from '../../shared/charts/print/source-line';
import { printChart } from '../../shared/charts/print/print-chart';
import { writePicture } from '../engine/publish/picture/write-picture';
import { askedBreakdown } from './breakdown';
import type { Answer, Session } from './session';
import { UsageError } from './usage-error';

/** The chart of a breakdown, drawn without a window. */
export async function chart(session: Session): Promise<Answer> {
  const { question, options, roster } = session;
  const { out, language, picture, publicFrom } = options;
  if (out === null) throw new UsageError('cần --out X.svg, X.png hoặc X.pdf');
  const breakdown = await askedBreakdown(session);
  const { library } = question;
  const percentOf = breakdown.columns.length > 0 ? 'column' : 'total';
  const table = versionTable(breakdown, { ...plainView, percentOf }, { library, language }, publicFrom);
  const plot = plotTable({ breakdown, model: table.model, percentOf, library, language });
  const frame = { ...chartFrame(session, breakdown.people), isPeopleHidden: table.isTotalHidden };
  const files = roster.files.map(({ path }) => basename(path));
  const printed = printChart((to) => drawPlot(plot, picture.kind, to), frame, {
    ...picture.print,
    footer: [picture.source ?? sourceLine(files, language), table.note],
  });
  const { width, height, fontPoints } = await writePicture(printed, out, picture.file);
  const title = picture.print.title ?? plot.title;
  return {
    json: {
      ...session.asOf,
      ...{ path: out, title, people: table.isTotalHidden ? null : breakdown.people },
      ...{ version: publicFrom === null ? 'internal' : 'public' },
      ...{ widthMillimetres: width, heightMillimetres: height, fontPoints },
    },
    text: () => out,
  };
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
