import type { GeneralEducation, PoliticalTheory, Qualification, Recorded, StaffGroup } from './categories';

/** How many people of a staff group have each value; the values of one field add up to `people`. */
export interface Quota {
  readonly people: number;
  readonly under40: number;
  readonly qualification: Readonly<Record<Qualification, number>> & { readonly blank: number };
  readonly generalEducation: Readonly<Record<GeneralEducation, number>> & { readonly blank: number };
  readonly politicalTheory: Readonly<Record<PoliticalTheory, number>> & { readonly blank: number };
  readonly unrecognisable: {
    readonly generalEducation: readonly Recorded<GeneralEducation>[];
    readonly politicalTheory: readonly Recorded<PoliticalTheory>[];
  };
  readonly birthDateBlank: number;
}

export const CADRES = 1291;
export const CIVIL_SERVANTS = 1302;

/**
 * The acceptance figures stand here once. Cán bộ: 1,189 upper secondary; 1,286 from sơ cấp up; 1,273 with political
 * theory. Công chức: 1,259 upper secondary; 1,086 from cao đẳng up. Both: 1,763 below 40.
 */
export const QUOTAS: Readonly<Record<StaffGroup, Quota>> = {
  cadre: {
    people: CADRES,
    under40: 747,
    qualification: {
      master: 9,
      university: 742,
      college: 88,
      intermediate: 390,
      elementary: 57,
      none: 3,
      blank: 2,
    },
    generalEducation: { upper_secondary: 1189, lower_secondary: 82, primary: 9, blank: 9 },
    politicalTheory: { bachelor: 6, advanced: 96, intermediate: 951, elementary: 220, none: 11, blank: 5 },
    unrecognisable: {
      generalEducation: [{ written: '?' }, { written: 'xem hồ sơ' }],
      politicalTheory: [{ written: 'đang học' }, { written: 'đang học' }],
    },
    birthDateBlank: 2,
  },
  civil_servant: {
    people: CIVIL_SERVANTS,
    under40: 1016,
    qualification: {
      master: 14,
      university: 918,
      college: 154,
      intermediate: 188,
      elementary: 18,
      none: 6,
      blank: 4,
    },
    generalEducation: { upper_secondary: 1259, lower_secondary: 34, primary: 2, blank: 6 },
    politicalTheory: { bachelor: 0, advanced: 12, intermediate: 486, elementary: 402, none: 380, blank: 21 },
    unrecognisable: { generalEducation: [{ written: '?' }], politicalTheory: [{ written: 'đang học' }] },
    birthDateBlank: 1,
  },
};
