import type { StaffGroup } from './categories';
import type { SpecialisationFamily } from './specialisations';

/** A commune-level post of NĐ 33/2023, Điều 5. */
export interface Post {
  readonly id: string;
  readonly staffGroup: StaffGroup;
  /** The full title, where it does not depend on the kind of unit. */
  readonly title: string;
  /** The title in a ward or a township, where it differs. */
  readonly urbanTitle?: string;
  readonly abbreviation: string;
  readonly shareOfWomen: number;
  /** How likely people below 40 hold it, against the other posts. */
  readonly youth: number;
  /** How high its holder stands in Party and government, 1 to 5: drives political theory and degrees. */
  readonly seniority: number;
  /** The fields of study that suit the post; none: any suits. */
  readonly families: readonly SpecialisationFamily[];
}

const cadre = (post: Omit<Post, 'staffGroup' | 'families'>): Post => ({
  ...post,
  staffGroup: 'cadre',
  families: [],
});
const civilServant = (post: Omit<Post, 'staffGroup' | 'seniority'>): Post => ({
  ...post,
  staffGroup: 'civil_servant',
  seniority: 1,
});

export const PARTY_SECRETARY = cadre({
  ...{ id: 'party_secretary', title: 'Bí thư Đảng ủy', abbreviation: 'BT Đảng ủy' },
  ...{ shareOfWomen: 0.1, youth: 0.5, seniority: 5 },
});
export const DEPUTY_PARTY_SECRETARY = cadre({
  ...{ id: 'deputy_party_secretary', title: 'Phó Bí thư Đảng ủy', abbreviation: 'PBT Đảng ủy' },
  ...{ shareOfWomen: 0.16, youth: 0.75, seniority: 4 },
});
export const COUNCIL_CHAIR = cadre({
  ...{ id: 'council_chair', title: 'Chủ tịch HĐND', abbreviation: 'CT HĐND' },
  ...{ shareOfWomen: 0.13, youth: 0.55, seniority: 4 },
});
export const COUNCIL_DEPUTY = cadre({
  ...{ id: 'council_deputy', title: 'Phó Chủ tịch HĐND', abbreviation: 'PCT HĐND' },
  ...{ shareOfWomen: 0.24, youth: 0.8, seniority: 3 },
});
export const COMMITTEE_CHAIR = cadre({
  ...{ id: 'committee_chair', title: 'Chủ tịch UBND', abbreviation: 'CT UBND' },
  ...{ shareOfWomen: 0.08, youth: 0.65, seniority: 5 },
});
export const COMMITTEE_DEPUTY = cadre({
  ...{ id: 'committee_deputy', title: 'Phó Chủ tịch UBND', abbreviation: 'PCT UBND' },
  ...{ shareOfWomen: 0.14, youth: 0.9, seniority: 3 },
});
export const FRONT_CHAIR = cadre({
  ...{ id: 'front_chair', title: 'Chủ tịch UBMTTQ Việt Nam', abbreviation: 'CT UBMTTQ' },
  ...{ shareOfWomen: 0.17, youth: 0.6, seniority: 3 },
});
export const YOUTH_SECRETARY = cadre({
  ...{ id: 'youth_secretary', title: 'Bí thư Đoàn TNCS Hồ Chí Minh', abbreviation: 'BTĐTN' },
  ...{ shareOfWomen: 0.28, youth: 100, seniority: 2 },
});
export const WOMEN_CHAIR = cadre({
  ...{ id: 'women_chair', title: 'Chủ tịch Hội LHPN', abbreviation: 'CTHPN' },
  ...{ shareOfWomen: 1, youth: 1.1, seniority: 2 },
});
export const FARMERS_CHAIR = cadre({
  ...{ id: 'farmers_chair', title: 'Chủ tịch Hội Nông dân', abbreviation: 'CTHND' },
  ...{ shareOfWomen: 0.12, youth: 0.75, seniority: 2 },
});
export const VETERANS_CHAIR = cadre({
  ...{ id: 'veterans_chair', title: 'Chủ tịch Hội CCB', abbreviation: 'CTHCCB' },
  ...{ shareOfWomen: 0.01, youth: 0.4, seniority: 2 },
});

export const MILITARY_COMMANDER = civilServant({
  ...{ id: 'military_commander', title: 'Chỉ huy trưởng BCHQS', abbreviation: 'CHT QS' },
  ...{ shareOfWomen: 0, youth: 0.9, families: ['military'] },
});
export const OFFICE_STATISTICS = civilServant({
  ...{ id: 'office_statistics', title: 'Văn phòng - thống kê', abbreviation: 'VP-TK' },
  ...{ shareOfWomen: 0.46, youth: 1.05, families: ['administration', 'law', 'computing'] },
});
export const LAND_AND_CONSTRUCTION = civilServant({
  ...{ id: 'land_and_construction', title: 'Địa chính - nông nghiệp - xây dựng và môi trường' },
  ...{ urbanTitle: 'Địa chính - xây dựng - đô thị và môi trường', abbreviation: 'ĐC-NN-XD-MT' },
  ...{ shareOfWomen: 0.26, youth: 1.05, families: ['land', 'farming', 'construction'] },
});
export const FINANCE_ACCOUNTING = civilServant({
  ...{ id: 'finance_accounting', title: 'Tài chính - kế toán', abbreviation: 'TC-KT' },
  ...{ shareOfWomen: 0.58, youth: 1, families: ['accounting'] },
});
export const JUSTICE_CIVIL_STATUS = civilServant({
  ...{ id: 'justice_civil_status', title: 'Tư pháp - hộ tịch', abbreviation: 'TP-HT' },
  ...{ shareOfWomen: 0.44, youth: 1, families: ['law'] },
});
export const CULTURE_SOCIETY = civilServant({
  ...{ id: 'culture_society', title: 'Văn hóa - xã hội', abbreviation: 'VH-XH' },
  ...{ shareOfWomen: 0.5, youth: 1.05, families: ['culture', 'social_work'] },
});
