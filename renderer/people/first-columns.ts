import type { Condition } from '../../shared/analysis/condition';
import type { Library } from '../../shared/analysis/library';
import { fieldColumn, peopleColumnsOf } from '../../shared/analysis/people-columns';
import type { OpenRoster } from '../../shared/contract/results';

/** What a first look at people needs, in this order. */
const usual = [
  'full_name',
  'birth_date',
  'gender',
  'unit',
  'position',
  'staff_group',
  'qualification',
  'specialisation',
  'political_theory',
  'state_management',
  'rank',
  'recruitment_date',
];
/** Sections, titles and other values tell these too, where no column does. */
const toldElsewhere: ReadonlySet<string> = new Set(['full_name', 'unit', 'staff_group', 'birth_date']);

/** The fields that some column of the roster's files tells. */
export function fieldsInFiles({ files }: OpenRoster): ReadonlySet<string> {
  const columns = files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.columns));
  return new Set(columns.flatMap(({ field }) => field ?? []));
}

/** `wanted`: whom a figure led to; what it was worked out from stands beside the names, so that it can be followed. */
export function firstColumns(roster: OpenRoster, wanted: Condition | null, library: Library): string[] {
  const present = fieldsInFiles(roster);
  const shown = usual.filter((id) => present.has(id) || toldElsewhere.has(id));
  const [name = 'full_name', ...others] = shown.filter((id) => fieldColumn(id) !== undefined);
  return [name, ...(wanted === null ? [] : workedOut(wanted, library)), ...others];
}

/** The columns, open to all, that are not recorded but worked out, and that a condition asks about. */
function workedOut(wanted: Condition, library: Library): string[] {
  const asked = new Set(askedOf(wanted, library));
  return peopleColumnsOf(library)
    .filter(({ id, sensitive, field }) => field === null && !sensitive && asked.has(id))
    .map(({ id }) => id);
}

function askedOf(condition: Condition, library: Library): string[] {
  const all = (conditions: readonly Condition[]): string[] =>
    conditions.flatMap((each) => askedOf(each, library));
  if ('all' in condition) return all(condition.all);
  if ('any' in condition) return all(condition.any);
  if ('not' in condition) return askedOf(condition.not, library);
  if ('population' in condition || 'indicator' in condition)
    return askedOf(library.meant(condition), library);
  if ('retirement' in condition) return ['retirement_date'];
  if ('age' in condition) return ['age'];
  if ('standard' in condition) return [`standard_${condition.standard}`];
  if ('yearsSince' in condition)
    return condition.yearsSince.field === 'recruitment_date' ? ['seniority_years'] : [];
  if ('dimension' in condition)
    return condition.dimension === 'retirement' ? ['retirement', 'retirement_date'] : [condition.dimension];
  return [];
}
