import { join } from 'node:path';
import { everybody, type Condition } from '../../shared/analysis/condition';
import { noDefinitions } from '../../shared/analysis/starter-definitions';
import { FailureError } from '../../shared/contract/failure';
import type { PersonCard } from '../../shared/contract/people';
import type { DefinitionsState, OpenRoster, RosterIssue } from '../../shared/contract/results';
import type { UnitTable, UnitTableImport } from '../../shared/contract/units';
import { today } from '../../shared/text/dates';
import type { Language } from '../../shared/text/language';
import type { Question } from './analyse/question';
import { WorkspaceBoards } from './boards/workspace-boards';
import { SnapshotComparison } from './change/snapshot-comparison';
import { CurrentColumns } from './columns/current-columns';
import { holdDocuments, requireKeyOfDocuments, stateDocument } from './database/documents';
import { dropForeign } from './database/drop-foreign';
import { migrate } from './database/migrations/migrations';
import { openingFailure } from './database/opening-failure';
import { WorkspaceDatabase } from './database/workspace-database';
import { WorkspaceDefinitions } from './define/workspace-definitions';
import { InTurn } from './in-turn';
import { RosterFiles } from './load/roster-files';
import { RosterMaking } from './load/roster-making';
import { WorkspaceMap } from './map/workspace-map';
import type { PeopleList } from './people/people-list';
import { sourceFiles } from './publish/source-files';
import { Registers } from './registers/registers';
import { rosterOfYear } from './registers/roster-of-year';
import { DecisionHistory } from './remember/decision-history';
import { Deciding } from './review/deciding';
import { RosterReview } from './review/roster-review';
import { DatedRosters } from './snapshots/dated-rosters';
import { datedRoster, WorkspaceSnapshots, type OpenSnapshot } from './snapshots/workspace-snapshots';
import { readUnitChanges } from './units/unit-changes-file';
import { readUnitParents } from './units/unit-parents-file';
import { WorkspaceUnits } from './units/workspace-units';

const quietly = (): void => undefined;

