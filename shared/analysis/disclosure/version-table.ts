import type { Breakdown } from '../../contract/results';
import { arrangeTable, type TableFrame } from '../arrange-table';
import type { TableModel } from '../table-model';
import type { TableView } from '../table-view';
import { publicTable, type HiddenFigure } from './public-table';
import { versionNote } from './version-words';

/** A table in the version in which it leaves, and the sentence that says which one it is. */
export interface VersionTable {
  readonly model: TableModel;
  readonly note: string;
  /** Not even how many people there are is told. */
  readonly isTotalHidden: boolean;
}

/**
 * `publicFrom`: the threshold of a public version; null: the internal one. `together`: as in `publicTable`; `isOfMany`:
 * with other tables, as the note says then.
 */
export function versionTable(
  breakdown: Breakdown,
  view: TableView,
  frame: TableFrame,
  publicFrom: number | null,
  together?: readonly HiddenFigure[],
  isOfMany = false,
): VersionTable {
  const { language } = frame;
  const of = breakdown.measure === 'headcount' ? 'counts' : 'shares';
  if (publicFrom === null) {
    const words = { version: 'internal', threshold: 0, of, sensitive: false } as const;
    return {
      model: arrangeTable(breakdown, view, frame),
      note: versionNote(words, language),
      isTotalHidden: false,
    };
  }
  const model = publicTable(breakdown, view, frame, publicFrom, together);
  const words = {
    ...({ version: 'public', threshold: publicFrom, sensitive: model.isSensitive } as const),
    of: isOfMany ? 'document' : of,
  } as const;
  const total = model.rows.find(({ kind }) => kind === 'total')?.cells.at(-1);
  return { model, note: versionNote(words, language), isTotalHidden: total?.isHidden ?? false };
}
