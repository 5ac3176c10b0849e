import { fold } from '../text/fold';
import { isLeading } from './position-levels';
import { postName } from './post-name';
import { postsHeld } from './posts-held';

/** A post apart from others of its unit. */
export interface PostKey {
  /** As it is written. */
  readonly written: string;
  readonly key: string;
}

/** The posts of a cell by their usual names, folded; what has none as it is written. */
export function postNames(text: string, unit: string): readonly string[] {
  return postsOf(text, unit).map(({ key }) => key);
}

/** Behind a post of a unit: "Phó Chủ tịch UBND xã". */
const kindOfUnit = /(?: (?:cua|o|tai))? (?:xa|phuong|thi tran|dac khu|tt)$/;

/** In a committee, beside the post that is held. */
const seat = /^(?:uy vien|uv)(?: |$)/;

/**
 * What tells the posts of a unit apart, however each row writes them: one key a post. "Công chức" before it, the kind or
 * the name of the unit behind it, words in brackets and a seat in a committee say nothing.
 */
export function postKeys(text: string, unit: string): readonly PostKey[] {
  return postsOf(text, unit).map((post) => ({ ...post, key: inOrder(post.key) }));
}

function postsOf(text: string, unit: string): readonly PostKey[] {
  const own = text.replace(/\([^)]*\)/g, ' ').trim();
  const whole = postName(own);
  if (whole !== undefined) return [{ written: own, key: fold(whole) }];
  const found: PostKey[] = [];
  for (const { written, key, full } of postsHeld(own, unit)) {
    if (key === '') continue;
    const { name, bare } = named(full ?? key, unit);
    const before = found.at(-1);
    // "Trưởng phòng Kinh tế, Hạ tầng và Đô thị" is one post.
    if (before && name === undefined && !isLeading({ post: written, unit }))
      found[found.length - 1] = { written: `${before.written}, ${written}`, key: `${before.key} ${bare}` };
    else found.push({ written, key: name === undefined ? bare : fold(name) });
  }
  const posts = found.filter(({ key }) => !seat.test(key));
  return posts.length === 0 ? found : posts;
}

/** "Kế toán - Văn phòng" is "Văn phòng - Kế toán". */
function inOrder(key: string): string {
  return key.split(' ').sort().join(' ');
}

function named(post: string, unit: string): { name: string | undefined; bare: string } {
  const own = post.replace(/^(?:cong chuc|cc) (?=.)/, '');
  const place = ` ${fold(unit)}`;
  const bare = (own.endsWith(place) ? own.slice(0, -place.length) : own).replace(kindOfUnit, '') || own;
  return { name: postName(post) ?? postName(own) ?? postName(bare), bare };
}
