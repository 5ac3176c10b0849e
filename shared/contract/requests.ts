import type { z } from 'zod';
import type { ReportProgress } from './report';
import { analysisRequests } from './requests/analysis';
import { auditRequests } from './requests/audit';
import { boardsRequests } from './requests/boards';
import { changeRequests } from './requests/change';
import { definitionsRequests } from './requests/definitions';
import { formsRequests } from './requests/forms';
import { mapRequests } from './requests/map';
import { peopleRequests } from './requests/people';
import { publishRequests } from './requests/publish';
import { registersRequests } from './requests/registers';
import { reportRequests } from './requests/report';
import { reviewRequests } from './requests/review';
import { rosterRequests } from './requests/roster';
import { snapshotsRequests } from './requests/snapshots';
import { unitsRequests } from './requests/units';
import { workspaceRequests } from './requests/workspace';
import type { ImportProgress } from './results';
import type { WorkspaceState } from './workspace';

/**
 * Every request of the engine's port: what it takes and what it answers. Inputs are parsed when they arrive.
 * To add one: an entry in the file of its feature, a function in `electron/engine`, a line in `handlers.ts`.
 */
export const requests = {
  ...rosterRequests,
  ...snapshotsRequests,
  ...reviewRequests,
  ...changeRequests,
  ...unitsRequests,
  ...publishRequests,
  ...analysisRequests,
  ...definitionsRequests,
  ...boardsRequests,
  ...mapRequests,
  ...peopleRequests,
  ...reportRequests,
  ...registersRequests,
  ...formsRequests,
  ...workspaceRequests,
  ...auditRequests,
} as const;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type RequestInput<Name extends RequestName> = z.infer<Requests[Name]['input']>;
export type RequestProgress<Name extends RequestName> = Name extends 'report.save'
  ? ReportProgress
  : Name extends 'workspace.watch'
    ? WorkspaceState
    : ImportProgress;
export type RequestOutput<Name extends RequestName> = z.infer<Requests[Name]['output']>;
