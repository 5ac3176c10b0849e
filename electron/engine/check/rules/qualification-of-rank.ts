import { qualifications } from '../../../../shared/roster/vocabularies/qualification';
import { rankRequirements } from '../../../../shared/roster/rank-requirements';
import { levelOf } from '../../normalise/match-category';
import type { Rule } from '../rule';

/** Qualifications below what the rank requires. */
export const qualificationOfRank: Rule = function* ({ roster, at }) {
  for (const person of roster.people) {
    const { rank, qualification } = person.values;
    if (typeof rank !== 'string' || typeof qualification !== 'string') continue;
    const required = rankRequirements[rank];
    if (required === undefined || levelOf(qualifications, qualification) >= levelOf(qualifications, required))
      continue;
    const label = qualifications.categories.find(({ id }) => id === qualification)?.label.vi ?? qualification;
    yield at(person, 'qualification', 'level_below_rank', label, rank);
  }
};
