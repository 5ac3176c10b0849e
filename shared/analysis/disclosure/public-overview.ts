import type { Breakdown, LeafCell, Overview } from '../../contract/results';
import type { Language } from '../../text/language';
import { fiveYearBands } from '../age-bands';
import type { Indicator } from '../indicator';
import { dimensionIn, type Library } from '../library';
import type { TableModel } from '../table-model';
import { tableWords } from '../table-words';
import { plainView, type TableView } from '../table-view';
import { hiddenUnits, type HiddenUnits } from '../units-table';
import { undivided } from './axis';
import { protectShares } from './protect-shares';
import { isSensitiveIndicator } from './public-table';
import { versionTable, type VersionTable } from './version-table';

export const overviewTables = ['age', 'levels', 'theory', 'fields'] as const;
export type OverviewTable = (typeof overviewTables)[number];

/** A table of the overview as a breakdown, with the version of it that is shown. */
export interface PublicPart extends VersionTable {
  readonly breakdown: Breakdown;
  readonly view: TableView;
}

/** What a public version of the overview tells. */
export interface PublicOverview {
  readonly tables: Readonly<Record<OverviewTable, PublicPart>>;
  readonly units: HiddenUnits;
  /** Indicators whose tile tells no figure. */
  readonly hiddenTiles: ReadonlySet<string>;
  /** Not even the number of people may be told: then nothing is. */
  readonly isTooFew: boolean;
}

interface PublicFrame {
  /** Of the tiles that are shown. */
  readonly tiles: readonly Indicator[];
  /** Of the columns of the table of units. */
  readonly columns: readonly Indicator[];
  readonly library: Library;
  readonly language: Language;
  readonly threshold: number;
}

/**
 * The overview for the public. Every table of it is protected by itself (`protectCounts`, `protectShares`); what its
 * parts share is looked at together: the number of people is told by all of them or by none, and a tile that sums up
 * the rows of a chart is told only where all that is hidden in the chart lies inside of that sum, or outside of it, so
 * that the tile tells no more than the total does. Of a tile that no chart is known to be a part of this is never sure:
 * it is told where no chart hides anything, or where its indicator asks about nothing that a chart shows.
 */
export function publicOverview(overview: Overview, frame: PublicFrame): PublicOverview {
  const { tiles, columns, library, threshold } = frame;
  const part = (breakdown: Breakdown, view: TableView): PublicPart => ({
    ...versionTable(breakdown, view, frame, threshold),
    ...{ breakdown, view },
  });
  const tables = {
    age: part(ageBreakdown(overview, library), plainView),
    levels: part(levelsBreakdown(overview, library), plainView),
    theory: part(oneWay(overview, 'political_theory', overview.politicalTheory, library), plainView),
    fields: part(fieldsBreakdown(overview, frame), plainView),
  };
  const units = hiddenUnits(overview.units, columns, library, threshold);
  const isTooFew =
    overview.people < threshold ||
    units.people.has(0) ||
    overviewTables.some((name) => tables[name].isTotalHidden);
  const hiddenTiles = tiles.filter((indicator) => {
    const column = columns.indexOf(indicator);
    return (
      isSmall(indicator, overview, frame) ||
      units.shares[column]?.has(0) === true ||
      overviewTables.some((name) => wouldTell(indicator, name, tables[name].model, library))
    );
  });
  return { tables, units, isTooFew, hiddenTiles: new Set(hiddenTiles.map(({ id }) => id)) };
}

function isSmall({ id }: Indicator, { tiles }: Overview, { library, threshold }: PublicFrame): boolean {
  const result = tiles.find((each) => each.id === id);
  if (!result) return false;
  const shares = {
    ...{ rows: undivided, columns: undivided, sensitive: isSensitiveIndicator(id, library) },
    denominator: () => result.denominator,
    numerator: () => result.numerator,
  };
  return protectShares(shares, threshold).length > 0;
}

/** Whether an indicator, told as a sum of rows of a chart, tells something that the chart hides. */
function wouldTell(indicator: Indicator, name: OverviewTable, model: TableModel, library: Library): boolean {
  const hidden = model.rows.filter(
    ({ kind, cells }) => kind !== 'total' && cells.some(({ isHidden }) => isHidden),
  );
  const total = model.rows.find(({ kind }) => kind === 'total');
  if (name === 'age' && indicator.id === 'female')
    return total?.cells.some(({ isHidden }) => isHidden) ?? false;
  if (hidden.length === 0) return false;
  const inside = insideOf(indicator, name, library);
  if (inside === 'unrelated') return false;
  if (inside === 'unknown') return true;
  const sides = new Set(hidden.map(({ path: [key = null], kind }) => kind !== 'others' && inside(key)));
  return sides.size > 1;
}

