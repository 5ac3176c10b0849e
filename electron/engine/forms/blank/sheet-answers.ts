import type { BlankAnswers } from './binding';
import type { UnderstoodBlank } from './understand-blank';

/** A sheet among those of a form that are filled. */
export interface SheetPlace {
  readonly name: string;
  /** From 0. */
  readonly nth: number;
  /** The keys of an only sheet name none: it may be called anything. */
  readonly isOnly: boolean;
}

/** No sheet has a bracket in its name, no folded text a number sign. */
const suffixOf = ({ name, isOnly }: SheetPlace): string => (isOnly ? '' : `#[${name}]`);

/** Files of before counted the sheets: the keys of the first had nothing, those of the second `#2`. */
const olderSuffixOf = ({ nth }: SheetPlace): string => (nth === 0 ? '' : `#${nth + 1}`);

/** `column:nu#[Quý I]` → the key of the column and the sheet, null where none is named. */
export function parted(key: string): {
  readonly plain: string;
  readonly suffix: string;
  readonly sheet: string | null;
} {
  const [, plain = key, suffix = '', sheet = null] = /^(.*?)(#\d+|#\[(.*)\])?$/su.exec(key) ?? [];
  return { plain, suffix, sheet };
}

/** What was answered about a sheet of a form. */
export function answersOfSheet(answers: BlankAnswers, place: SheetPlace): BlankAnswers {
  const of = (wanted: string): BlankAnswers =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([key, answer]) => {
        const { plain, suffix } = parted(key);
        return suffix === wanted ? [[plain, answer] as const] : [];
      }),
    );
  return { ...of(olderSuffixOf(place)), ...of(suffixOf(place)) };
}

/** What was answered about sheets that the workbook does not have. */
export function ofOtherSheets(
  answers: BlankAnswers,
  sheets: readonly { readonly place: SheetPlace }[],
): BlankAnswers {
  const names = new Set(sheets.map(({ place }) => place.name));
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => {
      const { sheet } = parted(key);
      return sheet !== null && !names.has(sheet);
    }),
  );
}

/** With keys of its own, though another sheet has the same title and heads. */
export function ofSheet(blank: UnderstoodBlank, place: SheetPlace): UnderstoodBlank {
  const suffix = suffixOf(place);
  const named = <Bound extends { readonly key: string }>(bound: Bound): Bound => ({
    ...bound,
    key: `${bound.key}${suffix}`,
  });
  return {
    ...blank,
    scope: named(blank.scope),
    columns: blank.columns.map(named),
    rows: blank.rows.map(named),
  };
}
