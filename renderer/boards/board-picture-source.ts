import type { Wording } from '../../shared/analysis/condition-words';
import type { HiddenFigure } from '../../shared/analysis/disclosure/public-table';
import type { ChartFrame } from '../../shared/charts/chart';
import type { RegisterBoard, RegisterFigure } from '../../shared/contract/registers';
import type { RequestInput } from '../../shared/contract/requests';
import type { Breakdown, Overview } from '../../shared/contract/results';

/** What a picture of a board is made of beside the board. */
export interface BoardPictureSource {
  readonly wording: Wording;
  readonly question: RequestInput<'overview'>;
  readonly overview: Overview;
  /** In words; null: none. */
  readonly filter: string | null;
  readonly rosterName: string;
  /** Names of the files. */
  readonly files: readonly string[];
  readonly map: ChartFrame['map'];
  /** The threshold of a public version; null: the internal one, where cards that are public stay so. */
  readonly publicFrom: number | null;
  readonly ask: (input: RequestInput<'breakdown'>) => Promise<Breakdown>;
  /** What cards that are published together hide. */
  readonly askHidden: (
    input: RequestInput<'breakdown.hidden'>,
  ) => Promise<readonly (readonly HiddenFigure[])[]>;
  readonly askFigure: (input: RequestInput<'registers.figure'>) => Promise<RegisterFigure>;
  readonly askRegister: (input: RequestInput<'registers.board'>) => Promise<RegisterBoard>;
}
