import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { tierOfBody, type BodyTier } from './bodies/body-tier';
import { postName } from './post-name';
import { postsHeld } from './posts-held';

/** By the tier of the body; `other`: of a body that its name does not tell. */
type Levels = Readonly<Partial<Record<BodyTier, number>> & { other: number }>;

const everywhere = (level: number): Levels => ({ other: level });
const heads: Levels = {
  ...{ province: 7, department: 7, institution: 6, district: 6, commune: 2, branch: 4, centre: 4, school: 4 },
  other: 4,
};
const deputyHeads: Levels = {
  ...{ province: 6, department: 6, institution: 5, district: 5, commune: 1, branch: 3, centre: 3, school: 3 },
  other: 3,
};
const divisionHeads: Levels = {
  office: 4,
  ...{ province: 4, department: 4, institution: 3, district: 3, commune: 2, branch: 2, centre: 2, school: 2 },
  other: 2,
};
const divisionDeputies: Levels = {
  office: 3,
  ...{ province: 3, department: 3, institution: 2, district: 2, commune: 1, branch: 1, centre: 1, school: 1 },
  other: 1,
};
const committeeHeads: Levels = { province: 7, district: 4, other: 2 };
const committeeDeputies: Levels = { province: 6, district: 3, other: 1 };
const unionHeads: Levels = { province: 7, district: 3, commune: 2, other: 2 };
const unionDeputies: Levels = { province: 6, district: 2, commune: 1, other: 1 };
const peopleHeads: Levels = { province: 9, district: 6, commune: 5, other: 5 };
const peopleDeputies: Levels = { province: 8, district: 5, commune: 4, other: 4 };

/**
 * How high posts stand, as editable data, by the first words of the post, the longest first: 10 is the secretary of a
 * province, 0 everybody without a leading post. Whose order is not fixed stand on one level, so that neither is a rise.
 * In the order of the allowances of leaders (NĐ 204/2004/NĐ-CP: Sở 0,9, 0,7, 0,5, 0,3; NĐ 07/2026/NĐ-CP: commune 0,6, 0,5,
 * 0,25, 0,15) and of the pay of communes before 2025 (NĐ 33/2023/NĐ-CP: secretary, then chairs and the secretary's
 * deputies, then deputy chairs and the Front, then the unions). Medium confidence: no decree ranks all of them.
 */
