import type { MadeRoster } from '../load/make-roster';
import type { SourceResult } from '../load/read-sources';

/** The latest date that each file of a roster states, in the order of the files; null where it states none. */
export function statedDates({ reviewed }: Pick<MadeRoster, 'reviewed'>): readonly (string | null)[] {
  return reviewed.roster.files.map(({ sheets }) => {
    const dates = sheets.flatMap(({ statedDate }) => statedDate ?? []).sort();
    return dates[dates.length - 1] ?? null;
  });
}

/** Whether a file of a roster brought any people. */
export function filesWithPeople({ people, reviewed }: MadeRoster): readonly boolean[] {
  const counted = new Set(people.map(({ file }) => file));
  return reviewed.sources.map((_, file) => counted.has(file));
}

/**
 * Files by the date that they state, the oldest first and those without one last. Files without people go with the
 * last, so that what is wrong with them is told.
 */
export function groupByDate(made: MadeRoster): { date: string | null; sources: SourceResult[] }[] {
  const dates = statedDates(made);
  const hasPeople = filesWithPeople(made);
  const groups = new Map<string | null, SourceResult[]>();
  const rest: SourceResult[] = [];
  made.reviewed.sources.forEach((source, file) => {
    if (!hasPeople[file]) rest.push(source);
    else {
      const date = dates[file] ?? null;
      groups.set(date, [...(groups.get(date) ?? []), source]);
    }
  });
  const sorted = [...groups]
    .map(([date, sources]) => ({ date, sources }))
    .sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
  sorted.at(-1)?.sources.push(...rest);
  return sorted;
}
