import type { Library } from '../../shared/analysis/library';
import { peopleColumnIn } from '../../shared/analysis/people-columns';
import type { Sort } from '../../shared/contract/people';

/** How the list of people is shown. */
export interface PeopleView {
  /** Null: those that a first look needs, of what the roster tells. */
  readonly columns: readonly string[] | null;
  /** How many columns stay in sight at the left. */
  readonly pinned: number;
  /** In pixels, where the user chose one. */
  readonly widths: Readonly<Record<string, number>>;
  readonly sort: readonly Sort[];
  readonly search: string;
  /** Ethnicity, religion and the like; for as long as the window is open. */
  readonly isSensitiveShown: boolean;
  /** Whose card is open, and at which place of the list, from 0. */
  readonly card: { readonly person: number; readonly row: number } | null;
}

export const firstView: PeopleView = {
  columns: null,
  pinned: 1,
  widths: {},
  sort: [],
  search: '',
  isSensitiveShown: false,
  card: null,
};

/** What holds for the next roster too. */
export function keptView({ columns, pinned, widths }: PeopleView): PeopleView {
  return { ...firstView, columns, pinned, widths };
}

/** The order without columns that are no longer defined, and without one that would tell hidden sensitive values. */
export function orderShown({ sort, isSensitiveShown }: PeopleView, library: Library): readonly Sort[] {
  return sort.filter(({ column: id }) => {
    const column = peopleColumnIn(library, id);
    return column !== undefined && (isSensitiveShown || !column.sensitive);
  });
}

/** A click on a head: ascending, descending, roster order; `isFurther` keeps the other columns that are sorted by. */
export function nextSort(sort: readonly Sort[], column: string, isFurther: boolean): Sort[] {
  const now = sort.find((each) => each.column === column)?.direction;
  const direction = now === undefined ? 'ascending' : now === 'ascending' ? 'descending' : null;
  const next = direction === null ? [] : [{ column, direction } as const];
  if (!isFurther) return next;
  return now === undefined
    ? [...sort, ...next].slice(-4)
    : sort.flatMap((each) => (each.column === column ? next : [each]));
}
