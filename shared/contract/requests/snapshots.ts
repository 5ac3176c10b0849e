import { z } from 'zod';
import { isoDate } from '../condition-schema';
import type { OpenRoster } from '../results';
import { type SnapshotsState, snapshotId } from '../snapshots';
import { answer } from './parts';

export const snapshotsRequests = {
  /** The dated rosters of the workspace; one of them is the open roster. */
  'snapshots.get': { input: z.strictObject({}), output: answer<SnapshotsState>() },
  /** Opens another one. */
  'snapshots.choose': { input: z.strictObject({ id: snapshotId }), output: answer<OpenRoster>() },
  'snapshots.change': {
    input: z.strictObject({
      id: snapshotId,
      date: isoDate.optional(),
      name: z.string().trim().max(200).optional(),
    }),
    output: answer<SnapshotsState>(),
  },
  /** Not the only one; where it is the open one the nearest before it is opened. */
  'snapshots.remove': { input: z.strictObject({ id: snapshotId }), output: answer<SnapshotsState>() },
  'snapshots.undoRemove': { input: z.strictObject({}), output: answer<SnapshotsState>() },
} as const;
