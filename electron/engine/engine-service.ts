import { isDeepStrictEqual } from 'node:util';
import { basename, extname, join } from 'node:path';
import { everybody, type Condition } from '../../shared/analysis/condition';
import {
  decisionsSchema,
  type Correction,
  type Decision,
  type Decisions,
} from '../../shared/contract/decisions';
import { FailureError } from '../../shared/contract/failure';
import type { CorrectionState, PersonCard } from '../../shared/contract/people';
import type {
  FilesCheck,
  ImportProgress,
  OpenRoster,
  RosterIssue,
  SheetReview,
  ValueGroup,
} from '../../shared/contract/results';
import { today } from '../../shared/text/dates';
import type { Language } from '../../shared/text/language';
import type { Question } from './analyse/question';
import { checkRoster } from './check/check-roster';
import { describeFinding } from './check/describe-finding';
import { countSeverities } from './check/filter-issues';
import type { Finding } from './check/finding';
import { unitOf } from './check/unit-of';
import { readDocument, writeDocument } from './database/documents';
import { WorkspaceDatabase } from './database/workspace-database';
import { WorkspaceDefinitions } from './define/workspace-definitions';
import { InTurn } from './in-turn';
import { birthYearsFromAges } from './normalise/birth-years-from-ages';
import { checkFiles } from './load/check-files';
import { WorkspaceMap } from './map/workspace-map';
import { expandPaths } from './load/expand-paths';
import { nothingDecided } from './load/read-roster';
import { isUnreadable, readSources, type SourceResult } from './load/read-sources';
import { readStored, storeRoster, type StoredRoster } from './load/store-roster';
import { understandSources, type Roster } from './load/understand-sources';
import type { Sheet } from './read/sheet';
import { PeopleList } from './people/people-list';
import { cardWithoutSource, personCard } from './people/person-card';
import { placeOf } from './people/correction-place';
import { readPerson } from './people/read-person';
import { correctionStates } from './remember/correct-people';
import {
  correctionKey,
  decide,
  withCorrection,
  withoutCorrection,
  type DecidedState,
  type TableLayout,
} from './remember/decide';
import { parseCorrection } from './remember/parse-correction';
import { mergeDecisions, readDecisions, writeDecisions } from './remember/decisions-file';
import { tableLayouts } from './remember/layout-key';
import { reviewSheet } from './review/review-sheet';
import { reviewValues } from './review/review-values';

/** What the review works on: the grids, what was made of them, and what was found wrong. */
interface Reviewed {
  readonly sources: readonly SourceResult[];
  readonly roster: Roster;
  readonly findings: readonly Finding[];
  /** The newest first. */
  readonly corrections: readonly CorrectionState[];
}

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

type OnProgress = (progress: ImportProgress) => void;

/** The engine of one workspace: the open roster, what was decided about it, and the database that answers about it. */
export class EngineService {
  #stored: StoredRoster | null = null;
  #reviewed: Reviewed | null = null;
  #decided: DecidedState = nothingDecided;
  readonly #before: DecidedState[] = [];
  #passwords: readonly string[] = [];
  readonly #turns = new InTurn();
  /** The date that ages are checked at, where the caller names one. */
  #checkedAsOf: string | null = null;
  #reading: Promise<Reviewed> | null = null;
  #version = 0;
  readonly definitions: WorkspaceDefinitions;
  readonly map: WorkspaceMap;
  readonly list: PeopleList;

  private constructor(readonly database: WorkspaceDatabase) {
    this.definitions = new WorkspaceDefinitions(database, this.#turns, {
      isOpen: () => this.#stored !== null,
      onChanged: () => {
        this.#version += 1;
      },
    });
    this.map = new WorkspaceMap(database, () => this.#stored !== null);
    this.list = new PeopleList(database);
  }

