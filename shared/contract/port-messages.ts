/** What travels over the port between the window and the engine. Ids are chosen by the window, once each. */
import type { Failure } from './failure';
import type { ReportProgress } from './report';
import type { ImportProgress } from './results';
import type { WorkspaceState } from './workspace';

export type ToEngine =
  | { readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly id: number; readonly abort: true };

export type FromEngine =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly failure: Failure }
  | { readonly id: number; readonly progress: ImportProgress | ReportProgress | WorkspaceState };
