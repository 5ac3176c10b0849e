import { versionNote } from '../../../shared/analysis/disclosure/version-words';
import type { Chart, ChartFrame } from '../../../shared/charts/chart';

/** A chart in the version in which it leaves the office. */
export interface ChartVersion {
  readonly draw: (frame: ChartFrame) => Chart;
  /** Says which version it is. */
  readonly note: string;
  /** Not even how many people there are is told. */
  readonly isTotalHidden: boolean;
}

/** A chart that can be saved and copied. */
export interface PublishedChart {
  readonly frame: ChartFrame;
  readonly inVersion: (publicFrom: number | null) => Promise<ChartVersion>;
  /** The version that the page shows: the threshold of a public one; null: the internal one. */
  readonly publicFrom: number | null;
  /** Whether there is a public version. */
  readonly isPublishable: boolean;
}

export function internalChart(draw: ChartVersion['draw'], frame: ChartFrame): PublishedChart {
  return {
    ...{ frame, publicFrom: null, isPublishable: false },
    inVersion: () => Promise.resolve(internalVersion(draw, frame)),
  };
}

export function internalVersion(draw: ChartVersion['draw'], { language }: ChartFrame): ChartVersion {
  const note = versionNote({ version: 'internal', threshold: 0, of: 'counts', sensitive: false }, language);
  return { draw, note, isTotalHidden: false };
}
