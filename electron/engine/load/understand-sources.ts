import type { Decisions } from '../../../shared/contract/decisions';
import { FailureError } from '../../../shared/contract/failure';
import type { FileReport, ImportProgress, SheetReport } from '../../../shared/contract/results';
import type { Finding } from '../check/finding';
import { hiddenPlaces } from '../check/hidden-places';
import { numberingGaps } from '../check/numbering-gaps';
import { reconcileTotals } from '../check/reconcile-totals';
import { PeopleBuilder } from '../normalise/build-people';
import { deriveValues } from '../normalise/derive-values';
import type { Person } from '../normalise/person-table';
import { unifySpellings } from '../normalise/unify-spellings';
import type { Sheet, Source } from '../read/sheet';
import { pause } from '../pause';
import { Answers } from '../remember/answers';
import {
  correctDerived,
  correctPeople,
  findingsAfter,
  type CorrectionOutcome,
} from '../remember/correct-people';
import { excludedKey, type DecidedState } from '../remember/decide';
import { layoutKey } from '../remember/layout-key';
import { understandSheet, type UnderstoodSheet } from '../understand/understand-sheet';
import { fallbackUnit } from './fallback-unit';
import { isUnreadable, type SourceResult } from './read-sources';
import {
  columnAndRowFindings,
  isCategorySheet,
  repairFindings,
  setAside,
  setAsideFindings,
  sheetFinding,
  unreadable,
} from './reading-findings';
import { sheetStaffGroup } from './sheet-staff-group';
import { reportSheet } from './sheet-report';

/** A roster out of one or many files, understood and normalised, not yet checked or stored. */
export interface Roster {
  readonly files: readonly FileReport[];
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
  /** Of these files, in the order in which they were made. */
  readonly corrections: readonly CorrectionOutcome[];
  /** The latest date that the files state, `YYYY-MM-DD`. */
  readonly statedDate: string | null;
  /** The province that every sheet which names one agrees on. */
  readonly province: string | null;
  /** The sheets as understood, by file; null where a sheet was set aside. */
  readonly understood: readonly ReadonlyMap<Sheet, UnderstoodSheet | null>[];
}

/**
 * Understands grids as one roster, in the light of what the user decided before. Where no table of people is found at all
 * that is a failure, unless the caller only wants to know what was understood.
 */
export async function understandSources(
  sources: readonly SourceResult[],
  decided: DecidedState,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
  needsTable = true,
): Promise<Roster> {
  const reading = new Reading(sources, decided, onProgress, signal);
  for (const [file, source] of sources.entries()) await reading.add(source, file);
  return reading.finish(needsTable);
}

class Reading {
  readonly #files: FileReport[] = [];
  readonly #people: Person[] = [];
  readonly #findings: Finding[] = [];
  readonly #provinces = new Set<string>();
  readonly #understood: Map<Sheet, UnderstoodSheet | null>[] = [];
  readonly #answers: Answers;
  readonly #layouts: ReadonlyMap<string, Decisions['layouts'][number]>;

  constructor(
    readonly sources: readonly SourceResult[],
    readonly decided: DecidedState,
    readonly onProgress: (progress: ImportProgress) => void,
    readonly signal: AbortSignal,
  ) {
    this.#answers = new Answers(decided.decisions.values);
    this.#layouts = new Map(decided.decisions.layouts.map((layout) => [layout.layout, layout]));
  }

