import type { Condition } from '../../shared/analysis/condition';

/** Whom a figure on another page leads to on the page "Nhân sự". */
export interface PeopleWanted {
  /** Beside the window's own filter and reference date, which hold on that page too. */
  readonly condition: Condition;
  /** The condition in words: "Thạc sĩ, Nữ". */
  readonly title: string;
}

/** The action that goes to the page "Nhân sự" and shows exactly these people there: `dispatch(showPeople(…))`. */
export function showPeople(
  condition: Condition,
  title: string,
): { readonly type: 'people-wanted'; readonly wanted: PeopleWanted | null } {
  return { type: 'people-wanted', wanted: { condition, title } };
}
