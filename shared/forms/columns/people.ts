import type { Condition } from '../../analysis/condition';
import type { CheckRest } from '../form';

/** Who is counted in the columns that most forms share; domain of Thông tư 11/2012/TT-BNV and the Party forms. */
export const cadres: Condition = { dimension: 'staff_group', in: ['cadre'] };
export const civilServants: Condition = { dimension: 'staff_group', in: ['civil_servant'] };
export const publicEmployees: Condition = { dimension: 'staff_group', in: ['public_employee'] };
export const contractStaff: Condition = { dimension: 'staff_group', in: ['contract'] };
export const cadresAndCivilServants: Condition = {
  dimension: 'staff_group',
  in: ['cadre', 'civil_servant'],
};
export const women: Condition = { dimension: 'gender', in: ['female'] };
export const men: Condition = { dimension: 'gender', in: ['male'] };
export const partyMembers: Condition = { dimension: 'party_member', in: ['yes'] };
export const ethnicMinorities: Condition = { dimension: 'ethnic_minority', in: ['yes'] };

/** A religion is written and is not "Không". */
export const believers: Condition = {
  not: {
    any: [
      { field: 'religion', blank: true },
      { dimension: 'religion', in: ['Không'] },
    ],
  },
};

/** Completed years at the reference date, both ends included. */
export function aged(from: number | null, to: number | null): Condition {
  return { age: { ...(from !== null && { from }), ...(to !== null && { below: to + 1 }) } };
}

export function notRecorded(dimension: string): CheckRest {
  return {
    label: { vi: 'chưa có thông tin', en: 'not recorded' },
    who: { dimension, in: [null] },
  };
}

export function both(...conditions: readonly Condition[]): Condition {
  return { all: conditions };
}
