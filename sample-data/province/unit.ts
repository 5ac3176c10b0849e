import type { Ethnicity } from './ethnicity';

export type UnitKind = 'commune' | 'ward' | 'township';

export interface Unit {
  /** As the roster names it: `UBND xã Nậm Sườn`. */
  readonly title: string;
  readonly kind: UnitKind;
  /** The bare name: `Nậm Sườn`. */
  readonly name: string;
  /** A first-class unit has a second deputy chairperson and one civil servant more. */
  readonly firstClass: boolean;
  /** The ethnic group that most of its people belong to. */
  readonly mainEthnicity: Ethnicity;
}
