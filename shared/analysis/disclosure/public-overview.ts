import type { Breakdown, LeafCell, Overview } from '../../contract/results';
import type { Language } from '../../text/language';
import type { Indicator } from '../indicator';
import { dimensionIn, type Library } from '../library';
import { tableWords } from '../table-words';
import { plainView, type TableView } from '../table-view';
import type { HiddenUnits } from '../units-table';
import { publicLayout, type HiddenFigure, type PublicLayout } from './public-table';
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
  /** What is told of: under a filter of sensitive data with every line in which somebody beside them is. */
  readonly overview: Overview;
  readonly tables: Readonly<Record<OverviewTable, PublicPart>>;
  readonly units: HiddenUnits;
  /** Indicators whose tile tells no figure. */
  readonly hiddenTiles: ReadonlySet<string>;
  /** Not even the number of people may be told: then nothing is. */
  readonly isTooFew: boolean;
}

export interface PublicFrame {
  /** Everybody that the open part of a sensitive filter leaves; null: nothing sensitive is asked. */
  readonly around: Overview | null;
  /** Of the tiles that are shown. */
  readonly tiles: readonly Indicator[];
  /** Of the columns of the table of units. */
  readonly columns: readonly Indicator[];
  readonly library: Library;
  readonly language: Language;
  readonly threshold: number;
}

type ChartFrame = Omit<PublicFrame, 'tiles' | 'columns'>;

/** Says what is hidden in tables that are published together (`hiddenTogether`). */
export type Hide = (layouts: readonly PublicLayout[]) => Promise<readonly (readonly HiddenFigure[])[]>;

/** The overview for the public: charts, tiles and the table of units are one document and hide together. */
export async function publicOverview(
  overview: Overview,
  frame: PublicFrame,
  hide: Hide,
): Promise<PublicOverview> {
  const { tiles, columns, threshold } = frame;
  const charts = {
    age: chartBreakdown(overview, 'age', frame),
    levels: chartBreakdown(overview, 'levels', frame),
    theory: chartBreakdown(overview, 'theory', frame),
    fields: chartBreakdown(overview, 'fields', frame),
  };
  const layouts = [
    ...overviewTables.map((name) => layoutOf(charts[name], frame)),
    ...tiles.map((tile) => publicLayout(tileBreakdown(overview, tile), plainView, frame)),
    ...[null, ...columns].map((column) =>
      publicLayout(unitsBreakdown(overview, column, frame.around), plainView, frame),
    ),
  ];
  const hidden = await hide(layouts);
  const chart = (name: OverviewTable): PublicPart => {
    const own = hidden[overviewTables.indexOf(name)] ?? [];
    return {
      ...versionTable(charts[name], plainView, frame, threshold, own),
      ...{ breakdown: charts[name], view: plainView },
    };
  };
  const tables = {
    age: chart('age'),
    levels: chart('levels'),
    theory: chart('theory'),
    fields: chart('fields'),
  };
  const firstUnits = overviewTables.length + tiles.length;
  /** By the place of the unit among those of the overview, from 1; 0 is the total. */
  const lines = (at: number, isHidden: (figure: HiddenFigure) => boolean): ReadonlySet<number> => {
    const layout = layouts[at];
    const own = (hidden[at] ?? []).filter(isHidden);
    return new Set(
      own.map(({ row }) => {
        const line = layout?.model.rows[layout.rows.lines[row] ?? -1];
        if (!line || line.kind === 'total') return 0;
        return overview.units.findIndex(({ unit }) => unit === (line.path[0] ?? null)) + 1;
      }),
    );
  };
  const units = {
    people: lines(firstUnits, () => true),
    shares: columns.map((_, at) => lines(firstUnits + 1 + at, () => true)),
  };
  return {
    ...{ overview, tables, units },
    isTooFew:
      overview.people < threshold ||
      units.people.has(0) ||
      overviewTables.some((name) => tables[name].isTotalHidden),
    hiddenTiles: new Set(
      tiles.flatMap(({ id }, at) => ((hidden[overviewTables.length + at] ?? []).length > 0 ? [id] : [])),
    ),
  };
}