/** The engine of one workspace: its dated rosters, what was decided about them, and the database that answers. */
export class EngineService {
  readonly #turns = new InTurn();
  readonly #columns = new CurrentColumns();
  readonly #making: RosterMaking;
  readonly #letGo = sourceFiles.keep(() => [
    ...this.snapshots.recorded.flatMap(({ stored }) => stored.roster.files.map(({ path }) => path)),
    ...this.registers.paths,
  ]);
  readonly decisions: DecisionHistory;
  readonly snapshots: WorkspaceSnapshots;
  readonly definitions: WorkspaceDefinitions;
  readonly map: WorkspaceMap;
  readonly boards: WorkspaceBoards;
  readonly comparison: SnapshotComparison;
  readonly registers: Registers;
  readonly units: WorkspaceUnits;
  readonly review: RosterReview;
  readonly files: RosterFiles;
  readonly deciding: Deciding;
  readonly dated: DatedRosters;

  private constructor(readonly database: WorkspaceDatabase) {
    const turns = this.#turns;
    const changed = async (): Promise<void> => {
      await this.units.refresh();
      await this.definitions.followUnits();
      this.#columns.renew();
    };
    const lookElsewhere = (): void => this.#lookElsewhere();
    this.decisions = new DecisionHistory(database);
    this.snapshots = new WorkspaceSnapshots(database);
    this.comparison = new SnapshotComparison(database, () => this.definitions.library.retirement);
    this.definitions = new WorkspaceDefinitions(database, turns, {
      schemas: () => this.snapshots.schemas,
      units: () => this.units.written(),
      onChanged: async () => {
        await this.units.refresh();
        await this.#making.followRetirement();
        this.#columns.renew();
      },
    });
    this.units = new WorkspaceUnits(database, this.snapshots, () => this.definitions.current.unitChanges);
    this.boards = new WorkspaceBoards(database, this.definitions);
    this.map = new WorkspaceMap(database, () => this.snapshots.current?.database ?? null);
    this.registers = new Registers(database, turns, {
      ofYear: (year) => rosterOfYear(this.snapshots.all, this.snapshots.current, year),
      version: () => `${this.#columns.version} ${this.snapshots.current?.snapshot.id ?? ''}`,
      library: () => this.definitions.library,
      isToday: () => this.units.isToday,
      unitsToday: (named, rosterOf) => this.units.todayOf(named, rosterOf),
      unitsFounded: () => this.units.founded(),
      unitsFormer: (named) => this.units.former(named),
    });
    const { decisions, snapshots, definitions } = this;
    const making = (this.#making = new RosterMaking(snapshots, definitions, changed));
    this.review = new RosterReview(
      decisions,
      () => snapshots.requireRecorded(),
      async (open, sources, signal) =>
        (await making.again(open, sources, decisions.current, quietly, signal)).reviewed,
    );
    const { review } = this;
    this.files = new RosterFiles({
      ...{ turns, snapshots, decisions, definitions, review, making, changed, lookElsewhere },
    });
    this.deciding = new Deciding({ turns, snapshots, decisions, review, making, lookElsewhere });
    this.dated = new DatedRosters(snapshots, decisions, turns, changed, lookElsewhere);
  }

  /** Opens the workspace in a folder, or one in memory. */
  static async open(folder: string | null, file = 'workspace.duckdb'): Promise<EngineService> {
    const database =
      folder === null
        ? await WorkspaceDatabase.open(':memory:')
        : await WorkspaceDatabase.open(join(folder, file), join(folder, 'spill'));
    try {
      await dropForeign(database);
      await requireKeyOfDocuments(database);
      await migrate(database);
      const service = new EngineService(database);
      await service.snapshots.open();
      await service.decisions.open(service.snapshots.current?.snapshot.id ?? null);
      await service.definitions.open();
      service.#making.open();
      await service.units.open();
      await service.map.open();
      await service.registers.open();
      return service;
    } catch (error) {
      // A file that is held can be neither kept elsewhere nor deleted.
      database.close();
      throw (error instanceof FailureError ? null : openingFailure(error, file)) ?? error;
    }
  }

  /** Another one whenever any value of any person may have changed. */
  get version(): number {
    return this.#columns.version;
  }

  get roster(): OpenRoster | null {
    const { current } = this.snapshots;
    return current && datedRoster(current);
  }

  get list(): PeopleList {
    return this.snapshots.requireCurrent().list;
  }

  /** Throws where none is open. */
  get openedRoster(): OpenRoster {
    return datedRoster(this.snapshots.requireCurrent());
  }

  async card(person: number, language: Language, signal: AbortSignal): Promise<PersonCard> {
    return this.review.card(person, this.question(null, everybody, signal), language, signal);
  }

  /** The problems of the open roster, errors first. */
  issues(language: Language): RosterIssue[] {
    const order = { error: 0, warning: 1, info: 2 };
    const { issues } = this.snapshots.requireCurrent().stored;
    return [...issues[language]].sort((a, b) => order[a.severity] - order[b.severity]);
  }

  /** Whether anything is kept that would be missed: people, registers, definitions, answers. */
  async hasContent(): Promise<boolean> {
    if (this.roster !== null || this.registers.paths.length > 0) return true;
    return holdDocuments(this.database, ['version', 'identity', 'snapshots', stateDocument]);
  }

  /** A question to the open snapshot, or to another one. */
  question(
    asOf: string | null,
    filter: Condition,
    signal: AbortSignal,
    asked: OpenSnapshot = this.snapshots.requireCurrent(),
  ): Question {
    return {
      database: asked.database,
      columns: this.#columns.of(asked.database),
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
    if (lines.length === 0) {
      const undated = skipped.some(({ why }) => why === 'no-date') && { undated: true as const };
      throw new FailureError({ kind: 'no-unit-table', path, table, ...undated });
    }
    const state = await this.definitions.add({ ...noDefinitions, [table]: lines });
    return { state, imported: { lines: lines.length, skipped, doubted } };
  }

  /** Does something about units that change; every figure may be another one. */
  changeUnits(change: (units: WorkspaceUnits) => Promise<void>): Promise<void> {
    return this.#turns.run(async () => {
      await change(this.units);
      await this.definitions.followUnits();
      this.#columns.renew();
    });
  }

  close(): void {
    this.#letGo();
    this.snapshots.close();
    this.database.close();
  }

  /** What was read is of the snapshot before. */
  #lookElsewhere(): void {
    this.#making.checkedAsOf = null;
    this.#columns.renew();
    this.review.forget();
  }
}
