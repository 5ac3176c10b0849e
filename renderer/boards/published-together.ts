import { everybody, type Condition } from '../../shared/analysis/condition';
import { isSensitiveCondition } from '../../shared/analysis/disclosure/public-table';
import type { Library } from '../../shared/analysis/library';
import { plainView } from '../../shared/analysis/table-view';
import type { Board, Card } from '../../shared/contract/boards';
import type { RequestInput } from '../../shared/contract/requests';
import { choiceOf } from '../state/card-choice';
import { isDefined } from './card-title';

export interface PublishedTogether {
  /** In the order of the tables that are asked. */
  readonly cards: readonly string[];
  readonly input: RequestInput<'breakdown.hidden'>;
}

type AskedTable = RequestInput<'breakdown.hidden'>['tables'][number];

/**
 * The cards of a board that leave as one document and so hide together: all of them in a public version of the board
 * (`publicFrom`), otherwise those that are public themselves. Null: what each hides by itself is enough.
 */
export function publishedTogether(
  { cards }: Pick<Board, 'cards'>,
  publicFrom: number | null,
  asOf: string | null,
  filterOf: (card: string) => Condition,
  library: Library,
): PublishedTogether | null {
  const found = cards.flatMap((card) => {
    const leaving = tableOf(card, publicFrom, filterOf(card.id), library);
    return leaving ? [{ card: card.id, ...leaving }] : [];
  });
  const isAlone = found.length === 1 && found.every(({ table }) => !isSensitive(table, library));
  if (found.length === 0 || isAlone) return null;
  return {
    cards: found.map(({ card }) => card),
    input: {
      ...{ asOf, filter: everybody, tables: found.map(({ table }) => table) },
      threshold: Math.max(...found.map(({ threshold }) => threshold)),
    },
  };
}

function tableOf(
  { content }: Card,
  publicFrom: number | null,
  filter: Condition,
  library: Library,
): { readonly table: AskedTable; readonly threshold: number } | null {
  if (!isDefined(content, library)) return null;
  if (content.kind === 'breakdown') {
    const { measure, rows, columns, view } = choiceOf(content);
    const threshold = publicFrom ?? content.publicFrom ?? null;
    if (threshold === null) return null;
    return { threshold, table: { rows: [...rows], columns: [...columns], measure, view, who: filter } };
  }
  if (content.kind !== 'tile' || publicFrom === null) return null;
  const { measure, who } = content;
  const table = { rows: [], columns: [], measure, view: plainView };
  return { threshold: publicFrom, table: { ...table, who: who ? { all: [filter, who] } : filter } };
}

function isSensitive({ who }: AskedTable, library: Library): boolean {
  return who !== null && isSensitiveCondition(who, library);
}
