import type { ComparedPerson } from '../../../shared/analysis/change/compared-person';
import {
  comparePeople,
  countKinds,
  kindsOf,
  type ChangedPerson,
  type PeopleCompared,
} from '../../../shared/analysis/change/compare-people';
import { pairKey } from '../../../shared/analysis/change/match-people';
import { movementsBy, overallMovement } from '../../../shared/analysis/change/movements';
import {
  pairAnswersSchema,
  type BriefPerson,
  type ChangesPage,
  type Comparison,
  type ListedChange,
  type ListedKind,
  type PairAnswersDocument,
} from '../../../shared/contract/change';
import { today } from '../../../shared/text/dates';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { OpenSnapshot } from '../snapshots/workspace-snapshots';
import { readCompared } from './read-compared';

const askedAtOnce = 200;

interface Compared {
  readonly key: string;
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

/** Compares snapshots of a workspace; the last comparison is kept while its lists are read. */
export class SnapshotComparison {
  #answers: PairAnswersDocument['answers'] | null = null;
  #last: Compared | null = null;

  constructor(private readonly database: WorkspaceDatabase) {}

  async compare(
    from: OpenSnapshot,
    to: OpenSnapshot,
    version: number,
    signal: AbortSignal,
  ): Promise<Comparison> {
    const { before, after, result } = await this.#compared(from, to, version, signal);
    const sideOf = ({ snapshot }: OpenSnapshot, people: number): Comparison['from'] => ({
      ...{ id: snapshot.id, date: snapshot.date, people },
    });
    return {
      from: sideOf(from, before.length),
      to: sideOf(to, after.length),
      counts: countKinds(result.changed),
      unchanged: result.unchanged,
      overall: overallMovement(result),
      byStaffGroup: movementsBy(result, before, after, 'staff_group'),
      byUnit: movementsBy(result, before, after, 'unit'),
      doubtful: {
        found: result.doubtful.length,
        pairs: result.doubtful.slice(0, askedAtOnce).map((pair) => ({
          ...{ pair: pairKey(pair), doubt: pair.doubt },
          ...{ before: briefOf(pair.before), after: briefOf(pair.after) },
        })),
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

  /** Remembers what the user said about a doubtful pair; null takes it back. */
  async answer(pair: string, answer: 'same' | 'different' | null): Promise<void> {
    const others = (await this.#known()).filter((each) => each.pair !== pair);
    const answers = answer === null ? others : [...others, { pair, answer }];
    await writeDocument(this.database, 'pair-answers', {
      version: 1,
      answers,
    } satisfies PairAnswersDocument);
    this.#answers = answers;
    this.#last = null;
  }

  async #known(): Promise<PairAnswersDocument['answers']> {
    this.#answers ??= (await readDocument(this.database, 'pair-answers', pairAnswersSchema))?.answers ?? [];
    return this.#answers;
  }

  async #compared(
    from: OpenSnapshot,
    to: OpenSnapshot,
    version: number,
    signal: AbortSignal,
  ): Promise<Compared> {
    const { snapshot } = to;
    const date = snapshot.isDated ? snapshot.date : today();
    const key = [version, from.snapshot.id, snapshot.id, date].join(' ');
    if (this.#last?.key === key) return this.#last;
    const before = await readCompared(from.database, signal);
    const after = await readCompared(to.database, signal);
    const answers = new Map((await this.#known()).map((each) => [each.pair, each.answer]));
    this.#last = { key, before, after, result: comparePeople(before, after, date, answers) };
    return this.#last;
  }
}

function isWanted(person: ChangedPerson, { kind, group }: ListedWho): boolean {
  if (kind !== null && !kindsOf(person).has(kind)) return false;
  if (!group) return true;
  return [person.before, person.after].some((each) => each?.values[group.field] === group.value);
}

function listed({ before, after, end, changes }: ChangedPerson): ListedChange {
  return { before: before && briefOf(before), after: after && briefOf(after), end, changes };
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