  async add(source: SourceResult, file: number): Promise<void> {
    if (isUnreadable(source)) {
      const { finding, report } = unreadable(source, file);
      this.#findings.push(finding);
      this.#files.push(report);
      this.#understood.push(new Map());
      return;
    }
    // Lost characters are told cell by cell when the roster is checked.
    const repairs = repairFindings(source, file).filter(({ kind }) => kind !== 'lost_characters');
    this.#findings.push(...repairs);
    const understood = await this.#understandAll(source, file);
    const rosters = [...understood.values()].filter((sheet) => (sheet?.people.length ?? 0) > 0).length;
    const sheets: SheetReport[] = [];
    for (const [sheet, found] of understood) {
      if (found) sheets.push(await this.#readPeople(found, source, file, rosters));
      else {
        sheets.push(setAside(sheet));
        this.#findings.push(...setAsideFindings(sheet, file));
      }
    }
    const { path, format, encoding, delimiter } = source;
    this.#files.push({ path, format, encoding, delimiter, sheets });
    this.#understood.push(understood);
  }

  finish(needsTable: boolean): Roster {
    const files = this.#files;
    if (needsTable && files.every(({ sheets }) => sheets.every(({ setAside }) => setAside !== undefined))) {
      throw new FailureError({ kind: 'no-table-found', path: files[0]?.path ?? '' });
    }
    const people = this.#people;
    this.#findings.push(...unifySpellings(people));
    const paths = this.sources.map(({ path }) => path);
    const corrections = correctPeople(people, paths, this.decided.decisions.corrections);
    for (const { values } of people) deriveValues(values);
    correctDerived(corrections);
    const stated = files.flatMap(({ sheets }) => sheets.flatMap(({ statedDate }) => statedDate ?? []));
    const dates = [...new Set(stated)].sort();
    const statedDate = dates[dates.length - 1] ?? null;
    if (dates.length > 1 && statedDate !== null) {
      this.#findings.push(sheetFinding('stated_dates_differ', 0, '', dates.join(', '), statedDate));
    }
    const province = this.#provinces.size === 1 ? ([...this.#provinces][0] ?? null) : null;
    const findings = findingsAfter(this.#findings, corrections);
    return { files, people, findings, corrections, statedDate, province, understood: this.#understood };
  }

  async #understandAll(source: Source, file: number): Promise<Map<Sheet, UnderstoodSheet | null>> {
    const understood = new Map<Sheet, UnderstoodSheet | null>();
    for (const sheet of source.sheets) {
      this.#progress('understanding', file, 0, sheet.rows.length);
      await pause(this.signal);
      if (sheet.hidden || isCategorySheet(sheet)) {
        understood.set(sheet, null);
        continue;
      }
      const excluded = this.decided.excluded[excludedKey(source.path, sheet.name)] ?? [];
      understood.set(
        sheet,
        understandSheet(sheet, (...place) => this.#layouts.get(layoutKey(...place)) ?? null, excluded),
      );
    }
    return understood;
  }

  async #readPeople(
    found: UnderstoodSheet,
    source: Source,
    file: number,
    rosters: number,
  ): Promise<SheetReport> {
    const unit = fallbackUnit(found, source.path, rosters, this.sources.length);
    const group = sheetStaffGroup(found.sheet, source.sheets);
    for (const table of [found, ...found.further]) {
      const titleStaffGroup = table.titleStaffGroup ?? group;
      await this.#readTable({ ...table, titleStaffGroup }, file, unit, table === found);
    }
    this.#findings.push(...hiddenPlaces(found, file));
    return reportSheet(found);
  }

  async #readTable(
    found: UnderstoodSheet,
    file: number,
    unit: string | null,
    isFirst: boolean,
  ): Promise<void> {
    const builder = new PeopleBuilder(found, file, unit, this.#answers);
    if (found.titleProvince !== null) this.#provinces.add(found.titleProvince);
    let rows = 0;
    for (const person of builder.people()) {
      this.#people.push(person);
      rows += 1;
      if (rows % 5000 !== 0) continue;
      this.#progress('normalising', file, rows, found.people.length);
      await pause(this.signal);
    }
    for (const finding of builder.findings) this.#findings.push(finding);
    for (const finding of reconcileTotals(found, file)) this.#findings.push(finding);
    for (const finding of numberingGaps(found, file)) this.#findings.push(finding);
    this.#findings.push(...columnAndRowFindings(found, file, isFirst));
  }

  #progress(phase: ImportProgress['phase'], file: number, rows: number, totalRows: number | null): void {
    const path = this.sources[file]?.path ?? '';
    this.onProgress({ phase, file: path, fileNumber: file + 1, files: this.sources.length, rows, totalRows });
  }
}
