import type { FilesCheck, OpenRoster } from '../../../shared/contract/results';
import type { OpenedAs, StatedDates } from '../../../shared/contract/snapshots';
import { today } from '../../../shared/text/dates';
import type { WorkspaceDefinitions } from '../define/workspace-definitions';
import type { InTurn } from '../in-turn';
import type { DecisionHistory } from '../remember/decision-history';
import type { RosterReview } from '../review/roster-review';
import { filesWithPeople, groupByDate, statedDates } from '../snapshots/by-date';
import { datedRoster, type WorkspaceSnapshots } from '../snapshots/workspace-snapshots';
import { checkFiles } from './check-files';
import { expandPaths } from './expand-paths';
import { progressOf, rosterName, type MadeRoster, type OnProgress } from './make-roster';
import { readSources, type SourceResult } from './read-sources';
import type { RosterMaking } from './roster-making';

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
  /** Of the snapshot; the one that the files state, else `asOf`, else the day of opening, when absent. */
  readonly date?: string | undefined;
  /** Whether they are looked at even where a newer snapshot is open. */
  readonly isMain?: boolean | undefined;
}

export interface RosterFilesParts {
  readonly turns: InTurn;
  readonly snapshots: WorkspaceSnapshots;
  readonly decisions: DecisionHistory;
  readonly definitions: WorkspaceDefinitions;
  readonly review: RosterReview;
  readonly making: RosterMaking;
  readonly changed: () => Promise<void>;
  readonly lookElsewhere: () => void;
}

/** Files of rosters on their way into the workspace. */
export class RosterFiles {
  /** Files that were read to know their dates, until they are opened. */
  #justRead: { readonly key: string; readonly sources: readonly SourceResult[] } | null = null;

  constructor(private readonly parts: RosterFilesParts) {}

  async check(
    paths: readonly string[],
    { passwords = [], without = [] }: FileOptions,
    signal: AbortSignal,
  ): Promise<FilesCheck> {
    return checkFiles(await filesOf(paths, without), passwords, signal);
  }

  /** Reads files for the dates that they state, and keeps what was read for `open`. */
  dates(
    paths: readonly string[],
    { passwords = [], without = [] }: FileOptions,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<StatedDates> {
    const { turns, decisions, making } = this.parts;
    return turns.run(async () => {
      const files = await filesOf(paths, without);
      const sources = await readSources(files, onProgress, signal, passwords);
      const how = { name: rosterName(paths), asOf: null, needsTable: true };
      const made = await making.make(sources, decisions.forNewFiles(files), how, onProgress, signal);
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
  open(
    paths: readonly string[],
    onProgress: OnProgress,
    signal: AbortSignal,
    options: OpenOptions = {},
  ): Promise<OpenRoster> {
    const { turns, snapshots, decisions, definitions, review, making, changed, lookElsewhere } = this.parts;
    return turns.run(async () => {
      const looked = snapshots.current?.snapshot;
      const { asOf = null, needsTable = true, passwords = [], without = [], into = 'current' } = options;
      const files = await filesOf(paths, without);
      const sources = await this.#read(files, passwords, onProgress, signal);
      const decided = decisions.forNewFiles(files);
      const how = { name: rosterName(paths), asOf, needsTable };
      const whole = await making.make(sources, decided, how, onProgress, signal);
      const groups = into === 'each-date' ? groupByDate(whole) : [];
      const parts: { readonly date: string | null; readonly made: MadeRoster }[] = [];
      if (groups.length < 2) {
        const stated = options.date ?? whole.stored.roster.statedDate;
        parts.push({ date: stated ?? this.#freeDate(into, asOf), made: whole });
      } else {
        for (const { date, sources: own } of groups)
          parts.push({ date, made: await making.make(own, decided, how, onProgress, signal) });
      }
      const rosters = parts.map(({ date, made }) => ({
        id: this.#placeFor(into, date),
        ...{ date: date ?? today(), isDated: date !== null, name: '', made },
      }));
      const onRows = (rows: number): void =>
        onProgress(progressOf('loading', files, rows, whole.people.length));
      const stored = await snapshots.store(rosters, definitions.current.posts, onRows, signal);
      making.checkedAsOf = asOf;
      await changed();
      await decisions.startAnew(decided, files, stored);
      const last = parts[parts.length - 1]?.made ?? whole;
      review.take(last.reviewed, passwords);
      const newest = snapshots.current?.snapshot;
      const isOlder = looked !== undefined && newest !== undefined && newest.date < looked.date;
      if (isOlder && into !== 'current' && options.isMain !== true) {
        await snapshots.choose(looked.id);
        lookElsewhere();
      }
      return datedRoster(snapshots.requireCurrent());
    });
  }

  async #read(
    files: readonly string[],
    passwords: readonly string[],
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<readonly SourceResult[]> {
    const known = this.#justRead?.key === JSON.stringify([files, passwords]) ? this.#justRead.sources : null;
    this.#justRead = null;
    return known ?? (await readSources(files, onProgress, signal, passwords));
  }

  /** The date that ages are asked of is that of a roster that states none, where no other one has it. */
  #freeDate(into: OpenedAs, asOf: string | null): string | null {
    const place = this.#placeFor(into, asOf);
    const others = this.parts.snapshots.all.filter(({ snapshot }) => snapshot.id !== place);
    return others.some(({ snapshot }) => snapshot.isDated && snapshot.date === asOf) ? null : asOf;
  }

  /** The snapshot that a roster of that date takes the place of; null: a new one. */
  #placeFor(into: OpenedAs, date: string | null): number | null {
    const { snapshots } = this.parts;
    if (into === 'current') return snapshots.current?.snapshot.id ?? null;
    if (into === 'new' || date === null) return null;
    const same = snapshots.all.find(({ snapshot }) => snapshot.isDated && snapshot.date === date);
    return same?.snapshot.id ?? null;
  }
}

async function filesOf(paths: readonly string[], without: readonly string[]): Promise<string[]> {
  return (await expandPaths(paths)).filter((path) => !without.includes(path));
}
