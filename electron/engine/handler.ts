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

/** What the open workspace is asked; the rest is about its file. */
type ServiceRequest = Exclude<RequestName, `${'workspace' | 'audit'}.${string}`>;

/** One function a request. */
export type Handlers = {
  readonly [Name in ServiceRequest]: (
    input: RequestInput<Name>,
    context: Context<Name>,
  ) => Promise<RequestOutput<Name>>;
};
