import { fold } from '../text/fold';
import { isLeading } from './position-levels';
import { departmentKey, spelledOut } from './post-abbreviations';
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
const seat = /^(?:uy vien|uv|dang uy vien|duv)(?: |$)/;

/** A post that its department tells, such as "Trưởng phòng" of "Phòng Kinh tế". */
const headOfDepartment = /^(?:pho )?(?:truong phong|truong ban|giam doc|chanh van phong)$/;

/** A post of the whole unit, whichever department somebody is counted in. */
const ofWholeUnit =
  /^(?:pho )?(?:(?:chu tich|bi thu) \S|(?:truong phong|truong ban|giam doc|chanh van phong|chu nhiem) \S|chi huy truong|truong cong an)/;

/**
 * What tells the posts of a unit apart, however each row writes them: one key a post. "Công chức" before it, the kind or
 * the name of the unit behind it, words in brackets and a seat in a committee say nothing; the department tells apart
 * posts that are not its head's or those of the whole unit.
 */
export function postKeys(text: string, unit: string, department: string | null = null): readonly PostKey[] {
  const place = department === null ? '' : departmentKey(department);
  return postsOf(text, unit).map(({ written, key: post, isShort }) => {
    const key = spelledOut(post);
    if (place !== '' && headOfDepartment.test(key))
      return { written, key: inOrder(`${key} ${place.replace(/^(?:phong|ban|van phong) /, '')}`) };
    if (place === '' || (!isShort && ofWholeUnit.test(key))) return { written, key: inOrder(key) };
    return { written, key: `${inOrder(key)} | ${place}` };
  });
}

interface NamedPost extends PostKey {
  /** It says less than its full name. */
  readonly isShort: boolean;
}

function postsOf(text: string, unit: string): readonly NamedPost[] {
  const own = text.replace(/\([^)]*\)/g, ' ').trim();
  const whole = postName(own);
  if (whole !== undefined) return [{ written: own, key: fold(whole), isShort: isShort(own, unit) }];
  const found: NamedPost[] = [];
  for (const { written, key, full } of postsHeld(own, unit)) {
    if (key === '') continue;
    const { name, bare } = named(full ?? key, unit);
    const before = found.at(-1);
    // "Trưởng phòng Kinh tế, Hạ tầng và Đô thị" is one post.
    if (before && name === undefined && !isLeading({ post: written, unit }))
      found[found.length - 1] = {
        ...before,
        ...{ written: `${before.written}, ${written}`, key: `${before.key} ${bare}` },
      };
    else found.push({ written, key: name === undefined ? bare : fold(name), isShort: full !== null });
  }
  const posts = found.filter(({ key }) => !seat.test(key));
  return posts.length === 0 ? found : posts;
}

const isShort = (text: string, unit: string): boolean =>
  postsHeld(text, unit).some(({ full }) => full !== null);

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
