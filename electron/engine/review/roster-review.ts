import { isDeepStrictEqual } from 'node:util';
import type { Correction, Decision } from '../../../shared/contract/decisions';
import { FailureError } from '../../../shared/contract/failure';
import type { CorrectionState, PersonCard } from '../../../shared/contract/people';
import type { SheetReview, ValueGroup } from '../../../shared/contract/results';
import { starterLibrary } from '../../../shared/analysis/library';
import { today } from '../../../shared/text/dates';
import type { Language } from '../../../shared/text/language';
import type { Reviewed } from '../load/make-roster';
import { isUnreadable, readSources, type SourceResult } from '../load/read-sources';
import { placeOf } from '../people/correction-place';
import { cardWithoutSource, personCard } from '../people/person-card';
import { readPerson } from '../people/read-person';
import type { Resolving } from '../sql/person-sql';
import type { Sheet } from '../read/sheet';
import {
  correctionKey,
  decide,
  withCorrection,
  withoutCorrection,
  type DecidedState,
  type TableLayout,
} from '../remember/decide';
import type { DecisionHistory } from '../remember/decision-history';
import { tableLayouts } from '../remember/layout-key';
import { parseCorrection } from '../remember/parse-correction';
import type { OpenSnapshot } from '../snapshots/workspace-snapshots';
import { reviewSheet } from './review-sheet';
import { reviewValues } from './review-values';

/** The review of the open roster: what its sheets say, what was made of them, and what a decision would change. */
export class RosterReview {
  #reviewed: Reviewed | null = null;
  #reading: Promise<Reviewed> | null = null;
  /** Tried on files that have one; kept as long as the roster is open, and never written anywhere. */
  #passwords: readonly string[] = [];

  constructor(
    private readonly decisions: DecisionHistory,
    private readonly open: () => OpenSnapshot,
    /** Makes the roster of a snapshot again out of its files, and stores it. */
    private readonly load: (
      snapshot: OpenSnapshot,
      sources: readonly SourceResult[],
      signal: AbortSignal,
    ) => Promise<Reviewed>,
  ) {}

  /** What was just read and stored. */
  take(reviewed: Reviewed, passwords = this.#passwords): void {
    this.#reviewed = reviewed;
    this.#passwords = passwords;
  }

  /** Another roster is open, or none. */
  forget(): void {
    this.#reviewed = null;
    this.#reading = null;
    this.#passwords = [];
  }

  /** What brings back what was read, where another roster is open in vain. */
  aside(): () => void {
    const [reviewed, passwords] = [this.#reviewed, this.#passwords];
    return () => {
      this.#reviewed = reviewed;
      this.#passwords = passwords;
    };
  }

  /** After a restart the files are read again, since only their people are kept; once for all who ask meanwhile. */
  async current(signal: AbortSignal): Promise<Reviewed> {
    if (this.#reviewed) return this.#reviewed;
    this.#reading ??= this.#readAgain(new AbortController().signal).finally(() => (this.#reading = null));
    const reviewed = await this.#reading;
    if (signal.aborted) throw new FailureError({ kind: 'cancelled' });
    return reviewed;
  }

  /** What would be decided after one more decision. */
  async afterDecision(decision: Decision, signal: AbortSignal): Promise<DecidedState> {
    const { sources, roster } = await this.current(signal);
    const layoutsOf = (file: number, name: string): TableLayout[] => {
      const sheet = findSheet(sources[file], name);
      return tableLayouts(sheet, roster.understood[file]?.get(sheet) ?? null);
    };
    return decide(this.decisions.current, decision, layoutsOf, (file) => sources[file]?.path ?? '');
  }

  /**
   * What would be decided after a value is corrected by hand. What the file says already needs no correction, and an
   * earlier one is dropped; null where nothing changes.
   */
  async afterCorrection(
    person: number,
    { field, value, reason }: Pick<Correction, 'field' | 'value' | 'reason'>,
    signal: AbortSignal,
  ): Promise<DecidedState | null> {
    const corrected = parseCorrection(field, value);
    const { corrections, findings } = await this.current(signal);
    const { database, stored: open } = this.open();
    const stored = await readPerson(database, person, { asOf: today(), library: starterLibrary });
    const path = open.roster.files[stored.file]?.path ?? '';
    const correction = { ...placeOf(stored, path, findings, corrections), field, value: corrected, reason };
    const earlier = corrections.find((each) => correctionKey(each) === correctionKey(correction));
    const isAsWritten = (earlier ? earlier.before : stored.values.get(field)) === corrected;
    if (isAsWritten && !earlier) return null;
    return isAsWritten
      ? withoutCorrection(this.decisions.current, correction)
      : withCorrection(this.decisions.current, { ...correction, at: new Date().toISOString() });
  }

  async corrections(signal: AbortSignal): Promise<readonly CorrectionState[]> {
    return (await this.current(signal)).corrections;
  }

  /** A person with the cells behind every value, as long as the files are those that were opened. */
  async card(person: number, about: Resolving, language: Language, signal: AbortSignal): Promise<PersonCard> {
    const { database } = this.open();
    const shown = await readPerson(database, person, about);
    const paths = this.open().stored.roster.files.map(({ path }) => path);
    const path = paths[shown.file] ?? '';
    let reviewed: Reviewed;
    try {
      reviewed = await this.current(signal);
    } catch (error) {
      const isOfFile = error instanceof FailureError && error.failure.kind !== 'cancelled';
      if (!isOfFile) throw error;
      return cardWithoutSource(shown, 'missing', path);
    }
    const stored = await readPerson(database, person, about).catch(() => null);
    if (!isDeepStrictEqual(stored, shown)) return cardWithoutSource(shown, 'changed', path);
    const { roster, findings } = reviewed;
    const corrections = reviewed.corrections.filter((each) => each.person === person);
    return personCard(shown, { understood: roster.understood, findings, corrections, paths }, language);
  }

  async sheet(
    file: number,
    sheet: string,
    from: number,
    count: number,
    signal: AbortSignal,
  ): Promise<SheetReview> {
    const { roster } = await this.current(signal);
    return reviewSheet(roster.understood[file] ?? new Map(), sheet, from, count);
  }

  async values(signal: AbortSignal): Promise<ValueGroup[]> {
    return reviewValues((await this.current(signal)).findings, this.decisions.current.decisions);
  }

  async returnWorkbook(file: number, path: string, language: Language, signal: AbortSignal): Promise<number> {
    const { sources, findings } = await this.current(signal);
    const source = sources[file];
    if (!source) throw new FailureError({ kind: 'no-roster' });
    if (isUnreadable(source)) throw new FailureError(source.failure);
    const { returnWorkbook } = await import('./return-workbook');
    const own = findings.filter((finding) => finding.file === file);
    return returnWorkbook(source, own, path, language, this.#passwords);
  }

  async #readAgain(signal: AbortSignal): Promise<Reviewed> {
    const open = this.open();
    const { roster } = open.stored;
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
    const reviewed = await this.load(open, sources, signal);
    if (this.open().snapshot.id === open.snapshot.id) this.#reviewed = reviewed;
    return reviewed;
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
