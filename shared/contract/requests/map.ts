import { z } from 'zod';
import type { MapState } from '../boundaries';
import { answer } from './parts';

export const mapRequests = {
  /** The boundaries that maps are drawn with, and the units that they are matched with. */
  'map.get': { input: z.strictObject({}), output: answer<MapState>() },
  /** Takes the boundaries from a GeoJSON or TopoJSON file. */
  'map.load': { input: z.strictObject({ path: z.string().min(1) }), output: answer<MapState>() },
  /** Says by hand which area a unit is: null for none, absent lets its name decide again. */
  'map.match': {
    input: z.strictObject({ unit: z.string().max(1000), area: z.string().max(100).nullable().optional() }),
    output: answer<MapState>(),
  },
  'map.remove': { input: z.strictObject({}), output: answer<MapState>() },
} as const;
