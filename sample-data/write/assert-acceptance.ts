import type { StaffGroup } from '../province/categories';
import type { Figures } from './figures';

/** The published figures that the sample must give, typed here once more, on their own: [id, group, numerator, denominator]. */
const ACCEPTANCE: readonly (readonly [string, StaffGroup | null, number, number])[] = [
  ['under_40', null, 1763, 2593],
  ['general_education_standard', 'cadre', 1189, 1291],
  ['qualified_elementary_up', 'cadre', 1286, 1291],
  ['political_theory_any', 'cadre', 1273, 1291],
  ['general_education_standard', 'civil_servant', 1259, 1302],
  ['qualified_college_up', 'civil_servant', 1086, 1302],
];

/** Fails loudly when the people are not those of the acceptance figures. */
export function assertAcceptance(figures: Figures): void {
  for (const [id, group, numerator, denominator] of ACCEPTANCE) {
    const found = figures.indicators.find((figure) => figure.id === id && figure.group === group);
    if (found?.numerator !== numerator || found.denominator !== denominator)
      throw new Error(
        `${id} of ${group ?? 'all'}: ${found?.numerator} of ${found?.denominator}, not ${numerator} of ${denominator}`,
      );
  }
}
