import type { RegisterBoard } from '../../contract/registers';
import type { Register } from '../../registers/register';
import type { RegisterIndicator, RegisterResult } from '../../registers/register-indicator';
import type { ChartFrame } from '../chart';

/** What a chart of a register is drawn from. */
export interface RegisterData {
  readonly register: Register;
  readonly board: Pick<RegisterBoard, 'groups' | 'rosterShares'>;
}

export interface Series {
  readonly indicator: RegisterIndicator;
  readonly results: readonly RegisterResult[];
}

/** An indicator with its results by group. */
export function seriesOf({ register, board }: RegisterData, by: string, id: string): Series | null {
  const indicator = register.indicators.find((each) => each.id === id);
  if (!indicator) return null;
  return { indicator, results: (board.groups[by] ?? []).filter((result) => result.id === id) };
}

export function axisFormat({ as }: RegisterIndicator): string {
  return as === 'share' || as === 'mean' ? '.0%' : as === 'ratio' ? ',.1~f' : ',d';
}

/** What an axis of the indicator is called. */
export function amountTitle({ as, label, counts }: RegisterIndicator, { language }: ChartFrame): string {
  if (as !== 'count') return label[language];
  const words = counts[language];
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
