import { peopleColumns } from '../../shared/analysis/people-columns';
import type { OpenRoster } from '../../shared/contract/results';

/** What a first look at people needs, in this order. */
const wanted = [
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

export function firstColumns(roster: OpenRoster): string[] {
  const present = fieldsInFiles(roster);
  const shown = wanted.filter((id) => present.has(id) || toldElsewhere.has(id));
  return shown.filter((id) => peopleColumns.some((column) => column.id === id));
}
