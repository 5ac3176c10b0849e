import type { Rank } from '../../../shared/roster/rank';
import { ranks } from '../../../shared/roster/vocabularies/rank';
import { foldTight } from '../../../shared/text/fold';
import type { CellValue } from '../read/sheet';
import type { Doubt } from './normalised';
import { tidyText } from './tidy-text';

export interface RankValue {
  readonly rank: string | null;
  readonly code: string | null;
  readonly doubt?: Doubt;
}

const byCode = new Map(
  ranks.flatMap((rank) => [rank.code, ...rank.otherCodes].map((code) => [code, rank] as const)),
);
const byName = new Map<string, Rank>();
for (const rank of ranks) {
  for (const name of [rank.name, ...rank.abbreviations]) byName.set(foldTight(name), rank);
}

/** `Chuyên viên`, `CV`, `01.003`, the number 1.003 that Excel made of it, `V.07.02.26`; a name outside the list stays as written. */
export function parseRank(cell: CellValue): RankValue {
  if (cell === null) return { rank: null, code: null };
  if (typeof cell === 'number') return fromNumber(cell);
  const text = tidyText(String(cell));
  if (text === '' || /^[-–]+$/.test(text)) return { rank: null, code: null };
  const written = /\b\d{2}[a-c]?\.\d{3}\b|\bV\.\d{2}\.\d{2}(?:\.\d{2})?\b/i.exec(text)?.[0];
  if (written !== undefined) {
    const code = written.replace(/^v/, 'V');
    const name = text.replace(written, '').replace(/^[\s()\-–:]+|[\s()\-–:]+$/gu, '');
    const named = byName.get(foldTight(name));
    const coded = byCode.get(code);
    // One code has meant two ranks over time, so the name decides and the user is told.
    if (named && coded && named !== coded) {
      return { rank: named.name, code, doubt: { code: 'rank_code_disagrees', taken: coded.name } };
    }
    return { rank: named?.name ?? (name || (coded?.name ?? null)), code };
  }
  if (/^\d{1,2}[.,]\d{1,3}$|^\d{4,5}$/.test(text)) return fromNumber(Number(text.replace(',', '.')));
  const rank = byName.get(foldTight(text));
  return rank ? { rank: rank.name, code: rank.code } : { rank: text, code: null };
}

function fromNumber(number: number): RankValue {
  const code = Number.isInteger(number) && number >= 1000 ? number / 1000 : number;
  const repaired = code.toFixed(3).padStart(6, '0');
  const rank = byCode.get(repaired);
  if (!rank) return { rank: null, code: null, doubt: { code: 'value_unrecognised' } };
  return { rank: rank.name, code: repaired, doubt: { code: 'excel_damage_repaired', taken: repaired } };
}
