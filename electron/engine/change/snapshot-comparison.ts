import { identityOf, type ComparedPerson } from '../../../shared/analysis/change/compared-person';
import {
  comparePeople,
  countKinds,
  kindsOf,
  type ChangedPerson,
  type PeopleCompared,
} from '../../../shared/analysis/change/compare-people';
import { pairKey, type DoubtfulPair } from '../../../shared/analysis/change/match-people';
import { movementsBy, overallMovement } from '../../../shared/analysis/change/movements';
import {
  type AskedPair,
  type BriefPerson,
  type ChangesPage,
  type Comparison,
  type ListedChange,
  type ListedKind,
} from '../../../shared/contract/change';
import { today } from '../../../shared/text/dates';
import type { RetirementRow } from '../../../shared/contract/definitions';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { OpenSnapshot } from '../snapshots/workspace-snapshots';
import { answeredPairs } from './answered-pairs';
import { ComparisonAnswers, type Known } from './comparison-answers';
import { inUnitsOf } from './in-units-of';
import { readCompared } from './read-compared';

const askedAtOnce = 200;

interface Compared {
  readonly key: string;
  /** In the light of which it was made. */
  readonly said: Known;
  readonly before: readonly ComparedPerson[];
  readonly after: readonly ComparedPerson[];
  readonly result: PeopleCompared;
}

/** Whose changes are listed. */
export interface ListedWho {
  /** Null: of every kind. */
  readonly kind: ListedKind | null;
  readonly group?: { readonly field: 'staff_group' | 'unit'; readonly value: string | null } | undefined;
}

export interface ComparisonQuestions {
  readonly pairs: readonly AskedPair[];
  /** Whatever is known of their reason. */
  readonly leavers: readonly ListedChange[];
}

/** Compares snapshots of a workspace; the last comparison is kept while its lists are read. */
export class SnapshotComparison {
  readonly answers: ComparisonAnswers;
  #last: Compared | null = null;

  constructor(
    database: WorkspaceDatabase,
    /** Retirement ages by month of birth. */
    private readonly retirement: () => readonly RetirementRow[],
  ) {
    this.answers = new ComparisonAnswers(database);
  }

  /** `others`: the snapshots of the workspace, among which those of a year before may be. */
  async compare(
    from: OpenSnapshot,
    to: OpenSnapshot,
    version: number,
    signal: AbortSignal,
    others: readonly OpenSnapshot[] = [],
  ): Promise<Comparison> {
    const yearBefore = await this.#yearBefore(from, to, version, signal, others);
    const { before, after, result } = await this.#compared(from, to, version, signal);
    const said = await this.answers.known();
    const answered = answeredPairs(before, after, said.pairs);
    const sideOf = ({ snapshot }: OpenSnapshot, people: number): Comparison['from'] => ({
      ...{ id: snapshot.id, date: snapshot.date, people },
    });
    return {
      from: sideOf(from, before.length),
      to: sideOf(to, after.length),
      counts: countKinds(result.changed),
      unchanged: result.unchanged,
      fields: result.fields,
      overall: overallMovement(result),
      byStaffGroup: movementsBy(result, before, after, 'staff_group'),
      byUnit: movementsBy(result, before, after, 'unit'),
      yearBefore,
      steps: { undo: said.before.length, redo: said.after.length },
      doubtful: {
        found: result.doubtful.length,
        pairs: result.doubtful.slice(0, askedAtOnce).map(askedOf),
      },
      answered: {
        found: answered.length,
        pairs: answered
          .slice(0, askedAtOnce)
          .map((each) => ({ ...each, before: briefOf(each.before), after: briefOf(each.after) })),
      },
    };
  }

  async list(
    from: OpenSnapshot,
    to: OpenSnapshot,
    version: number,
    who: ListedWho,
    page: { readonly from: number; readonly count: number },
    signal: AbortSignal,
  ): Promise<ChangesPage> {
    const { result } = await this.#compared(from, to, version, signal);
    const found = result.changed.filter((person) => isWanted(person, who));
    const rows = found.slice(page.from, page.from + page.count).map(listed);
    return { total: found.length, from: page.from, rows };
  }

  /** All that is asked: pairs that may be one person, and why people left. */
  async questions(
    from: OpenSnapshot,
    to: OpenSnapshot,
    version: number,
    signal: AbortSignal,
  ): Promise<ComparisonQuestions> {
    const { result } = await this.#compared(from, to, version, signal);
    const leavers = result.changed.filter(({ after }) => after === null);
    return { pairs: result.doubtful.map(askedOf), leavers: leavers.map(listed) };
  }

  async #yearBefore(
    from: OpenSnapshot,
    to: OpenSnapshot,
    version: number,
    signal: AbortSignal,
    others: readonly OpenSnapshot[],
  ): Promise<Comparison['yearBefore']> {
    const earlier = ({ snapshot }: OpenSnapshot): OpenSnapshot | undefined =>
      others.find((each) => each.snapshot.isDated && each.snapshot.date === yearEarlier(snapshot.date));
    const [first, last] = [earlier(from), earlier(to)];
    if (!first || !last || first.snapshot.date >= last.snapshot.date) return null;
    const { result } = await this.#compared(first, last, version, signal);
    return { from: first.snapshot.date, to: last.snapshot.date, overall: overallMovement(result) };
  }

  async #compared(
    from: OpenSnapshot,
    to: OpenSnapshot,
    version: number,
    signal: AbortSignal,
  ): Promise<Compared> {
    const { snapshot } = to;
    const dates = {
      from: from.snapshot.isDated ? from.snapshot.date : null,
      to: snapshot.isDated ? snapshot.date : today(),
    };
    const key = [version, from.snapshot.id, snapshot.id, dates.from, dates.to].join(' ');
    const said = await this.answers.known();
    if (this.#last?.key === key && this.#last.said === said) return this.#last;
    const after = await readCompared(to.database, signal);
    const before = inUnitsOf(await readCompared(from.database, signal), after);
    this.#last = {
      ...{ key, said },
      before,
      after,
      result: comparePeople(before, after, dates, said.pairs, said.reasons, this.retirement()),
    };
    return this.#last;
  }
}

function isWanted(person: ChangedPerson, { kind, group }: ListedWho): boolean {
  if (kind !== null && !kindsOf(person).has(kind)) return false;
  if (!group) return true;
  return [person.before, person.after].some((each) => each?.values[group.field] === group.value);
}

function listed({ before, after, end, isEndSaid, changes }: ChangedPerson): ListedChange {
  const who = after === null && before !== null ? identityOf(before) : null;
  return { before: before && briefOf(before), after: after && briefOf(after), end, who, isEndSaid, changes };
}

function askedOf(pair: DoubtfulPair): AskedPair {
  return {
    ...{ pair: pairKey(pair), doubt: pair.doubt },
    ...{ before: briefOf(pair.before), after: briefOf(pair.after) },
  };
}

/** The same day of the year before; 28 February for the 29th. */
function yearEarlier(date: string): string {
  const [year = '', rest = ''] = [date.slice(0, 4), date.slice(4)];
  return `${Number(year) - 1}${rest === '-02-29' ? '-02-28' : rest}`;
}

function briefOf({ person, values }: ComparedPerson): BriefPerson {
  return {
    person,
    name: values.full_name,
    birthDate: values.birth_date,
    unit: values.unit,
    position: values.position ?? values.job,
    staffGroup: values.staff_group,
  };
}
