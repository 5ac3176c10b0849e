import type {
  RequestInput,
  RequestName,
  RequestOutput,
  RequestProgress,
} from '../../shared/contract/requests';
import type { EngineService } from './engine-service';

/** What every handler works with beside the input of its request. */
export interface Context<Name extends RequestName = 'roster.open'> {
  readonly service: EngineService;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RequestProgress<Name>) => void;
}

/** One function a request. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: RequestInput<Name>,
    context: Context<Name>,
  ) => Promise<RequestOutput<Name>>;
};
