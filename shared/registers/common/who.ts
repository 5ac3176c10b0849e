import type { Field } from '../../roster/field';
import { birthDate } from '../../roster/fields/birth-date';
import { department } from '../../roster/fields/department';
import { familyName } from '../../roster/fields/family-name';
import { fullName } from '../../roster/fields/full-name';
import { gender } from '../../roster/fields/gender';
import { givenName } from '../../roster/fields/given-name';
import { nationalId } from '../../roster/fields/national-id';
import { note } from '../../roster/fields/note';
import { ordinal } from '../../roster/fields/ordinal';
import { position } from '../../roster/fields/position';
import { selfRating } from '../../roster/fields/self-rating';
import { staffCode } from '../../roster/fields/staff-code';
import { staffGroup } from '../../roster/fields/staff-group';
import { unit } from '../../roster/fields/unit';
import { month, year } from './period-fields';

/** Whom an entry is about, in the roster's own words. */
export const whoFields: readonly Field[] = [
  ordinal,
  fullName,
  familyName,
  givenName,
  staffCode,
  nationalId,
  birthDate,
  gender,
  unit,
  department,
  position,
  staffGroup,
  year,
  month,
  selfRating,
  note,
];

/** Which unit an entry is about. */
export const whichUnitFields: readonly Field[] = [ordinal, unit, year, month, note];
