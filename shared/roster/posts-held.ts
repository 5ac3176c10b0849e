import { fold } from '../text/fold';
import { bodyOf } from './bodies/body-of';

/** One of the posts that a cell names. */
export interface PostHeld {
  /** As it is written. */
  readonly written: string;
  /** Folded, without "quyền". */
  readonly key: string;
  /** What a post without more words is in this unit, folded: "Chủ tịch" of a commune is "chu tich ubnd"; null: it says all. */
  readonly full: string | null;
}

/** Without its tones “Trưởng bản” is “Trưởng ban”. */
const village = /trưởng bản(?!\p{L})/iu;

/** Between two posts of a cell; a dash only before another leading post: "Kinh tế - Ngân sách" is one name. */
const between =
  /[,;/+]|\s+kiêm\s+|\s*[-–]\s*(?=(?:quyền |q\. ?)?(?:(?:phó|p\.) ?)?(?:chủ tịch|bí thư|trưởng|giám đốc|chánh văn phòng|chỉ huy trưởng|p?ct|p?bt)(?!\p{L}))/iu;

/** The posts of a cell, such as "Phó Bí thư Đảng ủy, Chủ tịch UBND", of somebody of this unit. */
export function postsHeld(text: string, unit: string): PostHeld[] {
  const short = shortOf(unit);
  return text.split(between).map((each) => {
    const key = fold(each.replace(village, 'Trưởng thôn')).replace(/^(?:quyen|q) /, '');
    return { written: each.trim(), key, full: short.get(key) ?? null };
  });
}

/** What posts without more words are: those of a union, of the Front, else of the people's committee. */
function shortOf(unit: string): ReadonlyMap<string, string> {
  if (bodyOf(unit) !== 'mass') return ofCommittee;
  return /(?:^| )(?:ub)?(?:mttq\w*|mt|mat tran)(?: |$)/.test(fold(unit)) ? ofFront : ofUnion;
}

const shortPosts = (chair: string, secretary: string): ReadonlyMap<string, string> =>
  new Map(
    ['', ' xa', ' phuong', ' thi tran', ' dac khu', ' huyen', ' tinh'].flatMap((of) => [
      ...['', 'pho '].map((deputy): [string, string] => [`${deputy}chu tich${of}`, `${deputy}${chair}${of}`]),
      ...['', 'pho '].map((deputy): [string, string] => [
        `${deputy}bi thu${of}`,
        `${deputy}${secretary}${of}`,
      ]),
    ]),
  );
const ofCommittee = shortPosts('chu tich ubnd', 'bi thu dang uy');
const ofFront = shortPosts('chu tich ubmttq', 'bi thu dang uy');
const ofUnion = shortPosts('chu tich', 'bi thu doan');
