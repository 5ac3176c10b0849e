import { basename, extname } from 'node:path';
import type { Condition } from '../../shared/analysis/condition';
import { FailureError } from '../../shared/contract/failure';
import type { ImportProgress, OpenRoster, RosterIssue, SeverityCounts } from '../../shared/contract/results';
import { today } from '../../shared/text/dates';
import type { Language } from '../../shared/text/language';
import type { Question } from './analyse/question';
import { checkRoster } from './check/check-roster';
import { describeFinding } from './check/describe-finding';
import { WorkspaceDatabase } from './database/workspace-database';
import { expandPaths } from './load/expand-paths';
import { readRoster } from './load/read-roster';
import { readStored, storeRoster, type StoredRoster } from './load/store-roster';

/** The engine of one workspace: the open roster and the database that answers about it. */
export class EngineService {
  #stored: StoredRoster | null = null;

  private constructor(readonly database: WorkspaceDatabase) {}

  static async open(databasePath: string): Promise<EngineService> {
    const service = new EngineService(await WorkspaceDatabase.open(databasePath));
    service.#stored = await readStored(service.database);
    return service;
  }

  get roster(): OpenRoster | null {
    return this.#stored?.roster ?? null;
  }

  /** Replaces the open roster. When anything fails the one before stays. */
  async openRoster(
    paths: readonly string[],
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<OpenRoster> {
    const files = await expandPaths(paths);
    const read = await readRoster(files, onProgress, signal);
    const lastFile = files[files.length - 1] ?? '';
    const progress = (phase: ImportProgress['phase'], rows: number): void => {
      onProgress({
        phase,
        file: lastFile,
        fileNumber: files.length,
        files: files.length,
        rows,
        totalRows: read.people.length,
      });
    };
    progress('checking', 0);
    const findings = [...read.findings, ...checkRoster(read, read.statedDate ?? today())];
    const inWords = (language: Language): RosterIssue[] =>
      findings.map((finding) => describeFinding(finding, files, language));
    const issues = { vi: inWords('vi'), en: inWords('en') };
    const roster: OpenRoster = {
      name: read.province ?? rosterName(paths),
      people: read.people.length,
      statedDate: read.statedDate,
      issues: countSeverities(issues.vi),
      files: read.files,
    };
    const stored = { roster, issues };
    await storeRoster(this.database, read.people, stored, (rows) => progress('loading', rows), signal);
    this.#stored = stored;
    return roster;
  }

  /** The problems of the open roster, errors first. */
  issues(language: Language): RosterIssue[] {
    const order = { error: 0, warning: 1, info: 2 };
    return [...this.#open().issues[language]].sort((a, b) => order[a.severity] - order[b.severity]);
  }

  question(asOf: string | null, filter: Condition, signal: AbortSignal): Question {
    const { roster } = this.#open();
    return { database: this.database, asOf: asOf ?? roster.statedDate ?? today(), filter, signal };
  }

  async closeRoster(): Promise<void> {
    await this.database.run('DROP TABLE IF EXISTS import; DROP TABLE IF EXISTS people');
    this.#stored = null;
  }

  close(): void {
    this.database.close();
  }

  #open(): StoredRoster {
    if (!this.#stored) throw new FailureError({ kind: 'no-roster' });
    return this.#stored;
  }
}

export function countSeverities(issues: readonly RosterIssue[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

function rosterName(paths: readonly string[]): string {
  const [first = ''] = paths;
  const name = basename(first, extname(first)).normalize('NFC');
  return paths.length === 1 ? name : `${name} +${paths.length - 1}`;
}
