import { useEffect, useLayoutEffect, useState } from 'react';
import type { Failure } from '../../shared/contract/failure';
import { useEngine } from '../engine/engine-context';
import type { EngineClient } from '../engine/engine-client';
import { toFailure } from '../engine/use-query';
import { beginDrawing } from '../state/printing';

/** Longer lists are for a workbook. */
export const mostPrinted = 5000;

/** Everything that goes on paper, which waits for it; null until it is here. `load` must stay the same function. */
export function usePrinted<Wanted, Printed extends object>(
  wanted: Wanted,
  load: (engine: EngineClient, wanted: Wanted, signal: AbortSignal) => Promise<Printed>,
): Printed | { readonly failure: Failure } | null {
  const engine = useEngine();
  const [printed, setPrinted] = useState<Printed | { readonly failure: Failure } | null>(null);
  const asked = JSON.stringify(wanted);
  const isStanding = printed !== null;
  useLayoutEffect(() => (isStanding ? undefined : beginDrawing()), [isStanding]);
  useEffect(() => {
    const abort = new AbortController();
    void load(engine, JSON.parse(asked) as Wanted, abort.signal).then(setPrinted, (error: unknown) => {
      if (!abort.signal.aborted) setPrinted({ failure: toFailure(error) });
    });
    return () => abort.abort();
  }, [engine, asked, load]);
  return printed;
}
