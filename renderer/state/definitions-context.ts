import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { findIn, makeLibrary, starterLibrary, type Library } from '../../shared/analysis/library';
import { starterDefinitions } from '../../shared/analysis/starter-definitions';
import type { DefinitionChange, Definitions } from '../../shared/contract/definitions';
import type { Failure } from '../../shared/contract/failure';
import type { RequestInput } from '../../shared/contract/requests';
import type { DefinitionsState } from '../../shared/contract/results';
import type { UnitTableImport } from '../../shared/contract/units';
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
  /** How many decisions about the roster stood at the last change. */
  readonly decidedThen: number;
  readonly change: (change: DefinitionChange) => Promise<Failure | null>;
  readonly undo: () => Promise<Failure | null>;
  readonly redo: () => Promise<Failure | null>;
  readonly load: (path: string) => Promise<Failure | null>;
  /** Adds the lines of a table of units; answers what came of it. */
  readonly importUnits: (input: RequestInput<'units.import'>) => Promise<UnitTableImport | Failure>;
}

const nothing = (): Promise<null> => Promise.resolve(null);

export const DefinitionsContext = createContext<DefinitionsControl>({
  definitions: starterDefinitions,
  undoable: 0,
  redoable: 0,
  decidedThen: 0,
  change: nothing,
  undo: nothing,
  redo: nothing,
  load: nothing,
  importUnits: () => Promise.resolve({ lines: 0, skipped: [], doubted: [] }),
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
  const [decidedThen, setDecidedThen] = useState(0);
  const decidedNow = state.decided;
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
          setDecidedThen(decidedNow);
          dispatch({ type: 'definitions-changed', library: makeLibrary(next.definitions), isAdded });
          return null;
        },
        (error: unknown) => toFailure(error),
      ),
    [dispatch, decidedNow],
  );
  const definitions = defined?.definitions ?? starterDefinitions;
  const undoable = defined?.undoable ?? 0;
  const redoable = defined?.redoable ?? 0;
  const control = useMemo(
    (): DefinitionsControl => ({
      definitions,
      undoable,
      redoable,
      decidedThen,
      change: (change) =>
        take(engine.request('definitions.change', { change }), isAddition(change, definitions)),
      undo: () => take(engine.request('definitions.undo', {}), false),
      redo: () => take(engine.request('definitions.redo', {}), false),
      load: (path) => take(engine.request('definitions.load', { path }), false),
      importUnits: async (input) => {
        const answer = engine.request('units.import', input);
        const failure = await take(
          answer.then(({ state: next }) => next),
          false,
        );
        return failure ?? (await answer).imported;
      },
    }),
    [definitions, engine, redoable, decidedThen, take, undoable],
  );
  return { control, library };
}

/** Nothing that was defined before means anything else after it. */
function isAddition(change: DefinitionChange, definitions: Definitions): boolean {
  if (!('put' in change)) return false;
  const { put } = change;
  if (put !== 'dimensions' && put !== 'indicators' && put !== 'populations') return false;
  return findIn<{ readonly id: string }>(definitions[put], change.definition.id) === undefined;
}
