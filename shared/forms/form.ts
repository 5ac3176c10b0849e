import type { Condition } from '../analysis/condition';
import type { Text } from '../text/language';

/**
 * An official form as data: a tree of column heads, a rule for its rows and, on each leaf, whom it counts. The words of
 * heads, rows and blocks are those of the printed form and have no translation.
 */
export interface FormTemplate {
  readonly id: string;
  /** As the form prints it: `BM01/BNV`. */
  readonly code: string;
  /** For lists of forms. */
  readonly label: Text;
  /** Printed title; `{year}` is the year of the reference date. */
  readonly title: string;
  /** Under the title: to whom the form applies. */
  readonly appliesTo?: string;
  /** What the form is about and when it is due, in a sentence. */
  readonly about: Text;
  readonly blocks: FormBlocks;
  readonly who: Condition;
  /** Part of the staff that the form is for; all of `who` are counted only where the user asks for it. */
  readonly narrowed?: { readonly to: Condition; readonly label: Text };
  readonly columns: readonly HeaderNode[];
  readonly rows: RowRule;
  readonly checks: readonly FormCheck[];
  readonly paper: 'A3' | 'A4';
  /** Facts of the form that a reader must know to believe a figure. */
  readonly remarks?: readonly Text[];
}

/** Wording taken from a law or circular; `low` must be compared with the official text before it is printed. */
export interface LegalWords {
  readonly text: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** The administrative blocks around the table. All of them are editable in the window. */
export interface FormBlocks {
  /** Lines under the code at the left. */
  readonly issued: readonly LegalWords[];
  /** What stands at the right, the reporting office at the left: quốc hiệu and tiêu ngữ, or the name of the Party. */
  readonly heading: 'none' | 'state' | 'party';
  readonly receivingUnit: LegalWords;
  readonly unitOfCount: string;
  readonly preparedBy: string;
  readonly preparedNote: string;
  readonly signedBy: string;
  readonly signedNote: string;
  /** "Nơi nhận:" below the table. */
  readonly recipients: readonly string[];
}

export interface HeaderGroup {
  readonly label: string;
  readonly columns: readonly HeaderNode[];
}

export interface Leaf {
  readonly label: string;
  /** What the row of column numbers prints: `A`, `3`. Names the leaf in checks. */
  readonly mark: string;
  /** The number row where it says more: `3=4+6+8`. */
  readonly markText?: string;
  readonly value: LeafValue;
  /** In characters. */
  readonly width?: number;
  /** Why the figure is what it is, where the head says too little. */
  readonly remark?: Text;
}

export type HeaderNode = HeaderGroup | Leaf;

export type LeafValue =
  /** Running number of the row. */
  | { readonly kind: 'ordinal' }
  /** Name of the unit, the criterion or the person. */
  | { readonly kind: 'label' }
  /** People of the row of whom this holds. */
  | { readonly kind: 'count'; readonly who: Condition }
  /** A number that no roster knows, typed per unit and kept in the workspace. */
  | { readonly kind: 'typed'; readonly input: TypedInput }
  /** The sum of other leaves, a formula in the workbook. */
  | { readonly kind: 'sum'; readonly of: readonly string[] }
  /** One leaf as a percentage of another, with two decimals. */
  | { readonly kind: 'share'; readonly part: string; readonly of: string }
  /** In a list of people: what is recorded, of those of whom `who` holds. */
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly who?: Condition;
      readonly months?: true;
      /** A number with so many decimals. */
      readonly decimals?: number;
      /** What the row of everybody has: how many it is recorded of, or the sum. */
      readonly total?: 'count' | 'sum';
    }
  /** In a list of people: 1 where it holds. */
  | { readonly kind: 'tick'; readonly who: Condition }
  /** Courses attended by people of this level of the register of training; of all levels without one. */
  | { readonly kind: 'attended'; readonly level?: string; readonly leaders?: true }
  /** Courses that were held, by who opened them: words of the provider's name. */
  | { readonly kind: 'classes'; readonly openedBy: readonly string[] }
  /** Left blank. */
  | { readonly kind: 'blank'; readonly why: Text };

export type TypedInput = 'assigned_posts' | 'rotated_from_district';

export type RowRule =
  /** One row a unit with the total above or below; under each unit these criteria where somebody meets them. */
  | { readonly kind: 'units'; readonly total: 'first' | 'last'; readonly each?: readonly CriterionRow[] }
  | { readonly kind: 'criteria'; readonly rows: readonly CriterionRow[] }
  /** Rows of courses; their figures come from the register of training beside the roster. */
  | { readonly kind: 'training'; readonly rows: readonly CourseRow[] }
  /** One row a person, in sections where `sections` says so, with the total last. */
  | { readonly kind: 'people'; readonly sections: 'position' | null };

export interface CriterionRow {
  readonly id: string;
  readonly label: string;
  /** What stands in the column of running numbers: `2`, `-`. */
  readonly mark?: string;
  readonly level?: number;
  /** Whom it counts beside the column; absent for a head without figures. */
  readonly who?: Condition;
  readonly measure?: 'mean-age';
  /** In bold. */
  readonly strong?: boolean;
}

/** A row that counts entries of the register of training; without a test of its own, those of the rows under it. */
export interface CourseRow extends CriterionRow {
  readonly course?: CourseTest;
  /** The id of the row whose entries these are a part of. */
  readonly under?: string;
}

/** What a course must be; all of what is given holds. Words are compared without tone marks and case. */
export interface CourseTest {
  /** Categories of `shared/registers/training/types`. */
  readonly types?: readonly (string | null)[];
  /** Its topic or certificate has one of these words, and none of `unless`. */
  readonly says?: readonly string[];
  readonly unless?: readonly string[];
  readonly abroad?: boolean;
  /** Categories of `shared/registers/training/modes`. */
  readonly modes?: readonly string[];
  /** One of these tests holds. */
  readonly any?: readonly CourseTest[];
}

/**
 * A relation between figures that must hold in every row, or between rows in every column: those of a form of criteria,
 * or those under each unit.
 * `rest` names who may be missing from the parts, so that a difference explains itself.
 */
export interface FormCheck {
  readonly id: string;
  readonly across: 'columns' | 'rows';
  /** Marks of leaves, or ids of rows. */
  readonly parts: readonly string[];
  readonly relation: 'equal' | 'at-most';
  /** A mark or row id; `people` is everybody of the row, or of the column. */
  readonly whole: string;
  readonly rest?: readonly CheckRest[];
}

export interface CheckRest {
  readonly label: Text;
  /** Absent in forms of courses: the entries of the whole that are in none of the parts. */
  readonly who?: Condition;
}

export function isLeaf(node: HeaderNode): node is Leaf {
  return 'value' in node;
}

/** The leaves of a header from left to right, each with the heads above it. */
export function leavesOf(
  nodes: readonly HeaderNode[],
  above: readonly string[] = [],
): { readonly leaf: Leaf; readonly path: readonly string[] }[] {
  return nodes.flatMap((node) =>
    isLeaf(node)
      ? [{ leaf: node, path: [...above, node.label] }]
      : leavesOf(node.columns, [...above, node.label]),
  );
}

/** Whom a leaf counts in the total of its column. */
export function countedBy({ value }: Leaf): Condition | null {
  switch (value.kind) {
    case 'count':
    case 'tick':
      return value.who;
    case 'field': {
      const recorded: Condition = { not: { field: value.field, blank: true } };
      return value.who ? { all: [value.who, recorded] } : recorded;
    }
    default:
      return null;
  }
}
