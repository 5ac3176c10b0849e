import { useCallback, useMemo, useState } from 'react';
import type { Failure } from '../../shared/contract/failure';
import type { RegisterImport } from '../../shared/contract/registers';
import type { Register } from '../../shared/registers/register';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';

export interface RegisterWork {
  /** Grows with every change. */
  readonly version: number;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** Files that wait for "add or replace". */
  readonly waiting: readonly string[] | null;
  readonly choose: () => void;
  readonly take: (paths: readonly string[]) => void;
  readonly openSample: () => void;
  readonly answer: (how: 'add' | 'replace' | 'cancel') => void;
  readonly remove: (file: number) => void;
  readonly undo: () => void;
  readonly change: (setting: string, value: number) => void;
}

interface WorkNeeds {
  readonly register: Register;
  readonly isEmpty: boolean;
  readonly onLoaded: (read: RegisterImport) => void;
  readonly onRemoved: () => void;
}

/** Loading, removing and taking back; one change at a time. */
export function useRegisterWork({ register, isEmpty, onLoaded, onRemoved }: WorkNeeds): RegisterWork {
  const engine = useEngine();
  const [version, setVersion] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [waiting, setWaiting] = useState<readonly string[] | null>(null);
  const { id } = register;

  const run = useCallback((work: () => Promise<void>) => {
    setIsBusy(true);
    setFailure(null);
    work().then(
      () => {
        setIsBusy(false);
        setVersion((before) => before + 1);
      },
      (error: unknown) => {
        setIsBusy(false);
        setFailure(toFailure(error));
      },
    );
  }, []);

  const load = useCallback(
    (paths: readonly string[], replace: boolean) =>
      run(async () =>
        onLoaded(await engine.request('registers.import', { register: id, paths: [...paths], replace })),
      ),
    [engine, id, onLoaded, run],
  );

  const take = useCallback(
    (paths: readonly string[]) => {
      if (paths.length === 0) return;
      if (isEmpty) load(paths, false);
      else setWaiting(paths);
    },
    [isEmpty, load],
  );

  return useMemo(
    () => ({
      ...{ version, isBusy, failure, waiting, take },
      choose: () => void window.desktop.chooseRosters('files').then((paths) => take(paths ?? [])),
      openSample: () =>
        void window.desktop.samplePath().then((path) => {
          load(
            register.samples.map((name) => path.replace(/[^\\/]+$/, name)),
            false,
          );
        }),
      answer: (how) => {
        const paths = waiting ?? [];
        setWaiting(null);
        if (how !== 'cancel') load(paths, how === 'replace');
      },
      remove: (file) =>
        run(async () => {
          await engine.request('registers.remove', { register: id, file });
          onRemoved();
        }),
      undo: () => run(async () => void (await engine.request('registers.undo', { register: id }))),
      change: (setting, value) =>
        run(async () => void (await engine.request('registers.setting', { register: id, setting, value }))),
    }),
    [engine, failure, id, isBusy, load, onRemoved, register, run, take, version, waiting],
  );
}
