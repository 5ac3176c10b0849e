import type { Library } from '../../../shared/analysis/library';
import type { Register } from '../../../shared/registers/register';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { InTurn } from '../in-turn';
import { identifier, sql } from '../sql/sql';
import type { FormerUnit, FoundedUnit } from '../units/founded-units';
import { recordedColumn } from '../units/today-view';
import { deriveEntries } from './derive-entries';
import type { EntryAnswers } from './entry-answers';
import type { HeldAgainst } from './entry-sql';
import { matchEntries, rosterKeys, unitDaysOf, type RosterKeys, type UnitsToday } from './match-entries';
import { readEntries, registerTable, writeEntries, type StoredEntry } from './register-table';
import type { RosterOfYear } from './roster-of-year';

interface UnitOfDay {
  readonly unit: string;
  readonly date: string;
}

/** What registers ask of the rosters beside them. */
export interface RostersOfRegisters {
  /** The roster of a year, or the one that is looked at; null where none is open. */
  readonly ofYear: (year: number | null) => RosterOfYear | null;
  /** Another one whenever any value of any person may have changed, or another roster is looked at. */
  readonly version: () => string;
  /** What the workspace defines. */
  readonly library: () => Library;
  /** Whether rosters show the units of today beside those recorded. */
  readonly isToday: () => boolean;
  /** What the units of a register are called today, and in the roster of a day; empty while they are shown as recorded. */
  readonly unitsToday: (named: readonly UnitOfDay[], rosterOf: string | null) => Promise<UnitsToday>;
  /** The units, as they were recorded, that a change made. */
  readonly unitsFounded: () => Promise<readonly FoundedUnit[]>;
  /** The units that are part of others today; `named`: how the register writes its units. */
  readonly unitsFormer: (named: readonly string[]) => Promise<readonly FormerUnit[]>;
}

/** Holds the entries of registers against rosters: each year against its own, again whenever one of the two changes. */
export class EntryMatching {
  /** The version of the roster that each register was matched against. */
  readonly #matched = new Map<string, string>();

  constructor(
    private readonly workspace: WorkspaceDatabase,
    private readonly turns: InTurn,
    private readonly rosters: RostersOfRegisters,
    private readonly kept: {
      readonly answers: () => EntryAnswers;
      readonly settings: (register: Register) => Readonly<Record<string, number>>;
    },
  ) {}

  /** Finds the entries of every register, and the people of the roster that is looked at. */
  get database(): WorkspaceDatabase {
    return this.rosters.ofYear(null)?.database ?? this.workspace;
  }

  /** The roster of a year, and the entries as they are matched to it. */
  async heldAgainst(register: Register, year: number | null): Promise<HeldAgainst> {
    const roster = this.rosters.ofYear(year);
    const about = { date: roster?.date ?? null, isOfYear: roster?.isOfYear ?? null };
    const isToday = this.rosters.isToday();
    const recordedUnit = identifier(isToday ? recordedColumn : 'unit');
    const founded = register.key === 'unit' ? await this.rosters.unitsFounded() : [];
    // Before a unit of today was made, the units that it was made of had to report in its place.
    const former = isToday && register.key === 'unit' ? await this.#former(register) : [];
    const held = { roster: about, recordedUnit, founded, former };
    if (roster === null || roster.isCurrent)
      return { database: this.database, table: registerTable(register), ...held };
    const { snapshot, database } = roster;
    const key = `${register.id} ${snapshot}`;
    const version = this.rosters.version();
    if (this.#matched.get(key) !== version) {
      await this.turns.run(async () => {
        if (this.#matched.get(key) === version) return;
        const matched = await this.#matchedTo(
          register,
          await readEntries(this.database, register),
          await this.keysOf(database),
          roster.date,
        );
        await writeEntries(this.workspace, register, matched, { of: snapshot });
        this.#matched.set(key, version);
      });
    }
    return { database, table: registerTable(register, snapshot), ...held };
  }

  async #former(register: Register): Promise<readonly FormerUnit[]> {
    const named = await this.database.query(
      sql`SELECT DISTINCT unit FROM ${registerTable(register)} WHERE unit IS NOT NULL`,
    );
    return this.rosters.unitsFormer(named.map(({ unit }) => String(unit)));
  }

  /** Matches the entries against the roster as it is now, where it is another one than last time. */
  async refresh(register: Register): Promise<void> {
    const version = this.rosters.version();
    if (this.#matched.get(register.id) === version) return;
    await this.turns.run(async () => {
      if (this.#matched.get(register.id) === version) return;
      await this.match(register, await readEntries(this.database, register));
    });
  }

  /** Writes the entries as they are matched against the roster that is looked at. */
  async match(register: Register, entries: readonly StoredEntry[], signal?: AbortSignal): Promise<void> {
    const version = this.rosters.version();
    const matched = await this.#matchedTo(
      register,
      entries,
      await this.keysOf(this.database),
      this.rosters.ofYear(null)?.date ?? null,
    );
    await writeEntries(this.workspace, register, matched, { signal });
    this.forget(register.id);
    this.#matched.set(register.id, version);
  }

  /** By what the people and units of a roster are known again. */
  keysOf(database: WorkspaceDatabase): Promise<RosterKeys> {
    return rosterKeys(database, this.rosters.isToday() ? recordedColumn : 'unit');
  }

  /** The matches of a register, also those against other snapshots than the one that is looked at, are no more. */
  forget(id: string): void {
    for (const key of [...this.#matched.keys()])
      if (key === id || key.startsWith(`${id} `)) this.#matched.delete(key);
  }

  async #matchedTo(
    register: Register,
    entries: readonly StoredEntry[],
    roster: RosterKeys,
    date: string | null,
  ): Promise<StoredEntry[]> {
    const named = entries.flatMap((entry) => {
      const { unit } = entry;
      return typeof unit === 'string' ? Object.values(unitDaysOf(entry)).map((date) => ({ unit, date })) : [];
    });
    const today = await this.rosters.unitsToday(named, date);
    const derived = deriveEntries(register, entries, this.kept.settings(register), this.rosters.library());
    return matchEntries(register, derived, roster, this.kept.answers(), today);
  }

  forgetAll(): void {
    this.#matched.clear();
  }
}
