import { positions } from '../../../shared/roster/vocabularies/position';
import { foldTight } from '../../../shared/text/fold';

const byAbbreviation = new Map<string, string>();
for (const { name, others } of positions) {
  for (const other of others) if (isAbbreviation(other)) byAbbreviation.set(foldTight(other), name);
}

function isAbbreviation(text: string): boolean {
  return !/\p{Ll}{3,}/u.test(text.normalize('NFC'));
}

/** `VP-TK` and `CT UBND` in words; a post that is written out stays as it is. */
export function canonicalPosition(text: string): string {
  return isAbbreviation(text) ? (byAbbreviation.get(foldTight(text)) ?? text) : text;
}
