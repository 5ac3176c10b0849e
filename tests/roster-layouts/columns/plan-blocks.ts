import type { ColumnBlock } from '../layout';
import type { Pen, PlannedBlock } from './block';
import { birthBlock, nameBlock } from './identity-blocks';
import * as blocks from './person-blocks';
import { trainingBlocks } from './training-block';

const PLANNERS: Readonly<Record<ColumnBlock, (pen: Pen) => PlannedBlock[]>> = {
  gender: (pen) => [blocks.genderBlock(pen)],
  ethnicity: (pen) => [blocks.ethnicityBlock(pen)],
  party_member: (pen) => [blocks.partyBlock(pen)],
  unit: (pen) => [blocks.unitBlock(pen)],
  staff_group: (pen) => [blocks.staffGroupBlock(pen)],
  position: (pen) => [blocks.positionBlock(pen)],
  training: trainingBlocks,
  rating: (pen) => [blocks.ratingBlock(pen)],
  noise: (pen) => [blocks.noiseBlock(pen)],
};

/** All blocks of the layout in their order: name and birth date first, as everywhere. */
export function planBlocks(pen: Pen): PlannedBlock[] {
  return [nameBlock(pen), birthBlock(pen), ...pen.layout.blocks.flatMap((block) => PLANNERS[block](pen))];
}
