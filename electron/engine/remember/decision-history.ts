import { decisionsSchema, type Decisions } from '../../../shared/contract/decisions';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { nothingDecided } from '../load/read-roster';
import type { DecidedState } from './decide';
import { mergeDecisions, readDecisions, writeDecisions } from './decisions-file';

/** What was decided about the rosters of a workspace, kept with it, and what of that can be taken back. */
export class DecisionHistory {
  #decided: DecidedState = nothingDecided;
  #before: readonly DecidedState[] = [];

  constructor(private readonly database: WorkspaceDatabase) {}

  async open(): Promise<void> {
    const decisions = await readDocument(this.database, 'decisions', decisionsSchema);
    if (decisions !== null) this.#decided = { ...nothingDecided, decisions };
  }

  get current(): DecidedState {
    return this.#decided;
  }

  get undoable(): number {
    return this.#before.length;
  }

  /** The state before the last decision, where there is one. */
  get before(): DecidedState | undefined {
    return this.#before[this.#before.length - 1];
  }

  /** Other files: rows that were left out are those of the files before, and nothing can be taken back. */
  forNewFiles(): DecidedState {
    return { ...this.#decided, excluded: {} };
  }

  startAnew(decided: DecidedState): void {
    this.#decided = decided;
    this.#before = [];
  }

  /** Nothing that was decided so far can be taken back any more. */
  settle(): void {
    this.#before = [];
  }

  /** Once the roster is stored in its light. */
  async decided(next: DecidedState): Promise<void> {
    this.#before = [...this.#before, this.#decided];
    await this.#keep(next);
  }

  async takenBack(before: DecidedState): Promise<void> {
    this.#before = this.#before.slice(0, -1);
    await this.#keep(before);
  }

  async save(path: string): Promise<Decisions> {
    // Corrections are of single people, who are nobody else's business.
    const shared = { ...this.#decided.decisions, corrections: [] };
    await writeDecisions(path, shared);
    return shared;
  }

  /** With the decisions of a file that another office shared. */
  async withFile(path: string): Promise<DecidedState> {
    const decisions = mergeDecisions(this.#decided.decisions, await readDecisions(path));
    return { ...this.#decided, decisions };
  }

  async #keep(next: DecidedState): Promise<void> {
    this.#decided = next;
    await writeDocument(this.database, 'decisions', next.decisions);
  }
}