/** One chart for the public, by itself. */
export function chartAlone(
  overview: Overview,
  name: OverviewTable,
  frame: Omit<ChartFrame, 'around'>,
): PublicPart {
  const breakdown = chartBreakdown(overview, name, { ...frame, around: null });
  return {
    ...versionTable(breakdown, plainView, frame, frame.threshold),
    ...{ breakdown, view: plainView },
  };
}

function chartBreakdown(overview: Overview, name: OverviewTable, frame: ChartFrame): Breakdown {
  const { around } = frame;
  const breakdown = chartOf(overview, name, frame);
  return around ? withElsewhere(breakdown, chartOf(around, name, frame)) : breakdown;
}

function chartOf(overview: Overview, name: OverviewTable, frame: ChartFrame): Breakdown {
  const { library } = frame;
  if (name === 'age') return ageBreakdown(overview, library);
  if (name === 'levels') return levelsBreakdown(overview, frame);
  if (name === 'theory') return oneWay(overview, 'political_theory', overview.politicalTheory, library);
  return fieldsBreakdown(overview, frame);
}

/** Under a filter of sensitive data what nobody of it is in is told by leaving it out: what others are in is listed. */
function withElsewhere(breakdown: Breakdown, around: Breakdown): Breakdown {
  const used = (key: (cell: LeafCell) => string | null | undefined) => [
    ...new Set(around.cells.map((cell) => key(cell) ?? null)),
  ];
  return {
    ...breakdown,
    rows: breakdown.rows.map((each, at) => ({ ...each, elsewhere: used(({ rows }) => rows[at]) })),
    columns: breakdown.columns.map((each, at) => ({
      ...each,
      elsewhere: used(({ columns }) => columns[at]),
    })),
  };
}

/** Who has a specialisation of which the chart has no bar stands among the others. */
function layoutOf(breakdown: Breakdown, frame: PublicFrame): PublicLayout {
  const layout = publicLayout(breakdown, plainView, frame);
  if (breakdown.rows[0]?.id !== 'specialisation') return layout;
  const { rows } = layout;
  const nodeOf = (path: readonly (string | null)[]): number => {
    const node = rows.nodeOf(path);
    return node > 0 ? node : rows.nodeOf([tableWords.others[frame.language]]);
  };
  return { ...layout, rows: { ...rows, nodeOf } };
}

function tileBreakdown({ asOf, people, tiles }: Overview, { id }: Indicator): Breakdown {
  const { numerator = 0, denominator = 0, unknown = 0 } = tiles.find((tile) => tile.id === id) ?? {};
  return {
    ...{ asOf, people, measure: id, rows: [], columns: [] },
    cells: [{ rows: [], columns: [], people, numerator, denominator, unknown }],
  };
}

/** Null: how many people each unit has. */
function unitsBreakdown(
  { asOf, people, units }: Overview,
  column: Indicator | null,
  around: Overview | null,
): Breakdown {
  const keys = units.map(({ unit }) => unit);
  return {
    ...{ asOf, people, measure: column?.id ?? 'headcount', columns: [] },
    rows: [{ id: 'unit', keys, isClosed: false, ...(around && { elsewhere: keys }) }],
    cells: units.map(({ unit, people: all, counts }) => ({
      ...{ rows: [unit], columns: [], people: all, denominator: all, unknown: 0 },
      numerator: column ? (counts[column.id] ?? 0) : all,
    })),
  };
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

function levelsBreakdown(overview: Overview, { around, library }: ChartFrame): Breakdown {
  const cells = overview.qualificationByGroup.map(({ row, column, people }) => ({
    ...{ rows: [column], columns: [row], people },
  }));
  const isGrouped = (around ?? overview).qualificationByGroup.some(({ row }) => row !== null);
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
function fieldsBreakdown(
  overview: Overview,
  { library, language }: Pick<PublicFrame, 'library' | 'language'>,
): Breakdown {
  const { top, others } = overview.specialisations;
  const rest = others.people > 0 ? [{ value: tableWords.others[language], people: others.people }] : [];
  return oneWay(overview, 'specialisation', [...top, ...rest], library);
}
