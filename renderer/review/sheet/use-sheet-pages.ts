import { useEffect, useRef, useState } from 'react';
import type { SheetReview } from '../../../shared/contract/results';
import { useEngine, useEngineGeneration } from '../../engine/engine-context';
import { useWindowStore } from '../../state/window-store';

export type PreviewRow = SheetReview['preview'][number];

const pageRows = 100;

interface Page {
  readonly version: number;
  readonly rows: readonly PreviewRow[];
}

export interface SheetPages {
  /** The row at an index from 0; undefined until it has been fetched. */
  readonly rowAt: (index: number) => PreviewRow | undefined;
  readonly firstPage: readonly PreviewRow[] | null;
}

/** The rows of a sheet that are in sight, fetched by pages; rows stay while a decision has them understood anew. */
export function useSheetPages(file: number, sheet: string, first: number, last: number): SheetPages {
  const engine = useEngine();
  const generation = useEngineGeneration();
  const { rosterVersion } = useWindowStore().state;
  const [pages, setPages] = useState<ReadonlyMap<number, Page>>(new Map());
  const asked = useRef(new Set<string>());

  useEffect(() => {
    const from = Math.max(0, Math.floor(first / pageRows));
    const to = Math.max(from, Math.floor(last / pageRows));
    for (const number of new Set([0, ...Array.from({ length: to - from + 1 }, (_, index) => from + index)])) {
      const key = `${rosterVersion} ${generation} ${number}`;
      if (pages.get(number)?.version === rosterVersion || asked.current.has(key)) continue;
      asked.current.add(key);
      const question = { file, sheet, from: number * pageRows + 1, count: pageRows };
      engine.request('review.sheet', question).then(
        ({ preview }) =>
          setPages((known) =>
            (known.get(number)?.version ?? -1) > rosterVersion
              ? known
              : new Map(known).set(number, { version: rosterVersion, rows: preview }),
          ),
        () => asked.current.delete(key),
      );
    }
  }, [engine, file, first, generation, last, pages, rosterVersion, sheet]);

  return {
    rowAt: (index) => pages.get(Math.floor(index / pageRows))?.rows[index % pageRows],
    firstPage: pages.get(0)?.rows ?? null,
  };
}
