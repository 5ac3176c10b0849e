import type { UnitChange } from '../../../shared/contract/definitions';
import {
  unitAnswersSchema,
  type AskedPerson,
  type PersonAnswer,
  type RestCount,
  type SnapshotUnits,
  type UnitAnswers,
  type UnitsReport,
} from '../../../shared/contract/units';
import { spelledAlike } from '../../../shared/text/may-be-one-name';
import { today } from '../../../shared/text/dates';
import { readDocument, writeDocument, writeInPassing } from '../database/documents';
import { readSteps, writeSteps } from '../database/steps-document';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { RecordedSnapshot, WorkspaceSnapshots } from '../snapshots/workspace-snapshots';
import { identifier, join, sql } from '../sql/sql';
import { placeToday, writeToday, type PlacedToday } from './apply-today';
import { unitKey } from './unit-names';
import { planToday, type TodayPlan, type TodayRules } from './plan-today';
import { formerUnits, foundedUnits, type FormerUnit, type FoundedUnit } from './founded-units';
import { answerKey } from './today-unit';
import { todayColumn } from './today-view';

const noAnswers: UnitAnswers = { version: 1, isToday: false, people: [], names: [] };
const askedAtOnce = 500;

interface Planned {
  readonly snapshot: RecordedSnapshot;
  readonly plan: TodayPlan;
  readonly placed: readonly PlacedToday[];
}

/** What a unit of a day is today. */
export interface UnitToday {
  /** Null where it was split, since nothing tells how. */
  readonly unit: string | null;
  /** The unit of today took in others since, even if it kept a name. */
  readonly isFormer: boolean;
  /**
   * What it may be in the roster that it is held against, the likeliest first: of two mergers only the first may have been by
   * its date; where it has none, after any of them.
   */
  readonly then: readonly string[];
}

export function unitDayKey(unit: string, date: string): string {
  return `${date}\n${unit}`;
}

/** Units that change: shows every snapshot of the workspace in the units of today, and asks where rules do not tell. */
export class WorkspaceUnits {
  #answers: UnitAnswers = noAnswers;
  #before: readonly UnitAnswers[] = [];

  constructor(
    private readonly database: WorkspaceDatabase,
    private readonly snapshots: WorkspaceSnapshots,
    private readonly changes: () => readonly UnitChange[],
  ) {}

  async open(): Promise<void> {
    this.#answers = (await readDocument(this.database, 'unit-answers', unitAnswersSchema)) ?? noAnswers;
    this.#before = await readSteps(this.database, 'unit-steps', unitAnswersSchema);
    await this.refresh();
  }

  get isToday(): boolean {
    return this.#answers.isToday;
  }

