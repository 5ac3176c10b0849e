import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { everybody, type Condition } from '../../shared/analysis/condition';
import type { Correction, Decision } from '../../shared/contract/decisions';
import { FailureError } from '../../shared/contract/failure';
import type { PersonCard } from '../../shared/contract/people';
import type { DefinitionsState, FilesCheck, OpenRoster, RosterIssue } from '../../shared/contract/results';
import type { OpenedAs, SnapshotsState, StatedDates } from '../../shared/contract/snapshots';
import type { UnitTable, UnitTableImport } from '../../shared/contract/units';
import type { Library } from '../../shared/analysis/library';
import { starterRetirement } from '../../shared/analysis/retirement-table';
import { noDefinitions } from '../../shared/analysis/starter-definitions';
import { today } from '../../shared/text/dates';
import type { Language } from '../../shared/text/language';
import type { Question } from './analyse/question';
import { recheckRetirement } from './check/recheck-retirement';
import { PeopleColumns } from './columns/people-columns';
import { SnapshotComparison } from './change/snapshot-comparison';
import { dropForeign } from './database/drop-foreign';
import { migrate } from './database/migrations/migrations';
import { WorkspaceDatabase } from './database/workspace-database';
import { WorkspaceDefinitions } from './define/workspace-definitions';
import { InTurn } from './in-turn';
import { checkFiles } from './load/check-files';
import { WorkspaceBoards } from './boards/workspace-boards';
import { WorkspaceMap } from './map/workspace-map';
import { expandPaths } from './load/expand-paths';
import { makeRoster, progressOf, rosterName, type MadeRoster, type OnProgress } from './load/make-roster';
import { readSources, type SourceResult } from './load/read-sources';
import type { PeopleList } from './people/people-list';
import { sourceFiles } from './publish/source-files';
import { Registers } from './registers/registers';
import { rosterOfYear } from './registers/roster-of-year';
import type { DecidedState } from './remember/decide';
import { DecisionHistory } from './remember/decision-history';
import { RosterReview } from './review/roster-review';
import { filesWithPeople, groupByDate, statedDates } from './snapshots/by-date';
import { datedRoster, WorkspaceSnapshots, type OpenSnapshot } from './snapshots/workspace-snapshots';
import { readUnitChanges, readUnitParents } from './units/unit-table-file';
import { WorkspaceUnits } from './units/workspace-units';

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
  /** Absent: they take the place of the current snapshot. */
  readonly into?: OpenedAs | undefined;
  /** Of the snapshot; the one that the files state, else the day of opening, when absent. */
  readonly date?: string | undefined;
  /** Whether they are looked at even where a newer snapshot is open. */
  readonly isMain?: boolean | undefined;
}

