import { fold } from '../../text/fold';

/**
 * Where a body stands: of a province, the office of its committee, a Sở, an institution with leaders of its own weight (hospital, college), of a
 * district, of a commune, or a chi cục, a centre, a school.
 */
export type BodyTier =
  | 'province'
  | 'office'
  | 'department'
  | 'institution'
  | 'district'
  | 'commune'
  | 'branch'
  | 'centre'
  | 'school';

/** By the folded name, the first that fits. Editable data. */
const tiers: readonly (readonly [BodyTier, RegExp])[] = [
  ['institution', /^(?:benh vien|bv|truong (?:chinh tri|cao dang|dai hoc|cd|dh)|dai hoc|bao) /],
  ['school', /^(?:truong|th|thcs|thpt|mn|mam non|tieu hoc) /],
  ['branch', /^(?:chi cuc|hat kiem lam) /],
  ['commune', /(?:^| )(?:xa(?! hoi)|phuong|thi tran|dac khu)(?: |$)/],
  ['centre', /^(?:trung tam|tt|ban quan ly|ban ql) /],
  ['department', /^so(?: |$)/],
  ['office', /^(?:van phong|vp) .*(?:^| )(?:tinh|tinh uy)(?: |$)/],
  ['district', /(?:^| )(?:huyen|huyen uy|quan uy|thi uy|thi xa|huyen doan)(?: |$)/],
  ['province', /(?:^| )(?:tinh|tinh uy|tinh doan)(?: |$)/],
];

/** What its name tells of a body's tier; null: nothing. */
export function tierOfBody(name: string): BodyTier | null {
  const folded = `${fold(name)} `;
  return tiers.find(([, words]) => words.test(folded))?.[0] ?? null;
}
