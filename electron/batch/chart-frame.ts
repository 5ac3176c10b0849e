import type { ChartFrame } from '../../shared/charts/chart';
import type { Session } from './session';
import { UsageError } from './usage-error';

/** What a chart of the command line says of itself. */
export function chartFrame({ question, roster, options }: Session, people: number): ChartFrame {
  return {
    language: options.language,
    dark: false,
    width: 900,
    asOf: question.asOf,
    rosterName: roster.name,
    people,
    filter: null,
    selected: {},
    library: question.library,
  };
}

export function notDrawn(kind: string, suiting: string): UsageError {
  return new UsageError(
    `--kind ${kind} không vẽ được bảng này; hợp với bảng này: ${suiting}`,
    `--kind ${kind} cannot draw this table; these can: ${suiting}`,
  );
}