/** The engine of one workspace: its dated rosters, what was decided about them, and the database that answers. */
export class EngineService {
  readonly #turns = new InTurn();
  readonly #letGo = sourceFiles.keep(() => [
    ...this.snapshots.recorded.flatMap(({ stored }) => stored.roster.files.map(({ path }) => path)),
    ...this.registers.paths,
  ]);
  /** The date that ages are checked at, where the caller names one. */
  #checkedAsOf: string | null = null;
  /** The table that people were checked by. */
  #retirement: Library['retirement'] = starterRetirement;
  #version = 0;
  #columns: { readonly version: number; readonly of: Map<WorkspaceDatabase, PeopleColumns> } = {
    version: 0,
    of: new Map(),
  };
  /** Files that were read to know their dates, until they are opened. */
  #justRead: { readonly key: string; readonly sources: readonly SourceResult[] } | null = null;
  readonly decisions: DecisionHistory;
  readonly snapshots: WorkspaceSnapshots;
  readonly definitions: WorkspaceDefinitions;
  readonly map: WorkspaceMap;
  readonly boards: WorkspaceBoards;
  readonly comparison: SnapshotComparison;
  readonly registers: Registers;
  readonly units: WorkspaceUnits;
  readonly review: RosterReview;

  private constructor(readonly database: WorkspaceDatabase) {
    this.decisions = new DecisionHistory(database);
    this.snapshots = new WorkspaceSnapshots(database);
    this.comparison = new SnapshotComparison(database, () => this.definitions.library.retirement);
    this.definitions = new WorkspaceDefinitions(database, this.#turns, {
      schemas: () => this.snapshots.schemas,
      onChanged: async () => {
        await this.units.refresh();
        await this.#followRetirement();
        this.#version += 1;
      },
    });
    this.units = new WorkspaceUnits(database, this.snapshots, () => this.definitions.current.unitChanges);
    this.boards = new WorkspaceBoards(database, this.definitions);
    this.map = new WorkspaceMap(database, () => this.snapshots.current?.database ?? null);
    this.registers = new Registers(database, this.#turns, {
      ofYear: (year) => rosterOfYear(this.snapshots.all, this.snapshots.current, year),
      version: () => `${this.#version} ${this.snapshots.current?.snapshot.id ?? ''}`,
      library: () => this.definitions.library,
      unitsToday: (named) => this.units.todayOf(named),
    });
    this.review = new RosterReview(
      this.decisions,
      () => this.#recorded(),
      async (open, sources, signal) => {
        const quietly = (): void => undefined;
        return (await this.#make(open, sources, this.decisions.current, quietly, signal)).reviewed;
      },
    );
  }

  /** Opens the workspace in a folder, or one in memory. */
  static async open(folder: string | null, file = 'workspace.duckdb'): Promise<EngineService> {
    const database =
      folder === null
        ? await WorkspaceDatabase.open(':memory:')
        : await WorkspaceDatabase.open(join(folder, file), join(folder, 'spill'));
    await dropForeign(database);
    await migrate(database);
    const service = new EngineService(database);
    await service.snapshots.open();
    await service.decisions.open();
    await service.definitions.open();
    service.#retirement = service.definitions.library.retirement;
    await service.units.open();
    await service.map.open();
    await service.registers.open();
    return service;
  }

  /** Another one whenever any value of any person may have changed. */
  get version(): number {
    return this.#version;
  }

  get roster(): OpenRoster | null {
    const { current } = this.snapshots;
    return current && datedRoster(current);
  }

  get list(): PeopleList {
    return this.#open().list;
  }

  /** Throws where none is open. */
  get openedRoster(): OpenRoster {
    return datedRoster(this.#open());
  }

  async checkFiles(
    paths: readonly string[],
    { passwords = [], without = [] }: FileOptions,
    signal: AbortSignal,
  ): Promise<FilesCheck> {
    return checkFiles(await filesOf(paths, without), passwords, signal);
  }

  /** Reads files for the dates that they state, and keeps what was read for `openRoster`. */
  statedDates(
    paths: readonly string[],
    { passwords = [], without = [] }: FileOptions,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<StatedDates> {
    return this.#turns.run(async () => {
      const files = await filesOf(paths, without);
      const sources = await readSources(files, onProgress, signal, passwords);
      const { retirement } = this.definitions.library;
      const options = { name: rosterName(paths), asOf: null, needsTable: true, retirement };
      const made = await makeRoster(sources, this.decisions.forNewFiles(), options, onProgress, signal);
      this.#justRead = { key: JSON.stringify([files, passwords]), sources };
      const dates = statedDates(made);
      const hasPeople = filesWithPeople(made);
      return {
        files: files.flatMap((path, file) =>
          hasPeople[file] ? [{ path, statedDate: dates[file] ?? null }] : [],
        ),
      };
    });
  }

  /** Opens files as one snapshot or several. When anything fails all is as it was. */
  openRoster(
    paths: readonly string[],
    onProgress: OnProgress,
    signal: AbortSignal,
    options: OpenOptions = {},
  ): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const looked = this.snapshots.current?.snapshot;
      const { asOf = null, needsTable = true, passwords = [], without = [], into = 'current' } = options;
      const files = await filesOf(paths, without);
      const key = JSON.stringify([files, passwords]);
      const known = this.#justRead?.key === key ? this.#justRead.sources : null;
      this.#justRead = null;
      const sources = known ?? (await readSources(files, onProgress, signal, passwords));
      const decided = this.decisions.forNewFiles();
      const { retirement } = this.definitions.library;
      const how = { name: rosterName(paths), asOf, needsTable, retirement };
      const whole = await makeRoster(sources, decided, how, onProgress, signal);
      const groups = into === 'each-date' ? groupByDate(whole) : [];
      const parts: { readonly date: string | null; readonly made: MadeRoster }[] = [];
      if (groups.length < 2) {
        parts.push({ date: options.date ?? whole.stored.roster.statedDate, made: whole });
      } else {
        for (const { date, sources: own } of groups)
          parts.push({ date, made: await makeRoster(own, decided, how, onProgress, signal) });
      }
      const rosters = parts.map(({ date, made }) => ({
        id: this.#placeFor(into, date),
        ...{ date: date ?? today(), isDated: date !== null, name: '', made },
      }));
      const onRows = (rows: number): void =>
        onProgress(progressOf('loading', files, rows, whole.people.length));
      await this.snapshots.store(rosters, this.definitions.current.posts, onRows, signal);
      await this.units.refresh();
      this.#checkedAsOf = asOf;
      this.#version += 1;
      await this.decisions.startAnew(decided);
      const last = parts[parts.length - 1]?.made ?? whole;
      this.review.take(last.reviewed, passwords);
      const newest = this.snapshots.current?.snapshot;
      const isOlder = looked !== undefined && newest !== undefined && newest.date < looked.date;
      if (isOlder && into !== 'current' && options.isMain !== true) {
        await this.snapshots.choose(looked.id);
        await this.#lookElsewhere();
      }
      return datedRoster(this.#open());
    });
  }

  /** Another snapshot is looked at and reviewed. */
  chooseSnapshot(id: number): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      await this.snapshots.choose(id);
      await this.#lookElsewhere();
      return datedRoster(this.#open());
    });
  }

  changeSnapshot(id: number, change: { date?: string; name?: string }): Promise<SnapshotsState> {
    return this.#turns.run(async () => {
      await this.snapshots.change(id, change);
      await this.units.refresh();
      this.#version += 1;
      return this.snapshots.state;
    });
  }

  removeSnapshot(id: number): Promise<SnapshotsState> {
    return this.#turns.run(async () => {
      const isCurrent = this.snapshots.current?.snapshot.id === id;
      await this.snapshots.remove(id);
      await this.units.refresh();
      this.#version += 1;
      if (isCurrent) await this.#lookElsewhere();
      return this.snapshots.state;
    });
  }

  undoRemoveSnapshot(): Promise<SnapshotsState> {
    return this.#turns.run(async () => {
      await this.snapshots.undoRemove();
      await this.units.refresh();
      this.#version += 1;
      return this.snapshots.state;
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
      if (!before) return datedRoster(this.#open());
      const roster = await this.#loadAgain(before, onProgress, signal);
      await this.decisions.takenBack(before);
      return roster;
    });
  }

  /** Brings the decision again that was taken back last. */
  redoDecision(onProgress: OnProgress, signal: AbortSignal): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const { after } = this.decisions;
      if (!after) return datedRoster(this.#open());
      const roster = await this.#loadAgain(after, onProgress, signal);
      await this.decisions.broughtAgain(after);
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
      if (next === null) return datedRoster(this.#open());
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
    return this.review.card(person, this.question(null, everybody, signal).asOf, language, signal);
  }

  /** The problems of the open roster, errors first. */
  issues(language: Language): RosterIssue[] {
    const order = { error: 0, warning: 1, info: 2 };
    return [...this.#open().stored.issues[language]].sort((a, b) => order[a.severity] - order[b.severity]);
  }

  /** A question to the open snapshot, or to another one. */
  question(
    asOf: string | null,
    filter: Condition,
    signal: AbortSignal,
    asked: OpenSnapshot = this.#open(),
  ): Question {
    return {
      database: asked.database,
      columns: this.#columnsOf(asked.database),
      asOf: asOf ?? datedRoster(asked).statedDate ?? today(),
      filter,
      library: this.definitions.library,
      signal,
    };
  }

  /** Adds the lines of a file of old and new units, or of what units are part of; `date` is of lines that have none. */
  async addUnitTable(
    table: UnitTable,
    path: string,
    date: string | null,
    signal: AbortSignal,
  ): Promise<{ state: DefinitionsState; imported: UnitTableImport }> {
    const { lines, skipped, doubted } =
      table === 'unitChanges'
        ? await readUnitChanges(path, date, signal)
        : await readUnitParents(path, signal);
    if (lines.length === 0) throw new FailureError({ kind: 'no-unit-table', path, table });
    const state = await this.definitions.add({ ...noDefinitions, [table]: lines });
    return { state, imported: { lines: lines.length, skipped, doubted } };
  }

  /** Does something about units that change; every figure may be another one. */
  changeUnits(change: (units: WorkspaceUnits) => Promise<void>): Promise<void> {
    return this.#turns.run(async () => {
      await change(this.units);
      this.#version += 1;
    });
  }

  /** Closes the roster with all its snapshots. */
  closeRoster(): Promise<void> {
    return this.#turns.run(async () => {
      await this.snapshots.removeAll();
      await this.#lookElsewhere();
    });
  }

  close(): void {
    this.#letGo();
    this.snapshots.close();
    this.database.close();
  }

  async #loadAgain(decided: DecidedState, onProgress: OnProgress, signal: AbortSignal): Promise<OpenRoster> {
    const { sources } = await this.review.current(signal);
    const made = await this.#make(this.#recorded(), sources, decided, onProgress, signal);
    this.review.take(made.reviewed);
    return datedRoster(this.#open());
  }

  /** Makes the roster of a snapshot again, in the light of what was decided, and stores it. */
  async #make(
    { snapshot, stored }: OpenSnapshot,
    sources: readonly SourceResult[],
    decided: DecidedState,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<MadeRoster> {
    const { retirement } = this.definitions.library;
    const { name } = stored.roster;
    const options = { name, asOf: this.#checkedAsOf, needsTable: true, retirement };
    const made = await makeRoster(sources, decided, options, onProgress, signal);
    const files = sources.map(({ path }) => path);
    const onRows = (rows: number): void => onProgress(progressOf('loading', files, rows, made.people.length));
    await this.snapshots.replace(snapshot, made, this.definitions.current.posts, onRows, signal);
    await this.units.refresh();
    this.#version += 1;
    return made;
  }

  /** The snapshot that a roster of that date takes the place of; null: a new one. */
  #placeFor(into: OpenedAs, date: string | null): number | null {
    if (into === 'current') return this.snapshots.current?.snapshot.id ?? null;
    if (into === 'new' || date === null) return null;
    const same = this.snapshots.all.find(({ snapshot }) => snapshot.isDated && snapshot.date === date);
    return same?.snapshot.id ?? null;
  }

  /** What was read, and what can be taken back, is of the snapshot before. */
  async #lookElsewhere(): Promise<void> {
    this.#checkedAsOf = null;
    this.#version += 1;
    this.review.forget();
    await this.decisions.settle();
  }

  /** Who is past the retirement age is told by the table of the workspace as it is now. */
  async #followRetirement(): Promise<void> {
    const { retirement } = this.definitions.library;
    if (isDeepStrictEqual(retirement, this.#retirement)) return;
    this.#retirement = retirement;
    const current = this.snapshots.currentRecorded?.snapshot.id;
    for (const { snapshot, database, stored } of this.snapshots.recorded) {
      const asOf = snapshot.id === current ? this.#checkedAsOf : null;
      await this.snapshots.keepIssues(
        snapshot.id,
        await recheckRetirement(database, stored, asOf, retirement),
      );
    }
  }

  /** With the units that were recorded, whatever is shown. */
  #recorded(): OpenSnapshot {
    const { currentRecorded } = this.snapshots;
    if (!currentRecorded) throw new FailureError({ kind: 'no-roster' });
    return currentRecorded;
  }

  /** As long as no value of any person may have changed. */
  #columnsOf(database: WorkspaceDatabase): PeopleColumns {
    if (this.#columns.version !== this.#version)
      this.#columns = { version: this.#version, of: new Map<WorkspaceDatabase, PeopleColumns>() };
    let columns = this.#columns.of.get(database);
    if (!columns) this.#columns.of.set(database, (columns = new PeopleColumns(database)));
    return columns;
  }

  #open(): OpenSnapshot {
    const { current } = this.snapshots;
    if (!current) throw new FailureError({ kind: 'no-roster' });
    return current;
  }
}

async function filesOf(paths: readonly string[], without: readonly string[]): Promise<string[]> {
  return (await expandPaths(paths)).filter((path) => !without.includes(path));
}