const levels: readonly (readonly [words: string, levels: Levels])[] = [
  // The Party.
  ['Bí thư Tỉnh ủy', everywhere(10)],
  ['Phó Bí thư Tỉnh ủy', everywhere(9)],
  ['Bí thư Thành ủy', everywhere(7)],
  ['Phó Bí thư Thành ủy', everywhere(6)],
  ['Bí thư Huyện ủy', everywhere(7)],
  ['Phó Bí thư Huyện ủy', everywhere(6)],
  ['Bí thư Đảng ủy', { ...heads, district: 7, commune: 6, other: 6 }],
  ['Phó Bí thư Đảng ủy', { ...deputyHeads, district: 6, commune: 5, other: 5 }],
  ['Bí thư Chi bộ', everywhere(0)],
  ['Phó Bí thư Chi bộ', everywhere(0)],
  ['Trưởng ban', committeeHeads],
  ['Phó Trưởng ban', committeeDeputies],
  ['Phó ban', committeeDeputies],
  ['Chủ nhiệm Ủy ban Kiểm tra', committeeHeads],
  ['Phó Chủ nhiệm Ủy ban Kiểm tra', committeeDeputies],
  ['Chủ nhiệm UBKT', committeeHeads],
  ['Phó Chủ nhiệm UBKT', committeeDeputies],
  // People's councils and committees.
  ['Chủ tịch HĐND', peopleHeads],
  ['Chủ tịch UBND', peopleHeads],
  ['Phó Chủ tịch HĐND', peopleDeputies],
  ['Phó Chủ tịch UBND', peopleDeputies],
  // The Front and the unions.
  ['Chủ tịch UBMTTQ', { province: 7, district: 5, commune: 4, other: 4 }],
  ['Phó Chủ tịch UBMTTQ', unionDeputies],
  ['Phó Chủ tịch MTTQ', unionDeputies],
  ['Phó Chủ tịch Ủy ban MTTQ', unionDeputies],
  ['Bí thư Đoàn', unionHeads],
  ['Phó Bí thư Đoàn', unionDeputies],
  ['Bí thư Tỉnh đoàn', unionHeads],
  ['Phó Bí thư Tỉnh đoàn', unionDeputies],
  ['Bí thư Chi đoàn', everywhere(0)],
  ['Phó Bí thư Chi đoàn', everywhere(0)],
  ['Chủ tịch', unionHeads],
  ['Phó Chủ tịch', unionDeputies],
  // Sở, centres, institutions.
  ['Giám đốc', heads],
  ['Phó Giám đốc', deputyHeads],
  ['Chánh Thanh tra', { province: 7, department: 4, district: 3, other: 4 }],
  ['Phó Chánh Thanh tra', { province: 6, department: 3, district: 2, other: 3 }],
  ['Chánh Văn phòng', { ...divisionHeads, office: 7 }],
  ['Phó Chánh Văn phòng', { ...divisionDeputies, office: 6 }],
  ['Phó Văn phòng', { ...divisionDeputies, office: 6 }],
  ['Trưởng phòng', divisionHeads],
  ['Phó Trưởng phòng', divisionDeputies],
  ['Phó phòng', divisionDeputies],
  ['Chi cục trưởng', everywhere(4)],
  ['Phó Chi cục trưởng', everywhere(3)],
  ['Viện trưởng', heads],
  ['Phó Viện trưởng', deputyHeads],
  ['Tổng Biên tập', everywhere(6)],
  ['Phó Tổng Biên tập', everywhere(5)],
  ['Trưởng khoa', divisionHeads],
  ['Phó Trưởng khoa', divisionDeputies],
  ['Phó khoa', divisionDeputies],
  ['Hạt trưởng', everywhere(2)],
  ['Phó Hạt trưởng', everywhere(1)],
  ['Trưởng trạm', everywhere(2)],
  ['Trạm trưởng', everywhere(2)],
  ['Phó Trưởng trạm', everywhere(1)],
  ['Phó Trạm trưởng', everywhere(1)],
  ['Trạm phó', everywhere(1)],
  ['Đội trưởng', everywhere(2)],
  ['Phó Đội trưởng', everywhere(1)],
  ['Đội phó', everywhere(1)],
  // Schools.
  ['Hiệu trưởng', { institution: 6, other: 4 }],
  ['Phó Hiệu trưởng', { institution: 5, other: 3 }],
  ['Hiệu phó', { institution: 5, other: 3 }],
  ['Tổ trưởng', everywhere(2)],
  ['Phó Tổ trưởng', everywhere(1)],
  ['Tổ phó', everywhere(1)],
  ['Tổ trưởng tổ dân phố', everywhere(0)],
  ['Tổ trưởng TDP', everywhere(0)],
  ['Tổ phó tổ dân phố', everywhere(0)],
  ['Tổ phó TDP', everywhere(0)],
  ['Trưởng ban Công tác Mặt trận', everywhere(0)],
  ['Phó Trưởng ban Công tác Mặt trận', everywhere(0)],
  // Communes.
  ['Chỉ huy trưởng', everywhere(1)],
  ['Trưởng Công an', everywhere(1)],
];

const byLength = levels
  .map(([words, own]) => ({ words: fold(words), own }))
  .sort((a, b) => b.words.length - a.words.length);

const withOwnLevel: ReadonlySet<string> = new Set(byLength.map(({ words }) => words));

/** The usual name, but of what has a level by the name that it has. */
const nameOf = (post: string): string => (withOwnLevel.has(post) ? post : fold(postName(post) ?? post));

/** A post as a roster writes it, of somebody of this unit. */
export interface HeldPost {
  readonly post: string;
  readonly unit: string | null;
}

interface PostLevel {
  readonly level: number;
  /** Of what tier the body is; null: its name does not tell. */
  readonly tier: BodyTier | null;
}

/** Of several posts in a cell ("Phó Bí thư Đảng ủy, Chủ tịch UBND") the highest. */
export function positionLevel({ post, unit }: HeldPost): PostLevel {
  return levelOf(`${unit ?? ''}\n${post}`);
}

const levelOf = remember((unitAndPost): PostLevel => {
  const [unit = '', post = ''] = unitAndPost.normalize('NFC').split('\n');
  const found = postsHeld(post, unit).map(({ full, key }) => levelOfOne(full ?? nameOf(key), unit));
  return found.reduce((best, each) => (each.level > best.level ? each : best));
});

function levelOfOne(post: string, unit: string): PostLevel {
  const found = byLength.find(({ words }) => post === words || post.startsWith(`${words} `));
  if (!found) return { level: 0, tier: null };
  const tier = tierOfBody(post.slice(found.words.length)) ?? tierOfBody(unit);
  return { level: (tier && found.own[tier]) ?? found.own.other, tier };
}

export function isLeading(held: HeldPost): boolean {
  return positionLevel(held).level > 0;
}

/** Whether the later post is surely the higher one: posts of a known and of an unknown body cannot be compared. */
export function isHigherPost(before: HeldPost, after: HeldPost): boolean {
  const [old, now] = [positionLevel(before), positionLevel(after)];
  if (now.level === 0 || old.level === 0) return now.level > old.level;
  return (old.tier === null) === (now.tier === null) && now.level > old.level;
}
