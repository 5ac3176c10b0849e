import { tidyText } from '../../normalise/tidy-text';
import { coreOf } from './core-text';
import { plainText } from './plain-text';

/** What the heads of a percentage say: of which heads it is a part, and of whom. */
export interface ShareWords {
  /** The heads of the part without what makes it a percentage; blank where the place beside it is meant. */
  readonly part: readonly string[];
  /** The heads of the whole: those above the part. */
  readonly outer: readonly string[];
  /** "so với tổng số đảng viên": whom the words themselves name as the whole. */
  readonly of: string | null;
}

const sign = /(?:^|[^\d\s])\s*%|^\s*%|\bt[yi] le\b|\bphan tram\b/;

/** Null where the heads are of no percentage. */
export function shareWords(path: readonly string[]): ShareWords | null {
  const at = path.findIndex((text) => sign.test(plainText(text).plain));
  const text = path[at];
  if (text === undefined) return null;
  const { rest, of } = withoutSign(text);
  const [above, below] = [path.slice(0, at), path.slice(at + 1)];
  if (rest !== '') return { part: [...above, rest, ...below], outer: above, of };
  return { part: [...above, ...below], outer: below.length > 0 ? above : above.slice(0, -1), of };
}

function withoutSign(text: string): { rest: string; of: string | null } {
  const tidy = tidyText(text);
  const { plain } = plainText(tidy);
  const than = /\(?\s*(?:so voi|tren tong so|tren|\/\s*tong so|\/)\s*(?=[a-z])/.exec(plain);
  const isTotal = than?.[0].includes('tong so') === true;
  const named = than === null ? null : tidy.slice(than.index + than[0].length).replace(/[%()]/g, ' ');
  const of = named === null ? null : tidyText(isTotal ? `tổng số ${named}` : named);
  const rest = (than === null ? tidy : tidy.slice(0, than.index))
    .replace(/t[ỷỉyi]\s*l[ệe]|phần trăm|phan tram/giu, ' ')
    .replace(/\(\s*%\s*\)|%/gu, ' ')
    .replace(/[(]\s*[)]/g, ' ')
    .replace(/^\s*\d{1,2}\s*[.)]\s*|^[\s\-–+:,]+|[\s:,(\-–]+$/gu, '');
  return { rest: /^(?:cơ cấu|đạt|chiếm|số)?$/iu.test(coreOf(rest)) ? '' : tidyText(rest), of };
}
