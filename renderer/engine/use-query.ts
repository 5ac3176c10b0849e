import { useEffect, useLayoutEffect, useState } from 'react';
import { FailureError } from '../../shared/contract/failure';
import type { Failure } from '../../shared/contract/failure';
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests';
import { beginDrawing } from '../state/printing';
import { useEngine, useEngineGeneration } from './engine-context';

export interface Query<Output> {
  /** The last answer; it stays while the next one is computed. */
  readonly data: Output | null;
  readonly failure: Failure | null;
  readonly isLoading: boolean;
}

/**
 * Asks the engine and asks again when the input or the engine itself changes; the stale question is aborted. An answer
 * of another `version` (another roster) is never shown. A null input asks nothing. What is asked for is waited for
 * before the page is printed.
 */
export function useQuery<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name> | null,
  version: number,
): Query<RequestOutput<Name>> {
  const engine = useEngine();
  const generation = useEngineGeneration();
  const [answer, setAnswer] = useState<Answer<RequestOutput<Name>> | null>(null);
  const question = input === null ? null : JSON.stringify(input);

  useEffect(() => {
    if (question === null) return undefined;
    const abort = new AbortController();
    const settle = (data: RequestOutput<Name> | null, failure: Failure | null): void =>
      setAnswer({ version, question, generation, data, failure });
    engine.request(name, JSON.parse(question) as RequestInput<Name>, { signal: abort.signal }).then(
      (data) => settle(data, null),
      (error: unknown) => {
        const failure = toFailure(error);
        // The next engine is on its way and will be asked; an aborted question has a successor.
        if (failure.kind !== 'cancelled' && failure.kind !== 'engine-stopped') settle(null, failure);
      },
    );
    return () => abort.abort();
  }, [engine, generation, name, question, version]);

  const isAnswered =
    answer?.version === version && answer.question === question && answer.generation === generation;
  const isLoading = question !== null && !isAnswered;
  useLayoutEffect(() => (isLoading ? beginDrawing() : undefined), [isLoading]);

  if (question === null) return nothing;
  if (answer?.version !== version) return { ...nothing, isLoading };
  return { data: answer.data, failure: isLoading ? null : answer.failure, isLoading };
}

interface Answer<Output> {
  readonly version: number;
  readonly question: string;
  readonly generation: number;
  readonly data: Output | null;
  readonly failure: Failure | null;
}

const nothing = { data: null, failure: null, isLoading: false };

export function toFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  return { kind: 'internal', detail: String(error) };
}
