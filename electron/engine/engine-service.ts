import { join } from 'node:path';
import type { Condition } from '../../shared/analysis/condition';
import type { Correction, Decision } from '../../shared/contract/decisions';
import { FailureError } from '../../shared/contract/failure';
import type { PersonCard } from '../../shared/contract/people';
import type { FilesCheck, OpenRoster, RosterIssue } from '../../shared/contract/results';
import { today } from '../../shared/text/dates';
import type { Language } from '../../shared/text/language';
import type { Question } from './analyse/question';
import { WorkspaceDatabase } from './database/workspace-database';
import { WorkspaceDefinitions } from './define/workspace-definitions';
import { InTurn } from './in-turn';
import { checkFiles } from './load/check-files';
import { expandPaths } from './load/expand-paths';
import { makeRoster, progressOf, rosterName, type MadeRoster, type OnProgress } from './load/make-roster';
import { readSources } from './load/read-sources';
import { readStored, storeRoster, type StoredRoster } from './load/store-roster';
import { PeopleList } from './people/people-list';
import type { DecidedState } from './remember/decide';
import { DecisionHistory } from './remember/decision-history';
import { RosterReview } from './review/roster-review';

/** Which files, and how they open. */
export interface FileOptions {
  /** Tried on files that have one; kept as long as the roster is open, and never written anywhere. */
  readonly passwords?: readonly string[] | undefined;
  /** Files that are left out, in folders too. */
  readonly without?: readonly string[] | undefined;
}

export interface OpenOptions extends FileOptions {
  /** The date that ages are checked at; the roster's own, else today, when absent. */
  readonly asOf?: string | null;
  /** Whether files without a table of people are a failure. */
  readonly needsTable?: boolean;
}

/** The engine of one workspace: the open roster, what was decided about it, and the database that answers about it. */
export class EngineService {
  #stored: StoredRoster | null = null;
  readonly #turns = new InTurn();
  /** The date that ages are checked at, where the caller names one. */
  #checkedAsOf: string | null = null;
  #version = 0;
  readonly decisions: DecisionHistory;
  readonly definitions: WorkspaceDefinitions;
  readonly review: RosterReview;
  readonly list: PeopleList;

