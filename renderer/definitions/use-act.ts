import type { DefinitionChange } from '../../shared/contract/definitions';
import { useDefinitions } from '../state/definitions-context';
import { useWindowStore } from '../state/window-store';

/** Changes the definitions and tells what fails; answers whether it was done. */
export function useAct(): (wanted: DefinitionChange) => Promise<boolean> {
  const { dispatch } = useWindowStore();
  const { change } = useDefinitions();
  return async (wanted) => {
    const failure = await change(wanted);
    if (failure !== null) dispatch({ type: 'failed', failure });
    return failure === null;
  };
}
