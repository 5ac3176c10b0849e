import {
  publicOverview,
  type OverviewTable,
  type PublicOverview,
} from '../../shared/analysis/disclosure/public-overview';
import type { Library } from '../../shared/analysis/library';
import type { Chart, ChartFrame } from '../../shared/charts/chart';
import { chartWords } from '../../shared/charts/chart-words';
import { drawPlot } from '../../shared/charts/chart-kinds';
import type { ChartKindId } from '../../shared/charts/chart-kind';
import { plotTable } from '../../shared/charts/plot';
import type { Overview } from '../../shared/contract/results';
import type { Language } from '../../shared/text/language';
import { internalChart, type PublishedChart } from '../components/publish/published-chart';

interface Named {
  readonly library: Library;
  readonly language: Language;
}

/** What the charts of the overview are called, and how their public versions are drawn. */
const looks: Readonly<Record<OverviewTable, { title: keyof typeof chartWords | null; kind: ChartKindId }>> = {
  age: { title: 'agePyramid', kind: 'pyramid' },
  levels: { title: 'qualificationByGroup', kind: 'grouped' },
  theory: { title: null, kind: 'bars' },
  fields: { title: 'specialisations', kind: 'bars' },
};

/** A chart of the overview in its public version; `isMarked`: it says so itself. */
export function publicDraw(
  { tables }: PublicOverview,
  name: OverviewTable,
  { library, language }: Named,
  isMarked = true,
): (frame: ChartFrame) => Chart {
  const part = tables[name];
  const plot = plotTable({ ...part, percentOf: part.view.percentOf, library, language });
  const { title, kind } = looks[name];
  const words = title === null ? plot.title : chartWords[title][language];
  const marked = { ...plot, title: words, notes: isMarked ? [...plot.notes, part.note] : plot.notes };
  return (frame) => drawPlot(marked, kind, frame);
}

/** A chart of the overview as it is saved and copied, in either version. */
export function publishedChart(
  name: OverviewTable,
  overview: Overview,
  internal: (frame: ChartFrame) => Chart,
  frame: ChartFrame,
  publicFrom: number | null,
  named: Named,
): PublishedChart {
  const plain = internalChart(internal, frame).inVersion(null);
  return {
    ...{ frame, publicFrom, isPublishable: true },
    inVersion: (threshold) => {
      if (threshold === null) return plain;
      const told = publicOverview(overview, { ...named, tiles: [], columns: [], threshold });
      const { note, isTotalHidden } = told.tables[name];
      return {
        draw: publicDraw(told, name, named, false),
        note,
        isTotalHidden: isTotalHidden || told.isTooFew,
      };
    },
  };
}
