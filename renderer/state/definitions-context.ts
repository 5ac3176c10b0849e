import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { findIn, makeLibrary, starterLibrary, type Library } from '../../shared/analysis/library';
import { starterDefinitions } from '../../shared/analysis/starter-definitions';
import type { DefinitionChange, Definitions } from '../../shared/contract/definitions';
import type { Failure } from '../../shared/contract/failure';
import type { DefinitionsState } from '../../shared/contract/results';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useWindowStore } from './window-store';

/** What the workspace defines, and the ways to change it; each answers why it could not, or null. */
export interface DefinitionsControl {
  readonly definitions: Definitions;
  /** How many changes can be taken back. */
  readonly undoable: number;
  /** How many that were taken back can come again. */
  readonly redoable: number;
  readonly change: (change: DefinitionChange) => Promise<Failure | null>;
  readonly undo: () => Promise<Failure | null>;
  readonly redo: () => Promise<Failure | null>;
  readonly load: (path: string) => Promise<Failure | null>;
}

const nothing = (): Promise<null> => Promise.resolve(null);

export const DefinitionsContext = createContext<DefinitionsControl>({
  definitions: starterDefinitions,
  undoable: 0,
  redoable: 0,
  change: nothing,
  undo: nothing,
  redo: nothing,
  load: nothing,
});

export function useDefinitions(): DefinitionsControl {
  return useContext(DefinitionsContext);
}

/** Asks once for all parts of the window what the workspace defines. */
export function useAskDefinitions(isAsked: boolean): {
  readonly control: DefinitionsControl;
  readonly library: Library;
} {
  const engine = useEngine();
  const { state, dispatch } = useWindowStore();
  const { data } = useQuery('definitions.get', isAsked ? {} : null, state.rosterVersion);
  const [asked, setAsked] = useState(data);
  const [defined, setDefined] = useState<DefinitionsState | null>(data);
  if (data !== asked) {
    setAsked(data);
    if (data !== null) setDefined(data);
  }
  const library = useMemo(
    () => (defined === null ? starterLibrary : makeLibrary(defined.definitions)),
    [defined],
  );
  const take = useCallback(
    (answer: Promise<DefinitionsState>, isAdded: boolean): Promise<Failure | null> =>
      answer.then(
        (next) => {
          setDefined(next);
          dispatch({ type: 'definitions-changed', library: makeLibrary(next.definitions), isAdded });
          return null;
        },
        (error: unknown) => toFailure(error),
      ),
    [dispatch],
  );
  const definitions = defined?.definitions ?? starterDefinitions;
  const undoable = defined?.undoable ?? 0;
  const redoable = defined?.redoable ?? 0;
  const control = useMemo(
    (): DefinitionsControl => ({
      definitions,
      undoable,
      redoable,
      change: (change) =>
        take(engine.request('definitions.change', { change }), isAddition(change, definitions)),
      undo: () => take(engine.request('definitions.undo', {}), false),
      redo: () => take(engine.request('definitions.redo', {}), false),
      load: (path) => take(engine.request('definitions.load', { path }), false),
    }),
    [definitions, engine, redoable, take, undoable],
  );
  return { control, library };
}

/** Nothing that was defined before means anything else after it. */
function isAddition(change: DefinitionChange, definitions: Definitions): boolean {
  if (!('put' in change) || change.put === 'standards' || change.put === 'posts') return false;
  return findIn<{ readonly id: string }>(definitions[change.put], change.definition.id) === undefined;
}
