import { createContext, useContext, useSyncExternalStore } from 'react';
import { EngineClient } from './engine-client';

export const EngineContext = createContext(new EngineClient());

export function useEngine(): EngineClient {
  return useContext(EngineContext);
}

/** Changes when the engine was started again. */
export function useEngineGeneration(): number {
  const engine = useEngine();
  return useSyncExternalStore(engine.subscribe, () => engine.generation);
}
