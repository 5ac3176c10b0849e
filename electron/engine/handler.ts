import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests';
import type { ImportProgress } from '../../shared/contract/results';
import type { EngineService } from './engine-service';

/** What every handler works with beside the input of its request. */
export interface Context {
  readonly service: EngineService;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** One function a request. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: RequestInput<Name>,
    context: Context,
  ) => Promise<RequestOutput<Name>>;
};
