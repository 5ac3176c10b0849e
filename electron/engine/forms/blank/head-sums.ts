import type { Condition } from '../../../../shared/analysis/condition';
import { fold } from '../../../../shared/text/fold';
import type { UnderstoodColumn } from './bind-columns';
import { coreOf } from './core-text';

/** Columns that must add up to another one, or to everybody of the row. */
export interface HeadSum {
  readonly parts: readonly number[];
  /** Null: everybody of the row. */
  readonly whole: number | null;
}

/** Heads below which everybody stands in one column, or nothing is recorded of him. */
const divides =
  /do tuoi|tuoi doi|\bngach\b|chuyen mon|chinh tri|quan ly nha nuoc|van hoa|pho thong|gioi tinh|xep loai|thoi gian cong tac/;
export const dividesEverybody = (head: string): boolean => divides.test(fold(coreOf(head)));
const isTotal = (text: string): boolean => /^(?:tong|tong so|cong|tong cong)$/.test(fold(text));
export const isAmongOthers = (text: string): boolean => /^trong do\b/.test(fold(text));

/** What the tree of heads says must add up: "Tổng số" beside its parts, and heads that divide everybody. */
export function headSums(columns: readonly UnderstoodColumn[]): HeadSum[] {
  const counted = columns.flatMap(({ meaning, path }, index) =>
    meaning.kind === 'count' && path.length > 0 ? [{ index, path }] : [],
  );
  const groups = new Map<string, readonly string[]>();
  for (const { path } of counted)
    for (let depth = 1; depth < path.length; depth += 1)
      groups.set(JSON.stringify(path.slice(0, depth)), path.slice(0, depth));
  return [...groups.values()].flatMap((group): HeadSum[] => {
    if (group.some(isAmongOthers)) return [];
    const below = counted.filter(({ path }) => group.every((text, depth) => path[depth] === text));
    const children = new Map<string, typeof below>();
    for (const column of below) {
      const name = column.path[group.length] ?? '';
      children.set(name, [...(children.get(name) ?? []), column]);
    }
    const total = [...children].find(([name, own]) => isTotal(name) && own.length === 1)?.[1][0];
    const parts = [...children].flatMap(([name, own]): (number | null)[] => {
      if (own.includes(total as never) || isAmongOthers(name)) return [];
      const leaf = own.find(({ path }) => path.length === group.length + 1);
      const sub = own.find(({ path }) => isTotal(path[group.length + 1] ?? ''));
      return [(leaf ?? sub)?.index ?? null];
    });
    const known = parts.filter((part) => part !== null);
    if (known.length < 2 || known.length < parts.length) return [];
    if (total) return [{ parts: known, whole: total.index }];
    return dividesEverybody(group.at(-1) ?? '') ? [{ parts: known, whole: null }] : [];
  });
}

/** Who is of the whole and of none of the parts. */
export function restOf({ parts, whole }: HeadSum, columns: readonly UnderstoodColumn[]): Condition {
  const who = (index: number): Condition => {
    const meaning = columns[index]?.meaning;
    return meaning?.kind === 'count' ? meaning.who : { any: [] };
  };
  return { all: [...(whole === null ? [] : [who(whole)]), { not: { any: parts.map(who) } }] };
}
