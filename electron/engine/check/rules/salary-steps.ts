import { ranks } from '../../../../shared/roster/vocabularies/rank';
import { salaryScales } from '../../../../shared/roster/salary-scales';
import type { Rule } from '../rule';

const scaleOfRank = new Map(ranks.map(({ name, salaryClass }) => [name, salaryClass]));

/** Salary coefficients that are no step of the rank's scale. */
export const salarySteps: Rule = function* ({ roster, at }) {
  for (const person of roster.people) {
    const { rank, salary_coefficient: coefficient } = person.values;
    if (typeof rank !== 'string' || typeof coefficient !== 'number') continue;
    const scale = salaryScales.find(({ salaryClass }) => salaryClass === scaleOfRank.get(rank));
    if (!scale) continue;
    const steps = (coefficient - scale.first) / scale.step;
    const onScale =
      Math.abs(steps - Math.round(steps)) < 0.02 && steps > -0.5 && Math.round(steps) < scale.steps;
    if (!onScale) yield at(person, 'salary_coefficient', 'salary_off_scale', String(coefficient), rank);
  }
};
