import { comparisonEn, comparisonVi } from './change/comparison';
import { projectionEn, projectionVi } from './change/projection';
import { snapshotsEn, snapshotsVi } from './change/snapshots';
import { trendEn, trendVi } from './change/trend';

/** What window and command line say about snapshots, what changed between them, and the years ahead. */
export const changeVi = { ...snapshotsVi, ...comparisonVi, ...trendVi, ...projectionVi };

export type ChangeMessages = typeof changeVi;

export const changeEn: ChangeMessages = { ...snapshotsEn, ...comparisonEn, ...trendEn, ...projectionEn };

export const changeMessages = { vi: changeVi, en: changeEn } as const;
