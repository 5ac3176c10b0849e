import { everybody } from '../../../shared/analysis/condition';
import { findIn } from '../../../shared/analysis/library';
import { indicators, overviewIndicators } from '../../../shared/analysis/indicators';
import type { CountBy, CrossCount, Overview, UnitRow } from '../../../shared/contract/results';
import { planOf, wantedOf } from '../columns/condition-bits';
import { planIndicator, plansOf } from '../columns/counted-indicator';
import { dimensionSql, requireDimension } from '../sql/person-sql';
import { sql } from '../sql/sql';
import { computeBreakdown } from './compute-breakdown';
import { computeIndicators } from './compute-indicators';
import type { Question } from './question';

const topSpecialisations = 15;

const dividedBy = [
  'staff_group',
  'admin_level',
  'age_band',
  'gender',
  'qualification',
  'political_theory',
  'specialisation',
  'unit',
];

/**
 * Everything on the overview page for one question; `tiles` are indicators beside the usual ones. `around`: the overview
 * whose units and specialisations are listed, with nobody of the question in them too; null: its own.
 */
export async function computeOverview(
  question: Question,
  tiles: readonly string[] = [],
  around: Overview | null = null,
): Promise<Overview> {
  const usual = new Set(overviewIndicators.map(({ id }) => id));
  const further = tiles.flatMap((id) =>
    usual.has(id) ? [] : (findIn(question.library.indicators, id) ?? []),
  );
  const { database, asOf, signal } = question;
  await askTogether(question);
  const counts = async (rows: string): Promise<CountBy[]> =>
    (await computeBreakdown(question, { rows: [rows], columns: [], measure: 'headcount' })).cells.map(
      ({ rows: [value = null], people }) => ({ value, people }),
    );
  const cross = async (rows: string, columns: string): Promise<CrossCount[]> =>
    (await computeBreakdown(question, { rows: [rows], columns: [columns], measure: 'headcount' })).cells.map(
      ({ rows: [row = null], columns: [column = null], people }) => ({ row, column, people }),
    );
  const [all] = await database.query(sql`SELECT count(*) AS people FROM people`, signal);
  const staffGroups = await counts('staff_group');
  return {
    asOf,
    everybody: Number(all?.people ?? 0),
    people: staffGroups.reduce((sum, { people }) => sum + people, 0),
    tiles: await computeIndicators(question, [...overviewIndicators, ...further], null),
    byStaffGroup: await computeIndicators(question, indicators, 'staff_group'),
    staffGroups,
    adminLevels: await counts('admin_level'),
    agePyramid: (await cross('age_band', 'gender')).map(({ row, column, people }) => ({
      band: row,
      gender: column,
      people,
    })),
    qualificationByGroup: await cross('staff_group', 'qualification'),
    politicalTheory: await counts('political_theory'),
    specialisations: topOf(await counts('specialisation'), around),
    units: await unitRows(question, around),
  };
}

/** All that the page counts, asked in one pass over the people. */
async function askTogether(question: Question): Promise<void> {
  const plans = [...indicators, ...overviewIndicators].flatMap((indicator) =>
    plansOf(planIndicator(indicator, question)),
  );
  const wanted = wantedOf([planOf(question.filter, question), ...plans]);
  const dimensions = dividedBy.map((id) => dimensionSql(requireDimension(id, question.library), question));
  await question.columns.ask({ ...wanted, texts: [...wanted.texts, ...dimensions] }, question.signal);
}

function topOf(counts: readonly CountBy[], around: Overview | null): Overview['specialisations'] {
  const recorded = counts.filter(({ value }) => value !== null);
  const unrecorded = counts.filter(({ value }) => value === null);
  const sizes = new Map(counts.map(({ value, people }) => [value, people]));
  const top = around?.specialisations.top.map(({ value }) => ({ value, people: sizes.get(value) ?? 0 })) ?? [
    ...recorded.slice(0, topSpecialisations),
    ...unrecorded,
  ];
  const named = new Set(top.map(({ value }) => value));
  const others = recorded.reduce((sum, { value, people }) => sum + (named.has(value) ? 0 : people), 0);
  return { top, others: { value: null, people: others } };
}

async function unitRows(question: Question, around: Overview | null): Promise<UnitRow[]> {
  const people = {
    ...(overviewIndicators[0] as (typeof overviewIndicators)[number]),
    id: 'people',
    numerator: everybody,
  };
  const results = await computeIndicators(question, [people, ...overviewIndicators], 'unit');
  const nobody = Object.fromEntries(overviewIndicators.map(({ id }) => [id, 0]));
  const units = new Map<string | null, UnitRow>(
    around?.units.map(({ unit }) => [unit, { unit, people: 0, counts: nobody }]),
  );
  for (const { id, group, numerator } of results) {
    if (id === 'people') units.set(group, { unit: group, people: numerator, counts: {} });
    else Object.assign(units.get(group)?.counts ?? {}, { [id]: numerator });
  }
  return [...units.values()];
}
