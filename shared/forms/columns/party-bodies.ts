import type { Condition } from '../../analysis/condition';
import type { BodyKind } from '../../roster/bodies/body-of';

/**
 * Bodies of the Party, the Fatherland Front and the mass organisations by the names of unit and department, as
 * `bodyOf` reads them: the Party forms name the bodies, not how they are told apart.
 */
function named(kind: BodyKind): Condition {
  return { any: ['unit', 'department'].map((field) => ({ field, says: `body-${kind}` })) };
}

export const massOrganisation: Condition = named('mass');
export const partyInstitution: Condition = { all: [named('institution'), { not: massOrganisation }] };
export const partyBody: Condition = {
  all: [
    {
      any: [named('party'), { all: [named('party-within'), { not: { field: 'unit', says: 'body-state' } }] }],
    },
    { not: { any: [named('mass'), named('institution')] } },
  ],
};
export const partySide: Condition = { any: [partyBody, partyInstitution, massOrganisation] };
