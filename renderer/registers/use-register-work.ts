import { useCallback, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../shared/contract/failure';
import type { ImportProgress } from '../../shared/contract/results';
import type { RegisterImport } from '../../shared/contract/registers';
import type { Register } from '../../shared/registers/register';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';

export interface RegisterWork {
  /** Grows with every change. */
  readonly version: number;
  readonly isBusy: boolean;
  /** How far the files are read that are loaded now. */
  readonly progress: ImportProgress | null;
  readonly failure: Failure | null;
  /** A file that has a password; whether the one that was tried is wrong. */
  readonly locked: { readonly path: string; readonly isWrong: boolean } | null;
  /** Tries a password; null leaves the file unread. */
  readonly unlock: (password: string | null) => void;
  /** Stops reading; the register stays as it was. */
  readonly stop: () => void;
  /** Whom, or which unit, an entry is about. */
  readonly respond: (entry: number, about: number | string | null | undefined, year: number | null) => void;
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

/** A file that has a password, and what it is loaded with. */
interface WorkLocked {
  readonly path: string;
  readonly isWrong: boolean;
  readonly paths: readonly string[];
  readonly replace: boolean;
  readonly passwords: readonly string[];
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
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [locked, setLocked] = useState<WorkLocked | null>(null);
  const stopping = useRef<AbortController | null>(null);
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
    (paths: readonly string[], replace: boolean, passwords: readonly string[] = []) =>
      run(async () => {
        const abort = new AbortController();
        stopping.current = abort;
        const { signal } = abort;
        const files = { paths: [...paths], passwords: [...passwords] };
        try {
          const check = await engine.request('roster.check', files, { signal });
          const [path] = check.locked;
          if (path !== undefined) {
            setLocked({ path, isWrong: passwords.length > 0, paths, replace, passwords });
            return;
          }
          const asked = { register: id, ...files, replace };
          onLoaded(await engine.request('registers.import', asked, { signal, onProgress: setProgress }));
        } catch (error) {
          if (toFailure(error).kind !== 'cancelled') throw error;
        } finally {
          setProgress(null);
        }
      }),
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
      ...{ version, isBusy, progress, failure, waiting, take },
      locked,
      unlock: (password) => {
        setLocked(null);
        if (locked === null) return;
        const { paths, replace, passwords, path } = locked;
        if (password !== null) load(paths, replace, [...passwords, password]);
        else if (paths.length > 1)
          load(
            paths.filter((each) => each !== path),
            replace,
            passwords,
          );
      },
      stop: () => stopping.current?.abort(),
      respond: (entry, about, year) =>
        run(async () => {
          const answer = about === undefined ? {} : { about };
          await engine.request('registers.answer', { register: id, entry, year, ...answer });
        }),
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
    [engine, failure, id, isBusy, load, locked, onRemoved, progress, register, run, take, version, waiting],
  );
}
