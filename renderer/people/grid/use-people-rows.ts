import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../shared/contract/failure';
import type { PeoplePage, PersonValue } from '../../../shared/contract/people';
import type { RequestInput } from '../../../shared/contract/requests';
import { useEngine, useEngineGeneration } from '../../engine/engine-context';
import { toFailure } from '../../engine/use-query';

export type ListQuestion = Omit<RequestInput<'people.page'>, 'from' | 'count' | 'columns'>;

const pageRows = 100;
/** Pages beyond these are forgotten, the farthest first. */
const mostPages = 80;

interface Page {
  readonly columns: readonly string[];
  readonly rows: PeoplePage['rows'];
}

interface Listed {
  /** The list that the pages are of. */
  readonly key: string;
  readonly total: number;
  readonly pages: ReadonlyMap<number, Page>;
}

export interface PeopleRows {
  /** Null until the first answer. */
  readonly total: number | null;
  /** The list that is shown; while another one is asked for it is the one before. */
  readonly key: string | null;
  readonly isLoading: boolean;
  readonly failure: Failure | null;
  /** The person at a place of the list; undefined until the page has come. */
  readonly personAt: (index: number) => number | undefined;
  /** Undefined until the value has come. */
  readonly valueAt: (index: number, column: string) => PersonValue | undefined;
}

/** The people in sight and those next to them, fetched by pages; what is out of sight before it has come is not asked for any more. */
export function usePeopleRows(
  question: ListQuestion,
  columns: readonly string[],
  version: number,
  first: number,
  last: number,
): PeopleRows {
  const engine = useEngine();
  const generation = useEngineGeneration();
  const key = JSON.stringify([question, version, generation]);
  const signature = columns.join(' ');
  const [listed, setListed] = useState<Listed | null>(null);
  const [failed, setFailed] = useState<{ readonly key: string; readonly failure: Failure } | null>(null);
  const asked = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const isOther = listed?.key !== key;
    // Another list begins at its top; the same one, understood anew, stays where it is.
    const isNew = listed === null || listOf(listed.key) !== listOf(key);
    const around = isOther ? 0 : 1;
    const lastPage = Math.floor(Math.max((listed?.total ?? 0) - 1, 0) / pageRows);
    const from = isNew ? 0 : Math.max(0, Math.floor(first / pageRows) - around);
    const to = isNew ? 0 : Math.min(lastPage, Math.floor(last / pageRows) + around);
    const wanted = new Map<string, number>();
    for (let page = from; page <= to; page += 1) {
      const known = isOther ? undefined : listed.pages.get(page);
      if (known?.columns.join(' ') !== signature) wanted.set(`${key} ${signature} ${page}`, page);
    }
    for (const [name, abort] of asked.current) {
      if (wanted.has(name)) continue;
      asked.current.delete(name);
      abort.abort();
    }
    for (const [name, page] of wanted) {
      if (asked.current.has(name)) continue;
      const abort = new AbortController();
      asked.current.set(name, abort);
      const [who] = JSON.parse(key) as [ListQuestion];
      const shown = signature === '' ? [] : signature.split(' ');
      const input = { ...who, columns: shown, from: page * pageRows, count: pageRows };
      engine.request('people.page', input, { signal: abort.signal }).then(
        ({ total, rows }) => {
          asked.current.delete(name);
          setFailed(null);
          setListed((before) => withPage(before, key, total, page, { columns: shown, rows }));
        },
        (error: unknown) => {
          asked.current.delete(name);
          const failure = toFailure(error);
          if (failure.kind !== 'cancelled' && failure.kind !== 'engine-stopped') setFailed({ key, failure });
        },
      );
    }
  }, [engine, first, key, last, listed, signature]);

  return {
    total: listed?.total ?? null,
    key: listed?.key ?? null,
    isLoading: listed?.key !== key && failed?.key !== key,
    failure: failed?.key === key ? failed.failure : null,
    personAt: (index) => rowAt(listed, index)?.row?.person,
    valueAt: (index, column) => {
      const found = rowAt(listed, index);
      return found?.row?.values[found.page.columns.indexOf(column)];
    },
  };
}

/** What a list is of, whatever version of the roster it was made from. */
export function listOf(key: string): string {
  return JSON.stringify((JSON.parse(key) as unknown[])[0]);
}

function rowAt(
  listed: Listed | null,
  index: number,
): { page: Page; row: PeoplePage['rows'][number] | undefined } | undefined {
  const page = listed?.pages.get(Math.floor(index / pageRows));
  return page && { page, row: page.rows[index % pageRows] };
}

function withPage(before: Listed | null, key: string, total: number, number: number, page: Page): Listed {
  if (before?.key !== key) return { key, total, pages: new Map([[number, page]]) };
  const pages = new Map(before.pages).set(number, page);
  if (pages.size > mostPages) {
    const farthest = [...pages.keys()].sort((a, b) => Math.abs(b - number) - Math.abs(a - number));
    for (const each of farthest.slice(0, pages.size - mostPages)) pages.delete(each);
  }
  return { key, total, pages };
}
