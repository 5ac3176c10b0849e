import { z } from 'zod';
import { decisionsSchema, type Decisions, type DecisionSteps } from '../../../shared/contract/decisions';
import { readDocument, writeDocument } from '../database/documents';
import { readSteps, writeSteps } from '../database/steps-document';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { nothingDecided } from '../load/read-roster';
import { excludedPath, type DecidedState, type ExcludedRows } from './decide';
import { readShared, writeShared } from '../shared-file';
import { mergeDecisions } from './merge-decisions';

const excludedSchema = z.record(z.string(), z.array(z.number().int().min(1)));
/** Workspaces of older versions say no snapshot: all their steps are of the one that is looked at. */
const stepSchema = z.object({
  ...{ decisions: decisionsSchema, excluded: excludedSchema },
  snapshot: z.number().int().nullable().default(null),
});

/** What was decided before a step, or after one that was taken back, and in which snapshot that step was made. */
export interface DecidedStep extends DecidedState {
  readonly snapshot: number;
}

/** What was decided about the rosters of a workspace, kept with it, and what of that can be taken back and brought again. */
export class DecisionHistory {
  #decided: DecidedState = nothingDecided;
  #before: readonly DecidedStep[] = [];
  /** What was taken back, the last to be brought again at the end. */
  #after: readonly DecidedStep[] = [];

  constructor(private readonly database: WorkspaceDatabase) {}

  /** `current`: the snapshot that is looked at; null: none. */
  async open(current: number | null): Promise<void> {
    const decisions = await readDocument(this.database, 'decisions', decisionsSchema);
    const excluded = (await readDocument(this.database, 'excluded-rows', excludedSchema)) ?? {};
    if (decisions !== null) this.#decided = { decisions, excluded };
    const steps = async (name: string): Promise<DecidedStep[]> =>
      (await readSteps(this.database, name, stepSchema)).flatMap((step) => {
        const snapshot = step.snapshot ?? current;
        return snapshot === null ? [] : { ...step, snapshot };
      });
    this.#before = await steps('decision-steps');
    this.#after = await steps('decision-steps-after');
  }

  get current(): DecidedState {
    return this.#decided;
  }

  get steps(): DecisionSteps {
    return { undo: this.#before.length, redo: this.#after.length };
  }

  /** The state before the last decision, where there is one. */
  get before(): DecidedStep | undefined {
    return this.#before.at(-1);
  }

  /** The state that was taken back last, where nothing else was decided since. */
  get after(): DecidedStep | undefined {
    return this.#after.at(-1);
  }

  /** What is decided where other files are read: rows that were left out are left out of the files of before. */
  forNewFiles(paths: readonly string[]): DecidedState {
    return { ...this.#decided, excluded: excludedElsewhere(this.#decided.excluded, paths) };
  }

  /** Files were read into these snapshots: what was decided about what stood there before cannot be taken back. */
  async startAnew(
    decided: DecidedState,
    paths: readonly string[],
    snapshots: readonly number[],
  ): Promise<void> {
    const [before, after] = this.#without(snapshots);
    const there = (step: DecidedStep): DecidedStep => ({
      ...step,
      excluded: excludedElsewhere(step.excluded, paths),
    });
    await this.#keep(decided, before.map(there), after.map(there));
  }

  /** A snapshot is gone, and what was decided about it cannot be taken back any more. */
  async forget(snapshot: number): Promise<void> {
    const [before, after] = this.#without([snapshot]);
    if (before.length < this.#before.length || after.length < this.#after.length)
      await this.#keep(this.#decided, before, after);
  }

  /** Nothing that was decided so far can be taken back any more. */
  async settle(): Promise<void> {
    if (this.#before.length === 0 && this.#after.length === 0) return;
    await this.#keep(this.#decided, [], []);
  }

  /** Once the roster is stored in its light; `snapshot`: which one. */
  async decided(next: DecidedState, snapshot: number): Promise<void> {
    await this.#keep(next, [...this.#before, { ...this.#decided, snapshot }], []);
  }

  async takenBack({ snapshot, ...before }: DecidedStep): Promise<void> {
    await this.#keep(before, this.#before.slice(0, -1), [...this.#after, { ...this.#decided, snapshot }]);
  }

  async broughtAgain({ snapshot, ...after }: DecidedStep): Promise<void> {
    await this.#keep(after, [...this.#before, { ...this.#decided, snapshot }], this.#after.slice(0, -1));
  }

  async save(path: string): Promise<Decisions> {
    // Corrections are of single people, who are nobody else's business.
    const shared = { ...this.#decided.decisions, corrections: [] };
    await writeShared(path, shared);
    return shared;
  }

  /** With the decisions of a file that another office shared. */
  async withFile(path: string): Promise<DecidedState> {
    const decisions = mergeDecisions(this.#decided.decisions, await readShared(path, decisionsSchema));
    return { ...this.#decided, decisions };
  }

  /** Steps go one after the other: those that stand before one that is lost are out of reach too. */
  #without(snapshots: readonly number[]): [readonly DecidedStep[], readonly DecidedStep[]] {
    const since = (steps: readonly DecidedStep[]): readonly DecidedStep[] =>
      steps.slice(steps.findLastIndex(({ snapshot }) => snapshots.includes(snapshot)) + 1);
    return [since(this.#before), since(this.#after)];
  }

  async #keep(
    next: DecidedState,
    before: readonly DecidedStep[],
    after: readonly DecidedStep[],
  ): Promise<void> {
    await this.database.transaction(async (own) => {
      await writeDocument(own, 'decisions', next.decisions);
      await writeDocument(own, 'excluded-rows', next.excluded);
      await writeSteps(own, 'decision-steps', before);
      await writeSteps(own, 'decision-steps-after', after);
    });
    this.#decided = next;
    this.#before = before;
    this.#after = after;
  }
}

function excludedElsewhere(excluded: ExcludedRows, paths: readonly string[]): ExcludedRows {
  const own = new Set(paths);
  return Object.fromEntries(Object.entries(excluded).filter(([key]) => !own.has(excludedPath(key))));
}
