import type { Condition } from '../../condition';
import { isWholeTopic, topicsOf, topicsOfDimension } from '../../depends-on';
import { findIn, type Library } from '../../library';
import type { Key } from '../../table-axis';
import { axisTree } from '../axis';
import { protectCounts, type CountTable } from '../protect-counts';
import type { PublicAxis } from '../public-axis';
import { isNobody, openLimits, type OpenLimits } from '../open-limits';
import { hiddenAlone, isSensitiveCondition, type HiddenFigure, type PublicLayout } from '../public-table';
import { tableOf, type Among, type Feature, type PeopleTable, type Shape } from './people-table';
import { tellingDifferences } from './telling-differences';
import { protectTogether } from './protect-together';
import { someOfEveryKind } from './some-of-every-kind';

/** One table of a document. */
export interface Published {
  readonly layout: PublicLayout;
  /** Whom it is about. */
  readonly filter: Condition;
}

/** All people of a roster, by their number from 0. */
export interface KnownPeople {
  readonly people: number;
  /** The categories of a dimension, and the place of each person's among them. */
  readonly categories: (dimension: string) => {
    readonly keys: readonly Key[];
    readonly of: ArrayLike<number>;
  };
  /** 1 for those of whom a condition is true. */
  readonly flags: (condition: Condition) => Uint8Array;
}

/**
 * What is hidden in each of the tables of one document, for nothing of it to be computed from all of them
 * (`protectTogether`). For a table that is published alone `hiddenAlone` hides less.
 */
export async function hiddenTogether(
  published: readonly Published[],
  known: KnownPeople,
  library: Library,
  threshold: number,
  pause: () => Promise<void>,
): Promise<readonly (readonly HiddenFigure[])[]> {
  const features = new Features(known, library);
  const bases = new Map<string, PeopleTable>();
  const tables: PeopleTable[] = [];
  const printed = published.map(({ layout, filter }) => {
    const { rows, columns, breakdown } = layout;
    const shape: Shape = {
      rows: axisTree(rows.nodes),
      columns: axisTree(columns.nodes),
      row: features.axis(
        rows,
        breakdown.rows.map(({ id }) => id),
      ),
      column: features.axis(
        columns,
        breakdown.columns.map(({ id }) => id),
      ),
    };
    const indicator = findIn(library.indicators, breakdown.measure);
    const among = [filter, indicator?.denominator].flatMap((condition) => features.among(condition));
    const key = JSON.stringify([
      features.nameOf(shape.row),
      features.nameOf(shape.column),
      among.map(({ feature }) => features.nameOf(feature)),
    ]);
    let base = bases.get(key);
    if (!base) {
      base = tableOf(shape, among, known.people, { isPrinted: true, hasGroups: true });
      // What else each would hide of itself is another side in each: together one is chosen for all.
      for (const { row, column, reason } of protectCounts(countsOf(base), threshold))
        if (reason !== 'secondary' || (row > 0 && column > 0))
          base.hidden[row * columns.nodes.length + column] = 1;
      // How many there are in all is the same in every roster that is thought of.
      if (among.length === 0 && (base.values[0] ?? 0) >= threshold) base.hidden[0] = 0;
      bases.set(key, base);
      tables.push(base);
      const [first, ...others] = among;
      if (first && isSensitiveCondition(filter, library))
        tables.push(
          ...decided(shape, base, [first, ...others], openLimits(filter, library), {
            ...{ features, threshold },
            people: known.people,
          }),
        );
    }
    let share: PeopleTable | null = null;
    if (indicator) {
      const inside: Among = { feature: features.flag(indicator.numerator), is: 1 };
      share = tableOf(shape, [...among, inside], known.people, { isPrinted: true, hasGroups: false });
      const { isSensitiveShare } = layout;
      tables.push(
        share,
        opposite(shape, [...among, { ...inside, is: 0 }], base, known.people, isSensitiveShare),
      );
      if (isSensitiveShare) share.emptyIsTelling.push(...emptyOf(share, base));
      base.parts.push(share);
    }
    const width = columns.nodes.length;
    // Denominators are the same people in many tables: what each would hide of them alone is too much.
    if (share)
      for (const { row, column } of hiddenAlone(layout, threshold)) share.hidden[row * width + column] = 1;
    return { base, share, width };
  });
  const all = [...tables, ...tellingDifferences(tables, known.people, threshold)];
  await protectTogether(all, someOfEveryKind(all, known.people), threshold, pause);
  return printed.map(({ base, share, width }) =>
    [...(share ?? base).hidden].flatMap((isHidden, cell) =>
      isHidden === 1
        ? [
            {
              row: Math.floor(cell / width),
              column: cell % width,
              denominatorHidden: base.hidden[cell] === 1,
            },
          ]
        : [],
    ),
  );
}

function countsOf({ rows, columns, values }: PeopleTable): CountTable {
  const width = columns.nodes.length;
  return {
    rows: rows.nodes,
    columns: columns.nodes,
    count: (row, column) => values[row * width + column] ?? 0,
  };
}

