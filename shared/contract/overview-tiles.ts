import { z } from 'zod';
import { nameSchema } from './condition-schema';

export const mostTiles = 24;

/** Indicators that the overview shows as tiles, in their order. */
export const overviewTilesSchema = z.array(nameSchema).max(mostTiles);
