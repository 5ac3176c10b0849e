import { cellOf, featuresOf, type Feature, type PeopleTable } from './people-table';
import {
  groundsOf,
  impossible,
  PossibleRoster,
  type Figures,
  type Ground,
  type Move,
} from './possible-roster';
import type { Scope } from './scopes';

/** What a search needs to know of a document, and remembers from one search to the next. People by their place. */
export class Searching {
  readonly groundsOf: ReadonlyMap<Scope, readonly Ground[]>;
  readonly roster: PossibleRoster;
  readonly #placed = new Map<Feature, Int32Array>();
  readonly #priced = new Map<Scope, { readonly price: Float64Array; readonly at: Int32Array }>();
  readonly #keys = new Map<Scope, Keys>();
  readonly #givers = new Map<string, { readonly version: number; readonly places: readonly number[] }>();

  constructor(
    readonly figures: Figures,
    readonly scopes: readonly Scope[],
    /** The people who may be moved, by their number in the features. */
    readonly people: readonly number[],
  ) {
    this.roster = new PossibleRoster(figures);
    const cells = new Map(
      figures.tables.map((table) => [table, Int32Array.from(people, (person) => cellOf(table, person))]),
    );
    this.groundsOf = new Map(
      scopes.map((scope) => [
        scope,
        groundsOf(
          figures,
          scope,
          (feature) => this.placed(feature),
          (table) => cells.get(table) ?? new Int32Array(),
        ),
      ]),
    );
  }

  placed(feature: Feature): Int32Array {
    let known = this.#placed.get(feature);
    if (!known) {
      known = Int32Array.from(this.people, (person) => feature.of[person] ?? 0);
      this.#placed.set(feature, known);
    }
    return known;
  }

  /** What it costs that somebody leaves all cells that a scope decides about, as it was not long ago. */
  priceOf(scope: Scope, place: number): number {
    let known = this.#priced.get(scope);
    if (!known) {
      const { length } = this.people;
      known = { price: new Float64Array(length), at: new Int32Array(length).fill(-mostStale) };
      this.#priced.set(scope, known);
    }
    const { figures } = this;
    if (figures.version - (known.at[place] ?? 0) < mostStale) return known.price[place] ?? 0;
    let price = 0;
    for (const ground of this.groundsOf.get(scope) ?? []) {
      const cell = ground.cells[place] ?? -1;
      if (cell < 0) continue;
      for (const figure of figures.above(ground, cell)) price += figures.price[figure] ?? 0;
    }
    known.price[place] = price;
    known.at[place] = figures.version;
    return price;
  }

  cheapestFirst(scope: Scope, places: readonly number[]): number[] {
    const prices = new Float64Array(this.people.length);
    for (const place of places) prices[place] = this.priceOf(scope, place);
    return [...places].sort((a, b) => (prices[a] ?? 0) - (prices[b] ?? 0) || a - b);
  }

  /** By place, the same text for people who are alike in what a scope leaves as it is. */
  alikeIn(scope: Scope): readonly string[] {
    return this.#keysOf(scope).alike;
  }

  /** The same text for people who are the same in what a scope is about. */
  kindIn(scope: Scope, place: number): string {
    return this.#keysOf(scope).own[place] ?? '';
  }

  /** What a scope is about, by place: in how much of it two people are not the same is how far they are apart. */
  featuresIn(scope: Scope): readonly Int32Array[] {
    return this.#keysOf(scope).features;
  }

  /** What others could do that `person` becoming like `like` changes no sum of what the scope is about. */
  returnsOf(scope: Scope, person: number, like: number): readonly Move[] {
    const { alike, own, places } = this.#keysOf(scope);
    const swap: Move = { person: like, like: person };
    const wanted = own[person] ?? '';
    const giving = this.#cheapestOf(scope, own[like] ?? '');
    const others = giving.flatMap((giver): Move[] => {
      const model = places.get(`${alike[giver] ?? ''}\n${wanted}`);
      return model === undefined || giver === like ? [] : [{ person: giver, like: model }];
    });
    return alike[person] === alike[like] ? [swap, ...others] : others;
  }

