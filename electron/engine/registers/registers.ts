import { z } from 'zod';
import type { ImportProgress } from '../../../shared/contract/results';
import { FailureError } from '../../../shared/contract/failure';
import type { RegisterFileState, RegisterImport, TrainingEntry } from '../../../shared/contract/registers';
import { findRegister, registers } from '../../../shared/registers/registers';
import type { Register } from '../../../shared/registers/register';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { readDocument, writeDocument } from '../database/documents';
import { readSteps, writeSteps } from '../database/steps-document';
import type { InTurn } from '../in-turn';
import { expandPaths } from '../load/expand-paths';
import { readSources } from '../load/read-sources';
import type { Finding } from '../check/finding';
import type { RegisterQuestion } from './entry-sql';
import { entryCounts, entryYears } from './entry-counts';
import { entryKey, readAnswers, unitEntryKey, writeAnswers, type EntryAnswers } from './entry-answers';
import { EntryMatching, type RostersOfRegisters } from './entry-matching';
import { identityOf } from './match-entries';
import { readFiles, writeFiles, type RegisterFile } from './register-files';
import { countIssues, registerFindings, type RegisterYear } from './register-issues';
import { dropOtherTables, readEntries, registerTable, type StoredEntry } from './register-table';
import { readRegister } from './read-register';
import { readTrainingEntries } from './training-entries';

/** What a register held before its last change. */
interface Before {
  readonly register: string;
  readonly files: readonly RegisterFile[];
  readonly entries: readonly StoredEntry[];
  /** Where they are what changed. */
  readonly answers?: readonly (readonly [entry: string, person: string | null])[];
}

/** Written by this program alone, into its own database: its form is not checked piece by piece. */
const beforeSchema = z.custom<Before>(
  (value) => typeof value === 'object' && value !== null && 'register' in value && 'entries' in value,
);

const settingsSchema = z.record(z.string(), z.record(z.string(), z.number()));

interface ImportOptions {
  /** Whether the files take the place of everything that the register holds. */
  readonly replace: boolean;
  readonly passwords?: readonly string[] | undefined;
}

/** The registers that a workspace keeps beside its roster. */
export class Registers {
  #files: RegisterFile[] = [];
  #settings: Record<string, Record<string, number>> = {};
  #answers: EntryAnswers = new Map();
  readonly #before: Before[] = [];
  /** The entries as they are held against rosters. */
  readonly matching: EntryMatching;

  constructor(
    private readonly workspace: WorkspaceDatabase,
    private readonly turns: InTurn,
    private readonly rosters: RostersOfRegisters,
  ) {
    this.matching = new EntryMatching(workspace, turns, rosters, {
      answers: () => this.#answers,
      settings: (register) => this.settings(register),
    });
  }

  async open(): Promise<void> {
    await dropOtherTables(this.workspace);
    this.#files = await readFiles(this.workspace);
    this.#settings = (await readDocument(this.workspace, 'register-settings', settingsSchema)) ?? {};
    this.#answers = await readAnswers(this.workspace);
    this.#before.push(...(await readSteps(this.workspace, 'register-steps', beforeSchema)));
  }

  /** All that entries were read from. */
  get paths(): string[] {
    return this.#files.map(({ report }) => report.path);
  }

  filesOf({ id }: Register): readonly RegisterFile[] {
    return this.#files.filter(({ register }) => register === id);
  }

  async fileStates(register: Register): Promise<RegisterFileState[]> {
    const entries = await readEntries(this.matching.database, register);
    return this.filesOf(register).map(({ id, report, readAt }) => ({
      id,
      report,
      readAt,
      entries: entries.filter(({ file }) => file === id).length,
    }));
  }

  /** `question` null: without checks and limits. */
  async findings(
    register: Register,
    question: RegisterQuestion | null,
    signal: AbortSignal,
  ): Promise<Finding[]> {
    const years = [null, ...(await entryYears(this.matching.database, register))];
    const parts: RegisterYear[] = [];
    for (const year of years) parts.push({ year, ...(await this.matching.heldAgainst(register, year)) });
    const about = { files: this.filesOf(register), register, library: this.rosters.library() };
    return registerFindings(this.matching.database, about, parts, question, signal);
  }

  settings(register: Register): Readonly<Record<string, number>> {
    const kept = this.#settings[register.id] ?? {};
    return Object.fromEntries(register.settings.map(({ id, value }) => [id, kept[id] ?? value]));
  }