  /** Whether every question is asked of the units of today, or of those that were recorded. */
  async show(isToday: boolean): Promise<void> {
    const next = { ...this.#answers, isToday };
    await writeInPassing(this.database, 'unit-answers', next);
    this.#answers = next;
    await this.refresh();
  }

  /** Where people are today; what was said about them before is replaced. */
  async answerPeople(said: readonly PersonAnswer[]): Promise<void> {
    const about = new Set(said.map(({ who, date }) => answerKey(who, date)));
    const others = this.#answers.people.filter(({ who, date }) => !about.has(answerKey(who, date)));
    await this.#step({ ...this.#answers, people: [...others, ...said.filter(({ to }) => to !== null)] });
  }

  /** Which name of the table a unit is; absent lets its name decide again. */
  async answerName(unit: string, is: string | null | undefined): Promise<void> {
    const others = this.#answers.names.filter((each) => each.unit !== unit);
    await this.#step({
      ...this.#answers,
      names: is === undefined ? others : [...others, { unit, is }],
    });
  }

  async undo(): Promise<void> {
    const before = this.#before.at(-1);
    if (!before) return;
    await this.#keep({ ...before, isToday: this.#answers.isToday }, this.#before.slice(0, -1));
  }

  /** Brings what is shown in line with the snapshots, the table of changes and the answers. */
  async refresh(signal?: AbortSignal): Promise<void> {
    this.snapshots.showToday(this.#answers.isToday);
    if (!this.#answers.isToday) return;
    const planned = await this.#plan(signal);
    await this.database.transaction(async (own) => {
      for (const { snapshot, placed } of planned) {
        await own.use(snapshot.schema);
        await writeToday(own, placed);
      }
    }, 'in-passing');
  }

  /** `most`: of the people who are asked about. */
  async report(signal: AbortSignal, most = askedAtOnce): Promise<UnitsReport> {
    const planned = await this.#plan(signal);
    // Somebody of several snapshots is asked about once.
    const asked = new Map<string, AskedPerson>();
    for (const { snapshot, placed } of planned) {
      for (const each of placed) {
        if (each.asked === null) continue;
        asked.set(answerKey(each.asked.who, each.asked.date), {
          snapshot: snapshot.snapshot.id,
          ...each.asked,
        });
      }
    }
    const met = new Set(planned.flatMap(({ plan }) => [...plan.met]));
    const froms = new Map(this.#changes().map(({ from }) => [unitKey(from), from]));
    const units = new Set(planned.flatMap(({ placed }) => placed.map(({ unit }) => unit)));
    return {
      isToday: this.#answers.isToday,
      snapshots: planned.map(reportOf),
      // Who has no answer comes first.
      asked: [...asked.values()]
        .sort((a, b) => Number(a.answer !== null) - Number(b.answer !== null))
        .slice(0, most),
      askedInAll: asked.size,
      openInAll: [...asked.values()].filter(({ answer }) => answer === null).length,
      names: this.#answers.names,
      unused: [...froms].filter(([key]) => !met.has(key)).map(([, name]) => name),
      units: [...units],
      undoable: this.#before.length,
    };
  }

  /**
   * What units of a day are today, and were in the roster of the day `rosterOf` (null: it has no date), by `unitDayKey`: those that a register
   * names, which no roster need have. Empty while units are shown as recorded.
   */
  async todayOf(
    named: readonly { readonly unit: string; readonly date: string }[],
    rosterOf: string | null,
  ): Promise<ReadonlyMap<string, UnitToday>> {
    if (!this.#answers.isToday) return new Map();
    const { units: recorded, rules } = await this.#rules();
    const place = this.snapshots.recorded.findIndex(({ snapshot }) => snapshot.date === rosterOf);
    const days = rosterOf === null ? [...new Set(rules.changes.map(({ date }) => date))].sort() : [rosterOf];
    const rulesOf = (day: string): TodayRules => ({
      ...rules,
      changes: rules.changes.filter(({ date }) => date <= day),
      newest: { date: day, units: recorded[place] ?? [] },
    });
    const then = days.map(rulesOf);
    const dates = new Map<string, Set<string>>();
    for (const { unit, date } of named) dates.set(date, (dates.get(date) ?? new Set<string>()).add(unit));
    const found = new Map<string, UnitToday>();
    const isChangedSince = (unit: string | null, date: string): boolean =>
      unit !== null &&
      rules.changes.some((change) => change.date > date && unitKey(change.to) === unitKey(unit));
    for (const [date, units] of dates) {
      const plan = planToday([...units], date, rules);
      const before = then.map((each) => planToday([...units], date, each));
      for (const named of units) {
        const { unit, name } = plan.find(named, null);
        found.set(unitDayKey(named, date), {
          ...{ unit, isFormer: isChangedSince(name ?? unit, date) },
          then: before.flatMap((each) => each.find(named, null).unit ?? []),
        });
      }
    }
    return found;
  }

  /** The units, as they were recorded, that a change made. */
  async founded(): Promise<readonly FoundedUnit[]> {
    if (this.#changes().length === 0) return [];
    const { units, rules } = await this.#rules();
    const rosters = this.snapshots.recorded.map(({ snapshot }, index) => ({
      date: snapshot.isDated ? snapshot.date : null,
      units: units[index] ?? [],
    }));
    return foundedUnits(rosters, rules.changes, rules.names);
  }

  /** The units that are part of others today; `named`: how a register writes its units. */
  async former(named: readonly string[]): Promise<readonly FormerUnit[]> {
    if (this.#changes().length === 0) return [];
    const { units, rules } = await this.#rules();
    return formerUnits([...new Set([...units.flat(), ...named])], rules);
  }

  /** The units of all snapshots, as recorded and as of today, or as only one of them. */
  async written(as: readonly ('recorded' | 'today')[] = ['recorded', 'today']): Promise<readonly string[]> {
    const columns = as.map((each) => identifier(each === 'today' ? todayColumn : 'unit'));
    const units = await Promise.all(
      this.snapshots.recorded.map(({ database }) =>
        database.query(sql`SELECT DISTINCT unnest([${join(columns, ', ')}]) AS unit FROM people`),
      ),
    );
    return [...new Set(units.flat().flatMap(({ unit }) => (unit === null ? [] : [String(unit)])))];
  }

  /** The table of changes with one spelling of each unit. */
  #changes(): readonly UnitChange[] {
    const changes = this.changes();
    const spell = spelledAlike(changes.flatMap(({ from, to }) => [from, to]));
    return changes.map((change) => ({ ...change, from: spell(change.from), to: spell(change.to) }));
  }

  async #rules(signal?: AbortSignal): Promise<{ units: readonly string[][]; rules: TodayRules }> {
    const snapshots = this.snapshots.recorded;
    const unitsOf = async ({ database }: RecordedSnapshot): Promise<string[]> =>
      (
        await database.query(
          sql`SELECT unit FROM people WHERE unit IS NOT NULL GROUP BY unit ORDER BY min(person_id)`,
          signal,
        )
      ).map(({ unit }) => String(unit));
    const units = await Promise.all(snapshots.map(unitsOf));
    const newest = snapshots.at(-1);
    const rules: TodayRules = {
      changes: this.#changes().filter(({ date }) => date <= today()),
      people: new Map(
        this.#answers.people.flatMap(({ who, date, to }) =>
          to === null ? [] : [[answerKey(who, date), to]],
        ),
      ),
      names: new Map(this.#answers.names.map(({ unit, is }) => [unit, is])),
      newest: { date: newest?.snapshot.date ?? '', units: units.at(-1) ?? [] },
      recorded: units.flat(),
    };
    return { units, rules };
  }

  async #plan(signal?: AbortSignal): Promise<Planned[]> {
    const { units, rules } = await this.#rules(signal);
    const planned: Planned[] = [];
    for (const [index, snapshot] of this.snapshots.recorded.entries()) {
      const plan = planToday(units[index] ?? [], snapshot.snapshot.date, rules);
      planned.push({ snapshot, plan, placed: await placeToday(snapshot.database, plan, signal) });
    }
    return planned;
  }

  #step(next: UnitAnswers): Promise<void> {
    return this.#keep(next, [...this.#before, this.#answers]);
  }

  async #keep(next: UnitAnswers, before = this.#before): Promise<void> {
    await this.database.transaction(async (own) => {
      await writeDocument(own, 'unit-answers', next);
      if (before !== this.#before) await writeSteps(own, 'unit-steps', before);
    });
    [this.#answers, this.#before] = [next, before];
    await this.refresh();
  }
}

function reportOf({ snapshot: { snapshot, stored }, plan, placed }: Planned): SnapshotUnits {
  const sizes = new Map<string, number>();
  for (const { unit } of placed) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  const people = (unit: string): number => sizes.get(unit) ?? 0;
  return {
    ...{ id: snapshot.id, date: snapshot.date, name: snapshot.name, people: stored.roster.people },
    moved: placed.filter(({ unit, today: now }) => now !== null && now !== unit).length,
    open: placed.filter(({ today: now }) => now === null).length,
    unmatched: plan.unmatched.map((unit) => ({ unit, people: people(unit) })),
    doubtful: plan.doubtful.map((each) => ({ ...each, people: people(each.unit) })),
    rest: restOf(placed),
  };
}

function restOf(placed: readonly PlacedToday[]): RestCount[] {
  const found = new Map<string, RestCount>();
  for (const { rest } of placed) {
    if (rest === null) continue;
    const key = JSON.stringify(rest);
    found.set(key, { ...rest, people: (found.get(key)?.people ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.people - a.people);
}
