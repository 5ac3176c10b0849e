import type { RegisterPeriod } from '../../shared/contract/registers';
import type { Register } from '../../shared/registers/register';
import type { EngineService } from '../engine/engine-service';
import { usualYear } from '../engine/registers/entry-counts';
import type { BatchOptions } from './options';

/** Without a year the usual one, whichever months of it are asked for; the twelve months are the year. */
export async function periodOf(
  { registers: kept }: EngineService,
  about: Register,
  asOf: string,
  { year, months }: BatchOptions,
): Promise<RegisterPeriod> {
  const isWhole = months === null || (months[0] === 1 && months[1] === 12);
  return {
    year: year ?? (await usualYear(kept.matching.database, about, asOf)),
    months: isWhole ? null : [...months],
  };
}