  /** Of those who are the same in what a scope is about a few whom it costs least to move, of each kind of the rest. */
  #cheapestOf(scope: Scope, own: string): readonly number[] {
    const name = `${this.scopes.indexOf(scope)} ${own}`;
    const known = this.#givers.get(name);
    if (known && this.figures.version - known.version < mostStale) return known.places;
    const { alike, byOwn } = this.#keysOf(scope);
    const taken = new Map<string, number>();
    const places = this.cheapestFirst(scope, byOwn.get(own) ?? [])
      .filter((place) => {
        const count = (taken.get(alike[place] ?? '') ?? 0) + 1;
        taken.set(alike[place] ?? '', count);
        return count <= mostReturns;
      })
      .slice(0, 3 * mostReturns);
    this.#givers.set(name, { version: this.figures.version, places });
    return places;
  }

  #keysOf(scope: Scope): Keys {
    let known = this.#keys.get(scope);
    if (!known) {
      const features = [...new Set(this.figures.tables.flatMap(featuresOf))].filter(({ topics }) =>
        topics.every((topic) => scope.topics.has(topic)),
      );
      const alike = this.people.map((_, place) => scope.alike.map((each) => this.placed(each)[place]).join());
      const own = this.people.map((_, place) => features.map((each) => this.placed(each)[place]).join());
      const byOwn = new Map<string, number[]>();
      const places = new Map<string, number>();
      own.forEach((key, place) => {
        const same = byOwn.get(key);
        if (same) same.push(place);
        else byOwn.set(key, [place]);
        const name = `${alike[place] ?? ''}\n${key}`;
        if (!places.has(name)) places.set(name, place);
      });
      const placed = features.map((each) => this.placed(each));
      this.#keys.set(scope, (known = { features: placed, alike, own, byOwn, places }));
    }
    return known;
  }
}

interface Keys {
  readonly features: readonly Int32Array[];
  readonly alike: readonly string[];
  /** By place, the same text for people who are the same in what the scope is about. */
  readonly own: readonly string[];
  readonly byOwn: ReadonlyMap<string, readonly number[]>;
  /** Somebody for each kind of both. */
  readonly places: ReadonlyMap<string, number>;
}

/** What hiding costs people is worked out anew after so many more cells are hidden: it only says whom to try first. */
const mostStale = 40;
/** So many who give back are tried of each kind. */
const mostReturns = 3;

/** More are not tried of each kind. */
const mostTried = 20;
const mostPairs = 150;
const mostExamples = 2;
const mostNearest = 80;
const mostOfKind = 4;

/**
 * A roster in which a cell counts `amount` people more (or fewer), and in which as little as possible that is told is
 * different; left in `searching.roster`. Found by one exchange, or one person who becomes like another, after the other,
 * each the cheapest of those tried. False where none was found.
 */
export function findRoster(
  searching: Searching,
  table: PeopleTable,
  cell: number,
  amount: number,
  raises: boolean,
): boolean {
  const { roster, scopes, figures } = searching;
  const figure = figures.of(table, cell);
  const sign = raises ? 1 : -1;
  roster.clear();
  const moved = new Set<number>();
  const offers = new Map<Scope, Pairs>();
  const offersIn = (scope: Scope): Pairs => {
    let pairs = offers.get(scope);
    if (!pairs) offers.set(scope, (pairs = offersOf(searching, scope, table, cell, raises)));
    return pairs;
  };
  for (;;) {
    const reached = sign * (roster.net[figure] ?? 0);
    if (reached >= amount) return true;
    let best: { grounds: readonly Ground[]; moves: readonly Move[] } | null = null;
    let bestCost = impossible;
    const before = roster.cost;
    search: for (const scope of scopes) {
      // Everything at once is for where nothing else is possible.
      if (scope === scopes.at(-1) && best !== null) break;
      const grounds = searching.groundsOf.get(scope) ?? [];
      for (const [person, like] of offersIn(scope)) {
        if (moved.has(person)) continue;
        const first: Move = { person, like };
        const start = roster.mark();
        roster.move(grounds, first);
        const once = roster.mark();
        const judge = (moves: readonly Move[]): void => {
          if (roster.emptied > 0 || roster.cost >= bestCost) return;
          if (sign * (roster.net[figure] ?? 0) <= reached) return;
          best = { grounds, moves };
          bestCost = roster.cost;
        };
        judge([first]);
        for (const second of bestCost <= before ? [] : searching.returnsOf(scope, person, like)) {
          if (moved.has(second.person) || second.person === person) continue;
          roster.move(grounds, second);
          judge([first, second]);
          roster.backTo(once);
        }
        roster.backTo(start);
        if (bestCost <= before) break search;
      }
    }
    if (best === null) {
      roster.clear();
      return false;
    }
    const { grounds, moves }: { grounds: readonly Ground[]; moves: readonly Move[] } = best;
    for (const move of moves) {
      roster.move(grounds, move);
      moved.add(move.person);
    }
  }
}

/** Who could change, and like whom. */
type Pairs = readonly (readonly [person: number, like: number])[];