  private constructor(readonly database: WorkspaceDatabase) {
    this.decisions = new DecisionHistory(database);
    this.definitions = new WorkspaceDefinitions(database, this.#turns, {
      isOpen: () => this.#stored !== null,
      onChanged: () => {
        this.#version += 1;
      },
    });
    this.review = new RosterReview(
      this.decisions,
      () => ({ database: this.database, stored: this.#open() }),
      async (sources, signal) => {
        const quietly = (): void => undefined;
        const { name } = this.#open().roster;
        const options = { name, asOf: this.#checkedAsOf, needsTable: true };
        const made = await makeRoster(sources, this.decisions.current, options, quietly, signal);
        await this.#store(made, quietly, signal);
        return made.reviewed;
      },
    );
    this.list = new PeopleList(database);
  }

  /** Opens the workspace in a folder, or one in memory. */
  static async open(folder: string | null): Promise<EngineService> {
    const database = await WorkspaceDatabase.open(
      folder === null ? ':memory:' : join(folder, 'workspace.duckdb'),
    );
    const service = new EngineService(database);
    service.#stored = await readStored(database);
    await service.decisions.open();
    await service.definitions.open();
    return service;
  }

  /** Another one whenever any value of any person may have changed. */
  get version(): number {
    return this.#version;
  }

  get roster(): OpenRoster | null {
    return this.#stored?.roster ?? null;
  }

  async checkFiles(
    paths: readonly string[],
    { passwords = [], without = [] }: FileOptions,
    signal: AbortSignal,
  ): Promise<FilesCheck> {
    return checkFiles(await filesOf(paths, without), passwords, signal);
  }

  /** Replaces the open roster. When anything fails the one before stays. */
  openRoster(
    paths: readonly string[],
    onProgress: OnProgress,
    signal: AbortSignal,
    { asOf = null, needsTable = true, passwords = [], without = [] }: OpenOptions = {},
  ): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const files = await filesOf(paths, without);
      const sources = await readSources(files, onProgress, signal, passwords);
      const decided = this.decisions.forNewFiles();
      this.#checkedAsOf = asOf;
      const options = { name: rosterName(paths), asOf, needsTable };
      const made = await makeRoster(sources, decided, options, onProgress, signal);
      await this.#store(made, onProgress, signal);
      this.decisions.startAnew(decided);
      this.review.take(made.reviewed, passwords);
      return made.stored.roster;
    });
  }

  /** Understands the open roster again in the light of one more decision. */
  decide(decision: Decision, onProgress: OnProgress, signal: AbortSignal): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const next = await this.review.afterDecision(decision, signal);
      const roster = await this.#loadAgain(next, onProgress, signal);
      await this.decisions.decided(next);
      return roster;
    });
  }

  /** Takes the last decision back. */
  undoDecision(onProgress: OnProgress, signal: AbortSignal): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const { before } = this.decisions;
      if (!before) return this.#open().roster;
      const roster = await this.#loadAgain(before, onProgress, signal);
      await this.decisions.takenBack(before);
      return roster;
    });
  }

  /** Corrects a value by hand. */
  correct(
    person: number,
    correction: Pick<Correction, 'field' | 'value' | 'reason'>,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const next = await this.review.afterCorrection(person, correction, signal);
      if (next === null) return this.#open().roster;
      const roster = await this.#loadAgain(next, onProgress, signal);
      await this.decisions.decided(next);
      return roster;
    });
  }

  /** Adds decisions from a file that another office shared. */
  loadDecisions(path: string, onProgress: OnProgress, signal: AbortSignal): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const next = await this.decisions.withFile(path);
      const roster = await this.#loadAgain(next, onProgress, signal);
      await this.decisions.decided(next);
      return roster;
    });
  }

  async card(person: number, language: Language, signal: AbortSignal): Promise<PersonCard> {
    return this.review.card(person, this.#open().roster.statedDate ?? today(), language, signal);
  }

  /** The problems of the open roster, errors first. */
  issues(language: Language): RosterIssue[] {
    const order = { error: 0, warning: 1, info: 2 };
    return [...this.#open().issues[language]].sort((a, b) => order[a.severity] - order[b.severity]);
  }

  question(asOf: string | null, filter: Condition, signal: AbortSignal): Question {
    const { roster } = this.#open();
    return {
      database: this.database,
      asOf: asOf ?? roster.statedDate ?? today(),
      filter,
      library: this.definitions.library,
      signal,
    };
  }

  async closeRoster(): Promise<void> {
    await this.database.run(
      'DROP TABLE IF EXISTS import; DROP TABLE IF EXISTS people; DROP TABLE IF EXISTS applied_posts',
    );
    this.#stored = null;
    this.review.forget();
  }

  close(): void {
    this.list.close();
    this.database.close();
  }

  async #loadAgain(decided: DecidedState, onProgress: OnProgress, signal: AbortSignal): Promise<OpenRoster> {
    const { sources } = await this.review.current(signal);
    const options = { name: this.#open().roster.name, asOf: this.#checkedAsOf, needsTable: true };
    const made = await makeRoster(sources, decided, options, onProgress, signal);
    await this.#store(made, onProgress, signal);
    this.review.take(made.reviewed);
    return made.stored.roster;
  }

  async #store(
    { people, stored, reviewed }: MadeRoster,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<void> {
    const files = reviewed.sources.map(({ path }) => path);
    const onRows = (rows: number): void => onProgress(progressOf('loading', files, rows, people.length));
    await storeRoster(this.database, people, stored, this.definitions.current.posts, onRows, signal);
    this.#stored = stored;
    this.#version += 1;
  }

  #open(): StoredRoster {
    if (!this.#stored) throw new FailureError({ kind: 'no-roster' });
    return this.#stored;
  }
}

async function filesOf(paths: readonly string[], without: readonly string[]): Promise<string[]> {
  return (await expandPaths(paths)).filter((path) => !without.includes(path));
}
