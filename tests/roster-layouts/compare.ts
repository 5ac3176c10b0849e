import { NOT_TICKED } from './facts';
import { plain } from './plain';

/** Free text is the same when spelling, case and spaces are all that differ. */
export function sameText(expected: string | null, actual: string | null): boolean {
  if (expected === null || actual === null) return expected === actual;
  return plain(expected) === plain(actual);
}

/** A unit is the same with and without "UBND xã" before its name. */
export function sameUnit(expected: string | null, actual: string | null): boolean {
  return sameText(expected === null ? null : bareUnit(expected), actual === null ? null : bareUnit(actual));
}

function bareUnit(unit: string): string {
  return plain(unit).replace(/^(?:uy ban nhan dan |ubnd )?(?:xa |phuong |thi tran )?/u, '');
}

/** An absent tick may be read as "no" or as "not recorded". */
export function sameMark<Value>(expected: Value | null, actual: Value | null, no: Value): boolean {
  return expected === NOT_TICKED ? actual === null || actual === no : expected === actual;
}