/**
 * Of a sensitive filter it is telling that it leaves nobody out, or everybody, of those for whom something sensitive
 * decides it: whoever is counted in any case is subtracted by who knows all that is not sensitive.
 *
 * Where nobody is counted in any case (plain "and") the same table without what is sensitive is not held fixed: with it
 * an outsider can only subtract to those whom the filter leaves out, and that table is protected as this one is. This is
 * tested, not proved (`sensitive-choices.test.ts`); printed in the same document it is one of its tables, and is held.
 */
function decided(
  shape: Shape,
  base: PeopleTable,
  [first, ...others]: readonly [Among, ...Among[]],
  { possible, certain }: OpenLimits,
  { features, people, threshold }: About,
): readonly PeopleTable[] {
  const kind = { isPrinted: false, hasGroups: false };
  if (isNobody(certain)) {
    const around = [...features.among(possible), ...others];
    base.emptyIsTelling.push(...emptyOf(base, tableOf(shape, around, people, kind)));
    return [opposite(shape, [...around, { ...first, is: 0 }], base, people, true)];
  }
  const sure = features.flag(certain);
  const decidedBy: readonly Among[] = [...features.among(possible), { feature: sure, is: 0 }, ...others];
  const known = [decidedBy, [{ feature: sure, is: 1 as const }, ...others]].map((among) => {
    const table = tableOf(shape, among, people, { ...kind, isKnown: true });
    table.hidden.fill(0);
    for (const { row, column } of protectCounts(countsOf(table), threshold))
      table.hidden[row * shape.columns.nodes.length + column] = 1;
    return table;
  });
  const chosen = tableOf(shape, [first, { feature: sure, is: 0 }, ...others], people, kind);
  const [around] = known;
  if (around) chosen.emptyIsTelling.push(...emptyOf(chosen, around));
  return [...known, chosen, opposite(shape, [...decidedBy, { ...first, is: 0 }], chosen, people, true)];
}

interface About {
  readonly features: Features;
  readonly people: number;
  readonly threshold: number;
}

/** Those of a table who are not counted in another: told by the difference. */
function opposite(
  shape: Shape,
  among: readonly Among[],
  base: PeopleTable,
  people: number,
  isSensitive: boolean,
): PeopleTable {
  const table = tableOf(shape, among, people, { isPrinted: false, hasGroups: false });
  if (isSensitive) table.emptyIsTelling.push(...emptyOf(table, base));
  return table;
}

function emptyOf({ values }: PeopleTable, base: PeopleTable): number[] {
  return values.flatMap((value, cell) => (value === 0 && (base.values[cell] ?? 0) > 0 ? [cell] : []));
}

/** Features by what they are of, each once. */
class Features {
  readonly #known = new Map<string, Feature>();
  readonly #names = new Map<Feature, string>();

  constructor(
    private readonly known: KnownPeople,
    private readonly library: Library,
  ) {}

  nameOf(feature: Feature): string {
    return this.#names.get(feature) ?? '';
  }

  flag(condition: Condition): Feature {
    return this.#once(`flag ${JSON.stringify(condition)}`, () => ({
      topics: topicsOf(condition, this.library),
      of: this.known.flags(condition),
      isWhole: false,
    }));
  }

  /** Nothing where it is true of everybody. */
  among(condition: Condition | undefined): readonly Among[] {
    if (condition === undefined || ('all' in condition && condition.all.length === 0)) return [];
    return [{ feature: this.flag(condition), is: 1 }];
  }

  axis(axis: PublicAxis, ids: readonly string[]): Feature {
    return this.#once(`axis ${JSON.stringify([ids, axis.nodes])}`, () => {
      const dimensions = ids.flatMap((id) => findIn(this.library.dimensions, id) ?? []);
      const columns = ids.map((id) => this.known.categories(id));
      const of = new Int32Array(this.known.people);
      const nodes = new Map<number, number>();
      for (let person = 0; person < of.length; person++) {
        let code = 0;
        for (const { keys, of: codes } of columns) code = code * keys.length + (codes[person] ?? 0);
        let node = nodes.get(code);
        if (node === undefined) {
          node = axis.nodeOf(columns.map(({ keys, of: codes }) => keys[codes[person] ?? 0] ?? null));
          nodes.set(code, node);
        }
        of[person] = node;
      }
      const [only] = dimensions;
      return {
        topics: [...new Set(dimensions.flatMap((each) => topicsOfDimension(each, this.library)))],
        of,
        isWhole:
          only !== undefined &&
          dimensions.length === 1 &&
          isWholeTopic(only, this.library) &&
          !axis.nodes.some(({ category }) => category?.endsWith(' others') === true),
      };
    });
  }

  #once(name: string, make: () => Feature): Feature {
    let feature = this.#known.get(name);
    if (!feature) {
      this.#known.set(name, (feature = make()));
      this.#names.set(feature, name);
    }
    return feature;
  }
}