/** Who would come into a cell (or leave it) by being like whom: those first whose own cells are hidden already. */
function offersOf(
  searching: Searching,
  scope: Scope,
  table: PeopleTable,
  cell: number,
  raises: boolean,
): Pairs {
  const { people } = searching;
  const isDecided = ({ topics }: { readonly topics: readonly string[] }): boolean =>
    topics.some((topic) => scope.topics.has(topic));
  const asks = conditionsOf(searching, table, cell);
  const decided = asks.filter(isDecided);
  if (decided.length === 0) return [];
  const kept = asks.filter((each) => !isDecided(each));
  const isIn = (conditions: typeof asks, person: number): boolean =>
    conditions.every(({ holds }) => holds(person));
  const changing: number[] = [];
  const examples: number[] = [];
  for (let place = 0; place < people.length; place++) {
    const has = isIn(decided, place);
    if (has !== raises && isIn(kept, place)) changing.push(place);
    if (has === raises) examples.push(place);
  }
  const alike = searching.alikeIn(scope);
  const cheapest = (places: readonly number[]): Map<string, number[]> => {
    const groups = new Map<string, number[]>();
    for (const place of searching.cheapestFirst(scope, places)) {
      const key = alike[place] ?? '';
      const group = groups.get(key);
      if (!group) groups.set(key, [place]);
      else if (group.length < mostTried) group.push(place);
    }
    return groups;
  };
  const like = cheapest(examples);
  const pairs: { readonly pair: readonly [number, number]; readonly price: number }[] = [];
  for (const [key, places] of cheapest(changing)) {
    for (const person of places) {
      for (const example of like.get(key) ?? []) {
        const price = searching.priceOf(scope, person) + searching.priceOf(scope, example);
        pairs.push({ pair: [person, example], price });
      }
    }
  }
  pairs.sort((a, b) => a.price - b.price);
  return [...nearest(searching, scope, changing, like), ...pairs.slice(0, mostPairs).map(({ pair }) => pair)];
}

/** Whoever is the same in most of what the scope is about changes least by becoming like somebody, whatever it costs to leave. */
function nearest(
  searching: Searching,
  scope: Scope,
  changing: readonly number[],
  like: ReadonlyMap<string, readonly number[]>,
): Pairs {
  const alike = searching.alikeIn(scope);
  const features = searching.featuresIn(scope);
  /** Pairs that are equally far apart, one number after the other. */
  const byDistance = Array.from({ length: features.length + 1 }, (): number[] => []);
  for (const person of changing) {
    const examples = like.get(alike[person] ?? '') ?? [];
    for (let at = 0; at < mostExamples && at < examples.length; at++) {
      const example = examples[at] ?? 0;
      let distance = 0;
      for (const of of features) if (of[person] !== of[example]) distance++;
      byDistance[distance]?.push(person, example);
    }
  }
  // A few of each kind: all of the nearest may be of the one that is told elsewhere.
  const taken = new Map<string, number>();
  const few: (readonly [number, number])[] = [];
  for (const pairs of byDistance)
    for (let at = 0; at < pairs.length; at += 2) {
      const [person = 0, example = 0] = pairs.slice(at, at + 2);
      const kind = `${searching.kindIn(scope, person)} ${example}`;
      const count = (taken.get(kind) ?? 0) + 1;
      taken.set(kind, count);
      if (count <= mostOfKind) few.push([person, example]);
      if (few.length === mostNearest) return few;
    }
  return few;
}

interface Asked {
  readonly topics: readonly string[];
  readonly holds: (person: number) => boolean;
}

/** What somebody has to be to be counted in a cell. */
function conditionsOf(searching: Searching, table: PeopleTable, cell: number): readonly Asked[] {
  const { rows, columns, row, column, among, except } = table;
  const width = columns.nodes.length;
  const below = new Set(rows.leavesBelow[Math.floor(cell / width)]);
  const across = new Set(columns.leavesBelow[cell % width]);
  const asks: Asked[] = among.map(({ feature, is }) => ({
    topics: feature.topics,
    holds: holdsIn(searching.placed(feature), (code) => code === is),
  }));
  if (except.length > 0) {
    const parts = except.map(({ feature, is }) => ({ of: searching.placed(feature), is }));
    asks.push({
      topics: except.flatMap(({ feature }) => feature.topics),
      holds: (place) => parts.some(({ of, is }) => of[place] !== is),
    });
  }
  if (below.size < (rows.leavesBelow[0]?.length ?? 0))
    asks.push({ topics: row.topics, holds: holdsIn(searching.placed(row), (code) => below.has(code)) });
  if (across.size < (columns.leavesBelow[0]?.length ?? 0))
    asks.push({
      topics: column.topics,
      holds: holdsIn(searching.placed(column), (code) => across.has(code)),
    });
  return asks;
}

function holdsIn(of: Int32Array, holds: (code: number) => boolean): (place: number) => boolean {
  return (place) => holds(of[place] ?? -1);
}
