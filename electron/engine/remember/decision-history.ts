import { z } from 'zod';
import { decisionsSchema, type Decisions, type DecisionSteps } from '../../../shared/contract/decisions';
import { readDocument, writeDocument } from '../database/documents';
import { readSteps, writeSteps } from '../database/steps-document';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { nothingDecided } from '../load/read-roster';
import type { DecidedState } from './decide';
import { readShared, writeShared } from '../shared-file';
import { mergeDecisions } from './merge-decisions';

const excludedSchema = z.record(z.string(), z.array(z.number().int().min(1)));
const stateSchema = z.object({ decisions: decisionsSchema, excluded: excludedSchema });

/** What was decided about the rosters of a workspace, kept with it, and what of that can be taken back and brought again. */
export class DecisionHistory {
  #decided: DecidedState = nothingDecided;
  #before: readonly DecidedState[] = [];
  /** What was taken back, the last to be brought again at the end. */
  #after: readonly DecidedState[] = [];

  constructor(private readonly database: WorkspaceDatabase) {}

  async open(): Promise<void> {
    const decisions = await readDocument(this.database, 'decisions', decisionsSchema);
    const excluded = (await readDocument(this.database, 'excluded-rows', excludedSchema)) ?? {};
    if (decisions !== null) this.#decided = { decisions, excluded };
    this.#before = await readSteps(this.database, 'decision-steps', stateSchema);
    this.#after = await readSteps(this.database, 'decision-steps-after', stateSchema);
  }

  get current(): DecidedState {
    return this.#decided;
  }

  get steps(): DecisionSteps {
    return { undo: this.#before.length, redo: this.#after.length };
  }

  /** The state before the last decision, where there is one. */
  get before(): DecidedState | undefined {
    return this.#before.at(-1);
  }

  /** The state that was taken back last, where nothing else was decided since. */
  get after(): DecidedState | undefined {
    return this.#after.at(-1);
  }

  /** Other files: rows that were left out are those of the files before, and nothing can be taken back. */
  forNewFiles(): DecidedState {
    return { ...this.#decided, excluded: {} };
  }

  async startAnew(decided: DecidedState): Promise<void> {
    await this.#keep(decided, [], []);
  }

  /** Nothing that was decided so far can be taken back any more. */
  async settle(): Promise<void> {
    if (this.#before.length === 0 && this.#after.length === 0) return;
    await this.#keep(this.#decided, [], []);
  }

  /** Once the roster is stored in its light. */
  async decided(next: DecidedState): Promise<void> {
    await this.#keep(next, [...this.#before, this.#decided], []);
  }

  async takenBack(before: DecidedState): Promise<void> {
    await this.#keep(before, this.#before.slice(0, -1), [...this.#after, this.#decided]);
  }

  async broughtAgain(after: DecidedState): Promise<void> {
    await this.#keep(after, [...this.#before, this.#decided], this.#after.slice(0, -1));
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

  async #keep(
    next: DecidedState,
    before: readonly DecidedState[],
    after: readonly DecidedState[],
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