  async changeSetting(id: string, setting: string, value: number): Promise<null> {
    const register = requireRegister(id);
    const known = register.settings.find((each) => each.id === setting);
    if (!known || value < known.from || value > known.to)
      throw new FailureError({ kind: 'invalid-value', field: setting, value: String(value) });
    this.#settings = { ...this.#settings, [id]: { ...this.#settings[id], [setting]: value } };
    await writeDocument(this.workspace, 'register-settings', this.#settings);
    // What days and weeks come to is another one.
    this.matching.forget(id);
    return null;
  }

  /** How many changes of this register can be taken back. */
  undoable({ id }: Register): number {
    return this.#before.filter(({ register }) => register === id).length;
  }

  /**
   * Reads files into a register. A file of the same path replaces what was read from it before; entries that stand there
   * already are told and not counted again.
   */
  async import(
    id: string,
    paths: readonly string[],
    { replace, passwords = [] }: ImportOptions,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<RegisterImport> {
    const register = requireRegister(id);
    const read = await this.turns.run(async () => {
      const sources = await readSources(await expandPaths(paths), onProgress, signal, passwords);
      const files = await readRegister(register, sources, onProgress, signal);
      const before = {
        files: this.filesOf(register),
        entries: await readEntries(this.matching.database, register),
      };
      const again = new Set(files.files.map(({ path }) => path));
      const kept = replace ? [] : before.files.filter(({ report }) => !again.has(report.path));
      const next = Math.max(0, ...this.#files.map((file) => file.id)) + 1;
      const readAt = new Date().toISOString();
      const added = files.files.map((report, index): RegisterFile => {
        const findings = files.findings.filter(({ file }) => file === index);
        return { id: next + index, register: id, report, findings, readAt };
      });
      const keptIds = new Set(kept.map((file) => file.id));
      const entries = [
        ...before.entries.filter(({ file }) => keptIds.has(Number(file))),
        ...files.entries.map(({ file, sheet, row, cells, values, ...time }): StoredEntry => ({
          ...values,
          file: next + file,
          sheet,
          source_row: row + 1,
          cells: JSON.stringify(cells),
          year: time.year,
          month: time.month,
          month_from: time.month_from,
        })),
      ];
      await this.#write(register, [...kept, ...added], entries, signal);
      await this.#keepStep({ register: id, ...before });
      return files;
    });
    return {
      added: read.entries.length,
      counts: await entryCounts(this.matching.database, registerTable(register)),
      files: read.files,
      issues: countIssues(await this.findings(register, null, signal)),
    };
  }

  /** Takes one file out of a register, or all of them. */
  remove(id: string, file: number | null): Promise<null> {
    return this.turns.run(async () => {
      const register = requireRegister(id);
      const before = {
        files: this.filesOf(register),
        entries: await readEntries(this.matching.database, register),
      };
      const kept = file === null ? [] : before.files.filter((each) => each.id !== file);
      const ids = new Set(kept.map((each) => each.id));
      await this.#write(
        register,
        kept,
        before.entries.filter((entry) => ids.has(Number(entry.file))),
      );
      await this.#keepStep({ register: id, ...before });
      return null;
    });
  }

  /** Whether the user said whom an entry is about. */
  isAnswered(register: Register, entry: StoredEntry): boolean {
    return entry.match === 'answer' || this.#answers.has(answerKey(register, entry));
  }

  /** Whom a doubtful entry is about: a number or a unit of the roster of that year, null for none of it; absent takes the answer back. */
  answer(
    id: string,
    entry: number,
    about: number | string | null | undefined,
    year: number | null = null,
  ): Promise<null> {
    return this.turns.run(async () => {
      const register = requireRegister(id);
      const entries = await readEntries(this.matching.database, register);
      const asked = entries.find((each) => each.entry === entry);
      if (!asked) throw new FailureError({ kind: 'invalid-request', detail: `entry ${entry}` });
      const before = { files: this.filesOf(register), entries, answers: [...this.#answers] };
      const answers = new Map(this.#answers);
      const key = answerKey(register, asked);
      if (about === undefined) answers.delete(key);
      else {
        const { keyOf } = await this.matching.keysOf(
          this.rosters.ofYear(year)?.database ?? this.matching.database,
        );
        const known = typeof about === 'number' ? keyOf.get(about) : about;
        if (
          known === undefined ||
          (typeof about === 'string') !== (register.key === 'unit' && about !== null)
        )
          throw new FailureError({ kind: 'invalid-request', detail: `answer ${String(about)}` });
        answers.set(key, known);
      }
      await this.#keepAnswers(answers);
      await this.matching.match(register, entries);
      await this.#keepStep({ register: id, ...before });
      return null;
    });
  }

  /** The same person may be doubtful in other registers. */
  async #keepAnswers(answers: EntryAnswers): Promise<void> {
    await writeAnswers(this.workspace, answers);
    this.#answers = answers;
    this.matching.forgetAll();
  }

  /** Takes the last change of a register back. */
  undo(id: string): Promise<null> {
    return this.turns.run(async () => {
      const at = this.#before.findLastIndex(({ register }) => register === id);
      const [before] = at < 0 ? [] : this.#before.splice(at, 1);
      if (!before) return null;
      if (before.answers) await this.#keepAnswers(new Map(before.answers));
      await this.#write(requireRegister(id), before.files, before.entries);
      await writeSteps(this.workspace, 'register-steps', this.#before);
      return null;
    });
  }

  /** Entries of the register of training, for official forms; `year` null: all. */
  async trainingEntries(year: number | null): Promise<TrainingEntry[]> {
    const register = requireRegister('training');
    await this.matching.refresh(register);
    return readTrainingEntries(this.matching.database, register, year);
  }

  async #keepStep(before: Before): Promise<void> {
    this.#before.push(before);
    await writeSteps(this.workspace, 'register-steps', this.#before);
  }

  async #write(
    register: Register,
    files: readonly RegisterFile[],
    entries: readonly StoredEntry[],
    signal?: AbortSignal,
  ): Promise<void> {
    await this.matching.match(register, entries, signal);
    await writeFiles(this.workspace, register.id, files);
    this.#files = [...this.#files.filter((file) => file.register !== register.id), ...files];
  }
}

function answerKey(register: Register, entry: StoredEntry): string {
  return register.key === 'unit' ? unitEntryKey(String(entry.unit)) : entryKey(identityOf(entry));
}

export function requireRegister(id: string): Register {
  const register = findRegister(id);
  if (register) return register;
  const known = registers.map((each) => each.id);
  throw new FailureError({ kind: 'unknown-name', what: 'register', name: id, known });
}