type Inside = ((key: string | null) => boolean) | 'unrelated' | 'unknown';

const charted: Readonly<Record<OverviewTable, readonly string[]>> = {
  age: ['age_band', 'gender'],
  levels: ['qualification', 'staff_group'],
  theory: ['political_theory'],
  fields: ['specialisation'],
};

const bandStarts: ReadonlySet<number> = new Set(
  fiveYearBands.map(({ when }) => ('age' in when ? (when.age.from ?? 0) : 0)),
);

/** Which rows of a chart an indicator sums up. */
function insideOf({ numerator, denominator }: Indicator, name: OverviewTable, library: Library): Inside {
  if (denominator !== undefined) return 'unknown';
  if ('age' in numerator) {
    if (name !== 'age') return 'unrelated';
    const { from = 0, below = Infinity } = numerator.age;
    const isWhole = [from, below].every((end) => end === 0 || end === Infinity || bandStarts.has(end));
    if (!isWhole) return 'unknown';
    return (key) => {
      const band = fiveYearBands.find(({ id }) => id === key);
      if (!band || !('age' in band.when)) return false;
      const { from: first = 0, below: end = Infinity } = band.when.age;
      return first >= from && end <= below;
    };
  }
  if (!('dimension' in numerator)) return 'unknown';
  const { dimension } = numerator;
  const [rows, across] = charted[name];
  if (dimension === across) return 'unknown';
  if (dimension !== rows)
    return Object.values(charted).flat().includes(dimension) || isPlain(dimension) ? 'unrelated' : 'unknown';
  if ('in' in numerator) return (key) => numerator.in.includes(key);
  const order = (dimensionIn(library, dimension)?.categories ?? []).map(({ id }) => id);
  const least = order.indexOf(numerator.atLeast);
  return (key) => key !== null && order.indexOf(key) >= least;
}

/** Fields that no chart of the overview divides by, nor anything that follows from one. */
function isPlain(dimension: string): boolean {
  return ['ethnicity', 'ethnic_minority', 'party_member', 'religion'].includes(dimension);
}

type Cell = Pick<LeafCell, 'rows' | 'columns' | 'people'>;

function breakdownOf(
  { asOf, people }: Overview,
  rows: string,
  columns: string | null,
  cells: readonly Cell[],
  library: Library,
): Breakdown {
  const keysOf = (id: string, present: readonly (string | null)[]) => {
    const categories = dimensionIn(library, id)?.categories;
    const known = categories?.map((category) => category.id) ?? [];
    const further = [...new Set(present)].filter((key) => key !== null && !known.includes(key));
    const keys = [...known, ...further, ...(present.includes(null) ? [null] : [])];
    return { id, keys, isClosed: categories !== undefined };
  };
  const sides = {
    rows: cells.map(({ rows: [key = null] }) => key),
    columns: cells.map(({ columns: [key = null] }) => key),
  };
  return {
    ...{ asOf, people, measure: 'headcount' },
    rows: [keysOf(rows, sides.rows)],
    columns: columns === null ? [] : [keysOf(columns, sides.columns)],
    cells: cells
      .filter((cell) => cell.people > 0)
      .map((cell) => ({ ...cell, numerator: cell.people, denominator: cell.people, unknown: 0 })),
  };
}

function ageBreakdown(overview: Overview, library: Library): Breakdown {
  const cells = overview.agePyramid.map(({ band, gender, people }) => ({
    ...{ rows: [band], columns: [gender], people },
  }));
  return breakdownOf(overview, 'age_band', 'gender', cells, library);
}

function levelsBreakdown(overview: Overview, library: Library): Breakdown {
  const cells = overview.qualificationByGroup.map(({ row, column, people }) => ({
    ...{ rows: [column], columns: [row], people },
  }));
  const isGrouped = cells.some(({ columns: [group = null] }) => group !== null);
  return isGrouped
    ? breakdownOf(overview, 'qualification', 'staff_group', cells, library)
    : oneWay(
        overview,
        'qualification',
        overview.qualificationByGroup.map(({ column, people }) => ({ value: column, people })),
        library,
      );
}

function oneWay(
  overview: Overview,
  dimension: string,
  counts: Overview['politicalTheory'],
  library: Library,
): Breakdown {
  const cells = counts.map(({ value, people }) => ({ rows: [value], columns: [], people }));
  return breakdownOf(overview, dimension, null, cells, library);
}

/** The rest stands in a row of its own, which is no specialisation. */
function fieldsBreakdown(overview: Overview, { library, language }: PublicFrame): Breakdown {
  const { top, others } = overview.specialisations;
  const rest = others.people > 0 ? [{ value: tableWords.others[language], people: others.people }] : [];
  return oneWay(overview, 'specialisation', [...top, ...rest], library);
}
