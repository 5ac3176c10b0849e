import { positions } from '../../../shared/roster/vocabularies/position';
import { staffGroups } from '../../../shared/roster/vocabularies/staff-group';
import { fold, foldTight } from '../../../shared/text/fold';
import { matchHead, matchWhole } from '../normalise/match-category';
import { namesPeriod } from './period';

export type SectionKind = 'unit' | 'department' | 'staff_group' | 'position' | 'period';

export interface SectionLabel {
  /** How the row is numbered, which tells its place among sections: `I`, `A`, `1`, or not at all. */
  readonly numbering: 'letter' | 'roman' | 'arabic' | 'lower' | 'none';
  /** Null where the words alone do not tell. */
  readonly kind: SectionKind | null;
  /** An id for a staff group, else the text without its number. */
  readonly value: string;
}

const unitWords =
  /^(?:ubnd|uy ban nhan dan|xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|so|chi cuc|trung tam|truong|benh vien|tram|cong an|toa an|vien|thanh tra|don vi|co quan|cum|lien xa|tt|hdnd|hoi dong nhan dan|tinh|cuc|kho bac|ban quan ly)(?= |$)/;
const departmentWords =
  /^(?:khoi|phong|ban|van phong|dang uy|bo phan|to|uy ban mat tran|ubmttq|ub mttq|mat tran|mttq|doan the|doan thanh nien|hoi|cong doan|lanh dao|chinh quyen|dang|hanh chinh|ubkt|uy ban kiem tra|ban chi huy)(?= |$)/;

const ofACommune = / (?:xa(?! hoi)|phuong|thi tran|dac khu) \S/;

const numberings: readonly [SectionLabel['numbering'], RegExp][] = [
  ['roman', /^\(?([IVX]{1,6})\s*[.):\-–]*$/i],
  ['letter', /^\(?([A-Z])\s*[.):\-–]*$/],
  ['lower', /^\(?([a-zđ])\s*[.):\-–]*$/],
  ['arabic', /^\(?(\d{1,2}(?:\.\d{1,2})*)\s*[.):\-–]*$/],
];
const prefix = /^\(?([IVX]{1,6}|[ivx]{1,6}|[A-Za-zĐđ]|\d{1,2}(?:\.\d{1,2})*)\s*(?:[.):]|\s[-–])\s*(?=\S)/;

const positionKeys = new Set(
  positions.flatMap((position) => [position.name, ...position.others].map(foldTight)),
);
const positionHeads =
  /^(?:pho )?(?:bi thu|chu tich|pho chu tich|truong ban|truong phong|chi huy truong|giam doc|hieu truong|chanh van phong|tram truong|doi truong|uy vien|ct|pct|bt|pbt|truong (?:thon|ban|khu pho|cong an)|to truong|thon doi truong|cong an vien|nhan vien)(?= |$)/;

/**
 * What a row that names a section says to the rows below: a unit, a part of a unit, a staff group or a post. `own` is
 * the text of the number column beside it.
 */
export function readSectionLabel(own: string, label: string): SectionLabel {
  const inside = prefix.exec(label);
  const number = own !== '' ? own : (inside?.[1] ?? '');
  const numbering = numberings.find(([, pattern]) => pattern.test(number))?.[0] ?? 'none';
  const words = inside ? label.slice(inside[0].length) : label;
  if (namesPeriod(words)) return { numbering, kind: 'period', value: words };
  const text = cleanLabel(words);
  return { numbering, ...meaning(text) };
}

/** Without the count that follows it: `UBND xã A (12 người)`, `Công chức: 7`. */
function cleanLabel(label: string): string {
  return label
    .replace(/\s*[(:\-–]*\s*\d+\s*(?:người|đ\/c|đồng chí|cb|cán bộ|biên chế)?\s*\)?\s*$/iu, '')
    .replace(/[\s:;.\-–*+]+$/u, '')
    .replace(/^[\s:;.\-–*+]+/u, '')
    .trim();
}

function meaning(text: string): Pick<SectionLabel, 'kind' | 'value'> {
  const key = fold(text);
  if (positionKeys.has(foldTight(text))) return { kind: 'position', value: text };
  const group = matchWhole(text, staffGroups) ?? staffGroupHead(text);
  if (group) return { kind: 'staff_group', value: group.category.id };
  if (positionHeads.test(key)) return { kind: 'position', value: text };
  if (unitWords.test(key)) return { kind: 'unit', value: text };
  // "Đảng ủy xã Mường Luân" is a unit of its own; "Đảng ủy" alone is a part of one.
  if (departmentWords.test(key)) return { kind: ofACommune.test(key) ? 'unit' : 'department', value: text };
  return { kind: null, value: text };
}

/** `Biểu 2:`, `Phụ lục số 3 -`, `Phần II.` before the name of a list. */
const tableNumber = /^(?:(?:phụ )?(?:biểu|lục)|bảng|mẫu|phần)(?: số)? [\dIVX]+(?:\s*[:.\-–]\s*|\s+)/iu;

/** `Cán bộ chuyên trách xã`, `Khối công chức`; not `Cán bộ, công chức`, which is both. */
function staffGroupHead(text: string): ReturnType<typeof matchHead> {
  const bare = text
    .replace(tableNumber, '')
    .replace(/^(?:khối|đội ngũ|nhóm|đối tượng|danh sách|các)\s+/iu, '');
  if (/cán bộ\s*,\s*công chức|công chức\s*,\s*viên chức/iu.test(bare)) return null;
  if (/không chuyên trách/iu.test(bare)) return matchHead('Không chuyên trách', staffGroups);
  return matchHead(bare, staffGroups);
}
