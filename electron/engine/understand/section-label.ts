import { courseIn } from '../../../shared/registers/training/course-name';
import { positions } from '../../../shared/roster/vocabularies/position';
import { staffGroups } from '../../../shared/roster/vocabularies/staff-group';
import { fold, foldTight } from '../../../shared/text/fold';
import { matchHead, matchWhole } from '../normalise/match-category';
import { namesPeriod } from './period';
import { romanNumber } from './roman-number';

export type SectionKind = 'unit' | 'department' | 'staff_group' | 'position' | 'period' | 'course';

export interface SectionLabel {
  /** How the row is numbered, which tells its place among sections: `I`, `A`, `1`, or not at all. */
  readonly numbering: 'letter' | 'roman' | 'arabic' | 'lower' | 'none';
  /** The number itself, as written. */
  readonly number: string;
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

const numberings: readonly [SectionLabel['numbering'], (number: string) => boolean][] = [
  // L and C are letters, unless their turn has come: see `numberedInTurn`.
  ['roman', (number) => romanNumber(number) !== null && !/^[LC]$/i.test(number)],
  ['letter', (number) => /^[A-ZĐ]$/.test(number)],
  ['lower', (number) => /^[a-zđ]$/.test(number)],
  ['arabic', (number) => /^\d{1,3}(?:\.\d{1,3})*$/.test(number)],
];
const besideLabel = /^\(?(.+?)\s*[.):\-–]*$/;
/** "CC" and "CV" before a colon or a dash are short for words. */
const prefix =
  /^\(?((?!C+[CV]\s*[:–-])[IVXLC]{1,9}|[ivx]{1,8}|[A-Za-zĐđ]|\d{1,3}(?:\.\d{1,3})*)\s*(?:[.):]|\s[-–])\s*(?=\S)/;

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
  const number = own !== '' ? (besideLabel.exec(own)?.[1] ?? '') : (inside?.[1] ?? '');
  const numbering = numberings.find(([, isSo]) => isSo(number))?.[0] ?? 'none';
  const words = inside && numbering !== 'none' ? label.slice(inside[0].length) : label;
  if (namesPeriod(words)) return { numbering, number, kind: 'period', value: words };
  const course = courseIn(words);
  if (course !== null) return { numbering, number, kind: 'course', value: course };
  const text = cleanLabel(words);
  const told = meaning(text);
  // A number behind it is a count where it is no part of a name: "Công chức 7", not "Phường 7".
  const bare =
    told.kind === null || told.kind === 'staff_group' ? meaning(text.replace(/\s+\d+$/, '')) : told;
  return { numbering, number, ...(bare.kind === 'staff_group' || bare.kind === 'position' ? bare : told) };
}

/** Whether the text of a number column numbers a section. */
export function isSectionNumber(own: string): boolean {
  const number = besideLabel.exec(own)?.[1] ?? '';
  return numberings.some(([, isSo]) => isSo(number));
}

/** Labels in their order: L after XLIX and C after XCIX are numbers, else letters. */
export function numberedInTurn(labels: readonly SectionLabel[]): SectionLabel[] {
  let last = 0;
  return labels.map((label) => {
    const value = romanNumber(label.number);
    const isNext = label.numbering === 'letter' && value === last + 1;
    if (value === null || (label.numbering !== 'roman' && !isNext)) return label;
    last = value;
    return { ...label, numbering: 'roman' };
  });
}

/** Without the count that follows it: `UBND xã A (12 người)`, `Công chức: 7`. */
function cleanLabel(label: string): string {
  const people = '(?:người|đ\\/c|đồng chí|cb|cán bộ|biên chế)';
  return label
    .replace(new RegExp(`\\s*[(:\\-–]+\\s*\\d+\\s*${people}?\\s*\\)?\\s*$`, 'iu'), '')
    .replace(new RegExp(`\\s+\\d+\\s*${people}\\s*$`, 'iu'), '')
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
