import { positions } from '../../../shared/roster/vocabularies/position';
import { foldTight } from '../../../shared/text/fold';

const byAbbreviation = new Map<string, string>();
for (const { name, others } of positions) {
  for (const other of others) if (isAbbreviation(other)) byAbbreviation.set(foldTight(other), name);
}

/** `VP-TK`, `CT UBND`; also `BT Đảng ủy`, of which only the first word is short. */
function isAbbreviation(text: string): boolean {
  const composed = text.normalize('NFC');
  return !/\p{Ll}{3,}/u.test(composed) || /^\p{Lu}{2,4}[\s.]/u.test(composed);
}

/** `VP-TK` and `CT UBND` in words; a post that is written out stays as it is. */
export function canonicalPosition(text: string): string {
  return isAbbreviation(text) ? (byAbbreviation.get(foldTight(text)) ?? text) : text;
}