  /** Opens the workspace in a folder, or one in memory. */
  static async open(folder: string | null): Promise<EngineService> {
    const database = await WorkspaceDatabase.open(
      folder === null ? ':memory:' : join(folder, 'workspace.duckdb'),
    );
    const service = new EngineService(database);
    service.#stored = await readStored(database);
    const decisions = await readDocument(database, 'decisions', decisionsSchema);
    if (decisions !== null) service.#decided = { ...nothingDecided, decisions };
    await service.definitions.open();
    await service.map.open();
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
      const decided = { ...this.#decided, excluded: {} };
      this.#checkedAsOf = asOf;
      const roster = await this.#load(sources, decided, rosterName(paths), onProgress, signal, needsTable);
      this.#before.length = 0;
      this.#passwords = passwords;
      return roster;
    });
  }

  /** Understands the open roster again in the light of one more decision. */
  decide(decision: Decision, onProgress: OnProgress, signal: AbortSignal): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const { sources, roster } = await this.#review(signal);
      const layoutsOf = (file: number, name: string): TableLayout[] => {
        const sheet = findSheet(sources[file], name);
        return tableLayouts(sheet, roster.understood[file]?.get(sheet) ?? null);
      };
      const next = decide(this.#decided, decision, layoutsOf, (file) => sources[file]?.path ?? '');
      return this.#decideAll(next, onProgress, signal);
    });
  }

  /** Takes the last decision back. */
  undoDecision(onProgress: OnProgress, signal: AbortSignal): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const before = this.#before.pop();
      if (!before) return this.#open().roster;
      const { sources } = await this.#review(signal);
      const roster = await this.#load(sources, before, this.#open().roster.name, onProgress, signal);
      await this.#remember();
      return roster;
    });
  }

  /** Corrects a value by hand. What the file says already needs no correction, and an earlier one is dropped. */
  correct(
    person: number,
    { field, value, reason }: Pick<Correction, 'field' | 'value' | 'reason'>,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const corrected = parseCorrection(field, value);
      const { corrections, findings } = await this.#review(signal);
      const stored = await readPerson(this.database, person, today());
      const path = this.#open().roster.files[stored.file]?.path ?? '';
      const correction = { ...placeOf(stored, path, findings, corrections), field, value: corrected, reason };
      const earlier = corrections.find((each) => correctionKey(each) === correctionKey(correction));
      const isAsWritten = (earlier ? earlier.before : stored.values.get(field)) === corrected;
      if (isAsWritten && !earlier) return this.#open().roster;
      const next = isAsWritten
        ? withoutCorrection(this.#decided, correction)
        : withCorrection(this.#decided, { ...correction, at: new Date().toISOString() });
      return this.#decideAll(next, onProgress, signal);
    });
  }

  async corrections(signal: AbortSignal): Promise<readonly CorrectionState[]> {
    return (await this.#review(signal)).corrections;
  }

  /** A person with the cells behind every value, as long as the files are those that were opened. */
  async card(person: number, language: Language, signal: AbortSignal): Promise<PersonCard> {
    const { asOf } = this.question(null, everybody, signal);
    const shown = await readPerson(this.database, person, asOf);
    const paths = this.#open().roster.files.map(({ path }) => path);
    const path = paths[shown.file] ?? '';
    let reviewed: Reviewed;
    try {
      reviewed = await this.#review(signal);
    } catch (error) {
      const isOfFile = error instanceof FailureError && error.failure.kind !== 'cancelled';
      if (!isOfFile) throw error;
      return cardWithoutSource(shown, 'missing', path);
    }
    const stored = await readPerson(this.database, person, asOf).catch(() => null);
    if (!isDeepStrictEqual(stored, shown)) return cardWithoutSource(shown, 'changed', path);
    const { roster, findings } = reviewed;
    const corrections = reviewed.corrections.filter((each) => each.person === person);
    return personCard(shown, { understood: roster.understood, findings, corrections, paths }, language);
  }

  get undoable(): number {
    return this.#before.length;
  }

  async saveDecisions(path: string): Promise<Decisions> {
    // Corrections are of single people, who are nobody else's business.
    const shared = { ...this.#decided.decisions, corrections: [] };
    await writeDecisions(path, shared);
    return shared;
  }

  /** Adds decisions from a file that another office shared. */
  loadDecisions(path: string, onProgress: OnProgress, signal: AbortSignal): Promise<OpenRoster> {
    return this.#turns.run(async () => {
      const decisions = mergeDecisions(this.#decided.decisions, await readDecisions(path));
      return this.#decideAll({ ...this.#decided, decisions }, onProgress, signal);
    });
  }

  async reviewSheet(
    file: number,
    sheet: string,
    from: number,
    count: number,
    signal: AbortSignal,
  ): Promise<SheetReview> {
    const { roster } = await this.#review(signal);
    return reviewSheet(roster.understood[file] ?? new Map(), sheet, from, count);
  }

  async reviewValues(signal: AbortSignal): Promise<ValueGroup[]> {
    return reviewValues((await this.#review(signal)).findings, this.#decided.decisions);
  }

  async returnWorkbook(file: number, path: string, language: Language, signal: AbortSignal): Promise<number> {
    const { sources, findings } = await this.#review(signal);
    const source = sources[file];
    if (!source) throw new FailureError({ kind: 'no-roster' });
    if (isUnreadable(source)) throw new FailureError(source.failure);
    const { returnWorkbook } = await import('./review/return-workbook');
    const own = findings.filter((finding) => finding.file === file);
    return returnWorkbook(source, own, path, language, this.#passwords);
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
    this.#reviewed = null;
    this.#passwords = [];
  }

  close(): void {
    this.list.close();
    this.database.close();
  }

  async #decideAll(next: DecidedState, onProgress: OnProgress, signal: AbortSignal): Promise<OpenRoster> {
    const { sources } = await this.#review(signal);
    const before = this.#decided;
    const roster = await this.#load(sources, next, this.#open().roster.name, onProgress, signal);
    this.#before.push(before);
    await this.#remember();
    return roster;
  }

  async #remember(): Promise<void> {
    await writeDocument(this.database, 'decisions', this.#decided.decisions);
  }

  /** After a restart the files are read again, since only their people are kept; once for all who ask meanwhile. */
  async #review(signal: AbortSignal): Promise<Reviewed> {
    if (this.#reviewed) return this.#reviewed;
    this.#reading ??= this.#readAgain(new AbortController().signal).finally(() => (this.#reading = null));
    const reviewed = await this.#reading;
    if (signal.aborted) throw new FailureError({ kind: 'cancelled' });
    return reviewed;
  }

  async #readAgain(signal: AbortSignal): Promise<Reviewed> {
    const { roster } = this.#open();
    const quietly = (): void => undefined;
    const sources = await readSources(
      roster.files.map(({ path }) => path),
      quietly,
      signal,
      this.#passwords,
    );
    // A file that has gone, or is locked again, must not change a figure unseen.
    sources.forEach((source, file) => {
      if (isUnreadable(source) && roster.files[file]?.format !== 'unreadable')
        throw new FailureError(source.failure);
    });
    await this.#load(sources, this.#decided, roster.name, quietly, signal);
    if (!this.#reviewed) throw new FailureError({ kind: 'no-roster' });
    return this.#reviewed;
  }

  async #load(
    sources: readonly SourceResult[],
    decided: DecidedState,
    name: string,
    onProgress: OnProgress,
    signal: AbortSignal,
    needsTable = true,
  ): Promise<OpenRoster> {
    const read = await understandSources(sources, decided, onProgress, signal, needsTable);
    const checkedAsOf = this.#checkedAsOf ?? read.statedDate ?? today();
    const withBirthDate = read.corrections.filter(({ correction }) => correction.field === 'birth_date');
    const fromAges = birthYearsFromAges(
      read.people,
      Number(checkedAsOf.slice(0, 4)),
      new Set(withBirthDate.flatMap(({ person }) => person ?? [])),
    );
    const files = sources.map(({ path }) => path);
    const progress = (phase: ImportProgress['phase'], rows: number): void => {
      const file = files[files.length - 1] ?? '';
      onProgress({
        phase,
        file,
        fileNumber: files.length,
        files: files.length,
        rows,
        totalRows: read.people.length,
      });
    };
    progress('checking', 0);
    const findings = [...read.findings, ...fromAges];
    for (const finding of checkRoster(read, checkedAsOf)) findings.push(finding);
    const unit = unitOf(read.people, findings);
    const inWords = (language: Language): RosterIssue[] =>
      findings.map((finding) => describeFinding(finding, files, language, unit(finding)));
    const issues = { vi: inWords('vi'), en: inWords('en') };
    const roster: OpenRoster = {
      name: read.province ?? name,
      people: read.people.length,
      statedDate: read.statedDate,
      issues: countSeverities(issues.vi),
      files: read.files,
    };
    const stored = { roster, issues };
    await storeRoster(
      this.database,
      read.people,
      stored,
      this.definitions.current.posts,
      (rows) => progress('loading', rows),
      signal,
    );
    this.#stored = stored;
    this.#decided = decided;
    const corrections = correctionStates(read.corrections, read.people);
    this.#reviewed = { sources, roster: { ...read, people: [], corrections: [] }, findings, corrections };
    this.#version += 1;
    return roster;
  }

  #open(): StoredRoster {
    if (!this.#stored) throw new FailureError({ kind: 'no-roster' });
    return this.#stored;
  }
}

function findSheet(source: SourceResult | undefined, name: string): Sheet {
  const sheets = source && !isUnreadable(source) ? source.sheets : [];
  const sheet = sheets.find((each) => each.name === name);
  if (sheet) return sheet;
  throw new FailureError({
    kind: 'unknown-name',
    what: 'sheet',
    name,
    known: sheets.map((each) => each.name),
  });
}

async function filesOf(paths: readonly string[], without: readonly string[]): Promise<string[]> {
  return (await expandPaths(paths)).filter((path) => !without.includes(path));
}

function rosterName(paths: readonly string[]): string {
  const [first = ''] = paths;
  const name = basename(first, extname(first)).normalize('NFC');
  return paths.length === 1 ? name : `${name} +${paths.length - 1}`;
}
