import {
  chartAlone,
  type OverviewTable,
  type PublicOverview,
  type PublicPart,
} from '../../shared/analysis/disclosure/public-overview';
import type { Library } from '../../shared/analysis/library';
import type { Chart, ChartFrame } from '../../shared/charts/chart';
import { chartWords } from '../../shared/charts/chart-words';
import { drawPlot } from '../../shared/charts/chart-kinds';
import type { ChartKindId } from '../../shared/charts/chart-kind';
import { plotTable } from '../../shared/charts/plot';
import type { Overview } from '../../shared/contract/results';
import type { Language } from '../../shared/text/language';
import { internalVersion, type PublishedChart } from '../components/publish/published-chart';

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
  part: PublicPart,
  name: OverviewTable,
  { library, language }: Named,
  isMarked = true,
): (frame: ChartFrame) => Chart {
  const plot = plotTable({ ...part, percentOf: part.view.percentOf, library, language });
  const { title, kind } = looks[name];
  const words = title === null ? plot.title : chartWords[title][language];
  const marked = { ...plot, title: words, notes: isMarked ? [...plot.notes, part.note] : plot.notes };
  return (frame) => drawPlot(marked, kind, frame);
}

/** A chart of the overview as it is saved and copied, in either version; `ask`: what the charts tell at a threshold. */
export function publishedChart(
  name: OverviewTable,
  overview: Overview,
  internal: (frame: ChartFrame) => Chart,
  frame: ChartFrame,
  told: PublicOverview | null,
  publicFrom: number | null,
  named: Named,
  ask: ((threshold: number) => Promise<PublicOverview>) | null,
): PublishedChart {
  return {
    ...{ frame, publicFrom, isPublishable: true },
    inVersion: async (threshold) => {
      if (threshold === null) return internalVersion(internal, frame);
      const whole = told ?? (await ask?.(threshold)) ?? null;
      const part = whole?.tables[name] ?? chartAlone(overview, name, { ...named, threshold });
      return {
        draw: publicDraw(part, name, named, false),
        note: part.note,
        isTotalHidden: part.isTotalHidden || whole?.isTooFew === true,
      };
    },
  };
}
