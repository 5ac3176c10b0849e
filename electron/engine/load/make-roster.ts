import { basename, extname } from 'node:path';
import type { RetirementRow } from '../../../shared/contract/definitions';
import type { CorrectionState } from '../../../shared/contract/people';
import type { ImportProgress, ReadRoster, RosterIssue } from '../../../shared/contract/results';
import { today } from '../../../shared/text/dates';
import type { Language } from '../../../shared/text/language';
import { checkRoster } from '../check/check-roster';
import { describeFinding } from '../check/describe-finding';
import { countSeverities } from '../check/filter-issues';
import type { Finding } from '../check/finding';
import { unitOf } from '../check/unit-of';
import { birthYearsFromAges } from '../normalise/birth-years-from-ages';
import type { Person } from '../normalise/person-table';
import { correctionStates } from '../remember/correct-people';
import type { DecidedState } from '../remember/decide';
import type { SourceResult } from './read-sources';
import type { StoredRoster } from './store-roster';
import { understandSources, type Roster } from './understand-sources';

/** What the review works on: the grids, what was made of them, and what was found wrong. */
export interface Reviewed {
  readonly sources: readonly SourceResult[];
  readonly roster: Roster;
  readonly findings: readonly Finding[];
  /** The newest first. */
  readonly corrections: readonly CorrectionState[];
}

/** A roster that is understood and checked, not yet stored. */
export interface MadeRoster {
  readonly people: readonly Person[];
  readonly stored: StoredRoster;
  readonly reviewed: Reviewed;
}

export interface MakeOptions {
  readonly name: string;
  /** The date that ages are checked at; the roster's own, else today, when null. */
  readonly asOf: string | null;
  /** Whether files without a table of people are a failure. */
  readonly needsTable: boolean;
  /** Retirement ages by month of birth, of the workspace. */
  readonly retirement: readonly RetirementRow[];
}

export type OnProgress = (progress: ImportProgress) => void;

/** Understands grids as one roster in the light of what was decided, and checks it. */
export async function makeRoster(
  sources: readonly SourceResult[],
  decided: DecidedState,
  { name, asOf, needsTable, retirement }: MakeOptions,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<MadeRoster> {
  const read = await understandSources(sources, decided, onProgress, signal, needsTable);
  const checkedAsOf = asOf ?? read.statedDate ?? today();
  const withBirthDate = read.corrections.filter(({ correction }) => correction.field === 'birth_date');
  const fromAges = birthYearsFromAges(
    read.people,
    Number(checkedAsOf.slice(0, 4)),
    new Set(withBirthDate.flatMap(({ person }) => person ?? [])),
  );
  const files = sources.map(({ path }) => path);
  onProgress(progressOf('checking', files, 0, read.people.length));
  const findings = [...read.findings, ...fromAges];
  for (const finding of checkRoster(read, checkedAsOf, retirement)) findings.push(finding);
  const unit = unitOf(read.people, findings);
  const inWords = (language: Language): RosterIssue[] =>
    findings.map((finding) => describeFinding(finding, files, language, unit(finding)));
  const issues = { vi: inWords('vi'), en: inWords('en') };
  const roster: ReadRoster = {
    name: read.province ?? name,
    people: read.people.length,
    statedDate: read.statedDate,
    issues: countSeverities(issues.vi),
    files: read.files,
  };
  const corrections = correctionStates(read.corrections, read.people);
  return {
    people: read.people,
    stored: { roster, issues },
    reviewed: { sources, roster: { ...read, people: [], corrections: [] }, findings, corrections },
  };
}

/** Progress about all files together. */
export function progressOf(
  phase: ImportProgress['phase'],
  files: readonly string[],
  rows: number,
  totalRows: number,
): ImportProgress {
  const file = files[files.length - 1] ?? '';
  return { phase, file, fileNumber: files.length, files: files.length, rows, totalRows };
}

/** What a roster is called that names no province. */
export function rosterName(paths: readonly string[]): string {
  const [first = ''] = paths;
  const name = basename(first, extname(first)).normalize('NFC');
  return paths.length === 1 ? name : `${name} +${paths.length - 1}`;
}
