import { isDeepStrictEqual } from 'node:util';
import type { Library } from '../../../shared/analysis/library';
import { starterRetirement } from '../../../shared/analysis/retirement-table';
import { recheckRetirement } from '../check/recheck-retirement';
import type { WorkspaceDefinitions } from '../define/workspace-definitions';
import type { DecidedState } from '../remember/decide';
import type { OpenSnapshot, WorkspaceSnapshots } from '../snapshots/workspace-snapshots';
import { makeRoster, progressOf, type MadeRoster, type OnProgress } from './make-roster';
import type { SourceResult } from './read-sources';

/** Makes the rosters of a workspace out of what was read, by the tables of the workspace. */
export class RosterMaking {
  /** The date that ages are checked at, where the caller names one. */
  checkedAsOf: string | null = null;
  /** The table that people were checked by. */
  #retirement: Library['retirement'] = starterRetirement;

  constructor(
    private readonly snapshots: WorkspaceSnapshots,
    private readonly definitions: WorkspaceDefinitions,
    private readonly changed: () => Promise<void>,
  ) {}

  open(): void {
    this.#retirement = this.definitions.library.retirement;
  }

  make(
    sources: readonly SourceResult[],
    decided: DecidedState,
    how: { readonly name: string; readonly asOf: string | null; readonly needsTable: boolean },
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<MadeRoster> {
    const { retirement } = this.definitions.library;
    return makeRoster(sources, decided, { ...how, retirement }, onProgress, signal);
  }

  /** Makes the roster of a snapshot again, in the light of what was decided, and stores it. */
  async again(
    { snapshot, stored }: OpenSnapshot,
    sources: readonly SourceResult[],
    decided: DecidedState,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<MadeRoster> {
    const how = { name: stored.roster.name, asOf: this.checkedAsOf, needsTable: true };
    const made = await this.make(sources, decided, how, onProgress, signal);
    const files = sources.map(({ path }) => path);
    const onRows = (rows: number): void => onProgress(progressOf('loading', files, rows, made.people.length));
    await this.snapshots.replace(snapshot, made, this.definitions.current.posts, onRows, signal);
    await this.changed();
    return made;
  }

  /** Who is past the retirement age is told by the table of the workspace as it is now. */
  async followRetirement(): Promise<void> {
    const { retirement } = this.definitions.library;
    if (isDeepStrictEqual(retirement, this.#retirement)) return;
    this.#retirement = retirement;
    const current = this.snapshots.currentRecorded?.snapshot.id;
    for (const { snapshot, database, stored } of this.snapshots.recorded) {
      const asOf = snapshot.id === current ? this.checkedAsOf : null;
      const issues = await recheckRetirement(database, stored, asOf, retirement);
      await this.snapshots.keepIssues(snapshot.id, issues);
    }
  }
}
