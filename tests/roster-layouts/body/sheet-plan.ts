import type { Pen, PlannedBlock, PlannedColumn } from '../columns/block';
import { chooseHeader } from '../columns/choose-header';
import { planBlocks } from '../columns/plan-blocks';
import { nothingBut, type Facts } from '../facts';
import type { KnownPerson } from '../known-person';

/** The table of a sheet: its columns, where the name stands, and what a row says of a person. */
export interface SheetPlan {
  readonly pen: Pen;
  readonly columns: readonly PlannedColumn[];
  readonly hasOrdinal: boolean;
  readonly nameColumn: number;
  readonly factsOf: (person: KnownPerson) => Facts;
}

export function planSheet(pen: Pen): SheetPlan {
  const blocks: PlannedBlock[] = planBlocks(pen);
  const hasOrdinal = pen.layout.ordinal !== 'absent';
  const ordinal: PlannedColumn = {
    ...{ field: 'ordinal', header: chooseHeader(pen, 'ordinal'), category: null },
    write: () => null,
  };
  return {
    pen,
    columns: [...(hasOrdinal ? [ordinal] : []), ...blocks.flatMap(({ columns }) => columns)],
    hasOrdinal,
    nameColumn: hasOrdinal ? 1 : 0,
    factsOf: (person) =>
      blocks.reduce<Facts>(
        (facts, block) => ({ ...facts, ...block.facts(person) }),
        nothingBut(person.fullName),
      ),
  };
}
