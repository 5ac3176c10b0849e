import type { CardContent } from '../../contract/boards';
import type { RegisterPeriod } from '../../contract/registers';
import type { Text } from '../../text/language';
import type { SizedContent } from '../lines-of-cards';

/** A board that reproduces the figures of a published text; on the sample province they are exactly those. */
export interface PublishedBoard {
  readonly id: string;
  readonly name: Text;
  /** The text that it follows, and which of its figures. */
  readonly source: Text;
  /** The registers that it needs beside the roster. */
  readonly registers: readonly string[];
  readonly cards: readonly SizedContent[];
}

export const tile = (measure: string): CardContent => ({ kind: 'tile', measure });

export const tileOf = (group: string, measure: string): CardContent => ({
  ...{ kind: 'tile', measure },
  who: { dimension: 'staff_group', in: [group] },
});

export const registerTile = (
  register: string,
  indicator: string,
  period: RegisterPeriod | null = null,
): CardContent => ({ kind: 'register-tile', register, indicator, period });

export const registerChart = (
  register: string,
  chart: string,
  period: RegisterPeriod | null = null,
): CardContent => ({ kind: 'register-chart', register, chart, period });

export const registerLimit = (
  register: string,
  limit: string,
  period: RegisterPeriod | null = null,
): CardContent => ({ kind: 'register-limit', register, limit, period });
