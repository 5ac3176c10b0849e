import { acceptedFields } from '../../../shared/roster/accepted-fields';
import { fold } from '../../../shared/text/fold';
import { remember } from '../../../shared/text/remember';

export type SpecialisationMatch = 'match' | 'near' | 'mismatch';

/**
 * Whether what a person studied fits the post, by the province's table; null where the post, or what was studied, is
 * not recorded or the table does not name the post.
 */
export function matchSpecialisation(
  position: string | number | null,
  specialisation: string | number | null,
  staffGroup: string | number | null,
): SpecialisationMatch | null {
  if (typeof specialisation !== 'string' || specialisation === '') return null;
  return compare(JSON.stringify([position, specialisation, staffGroup]));
}

const compare = remember((triple): SpecialisationMatch | null => {
  const [position, specialisation, staffGroup] = JSON.parse(triple) as [string | null, string, string | null];
  const post = position === null ? '' : fold(position);
  const studied = ` ${fold(specialisation)} `;
  const rule =
    acceptedFields.find(({ posts }) =>
      posts.some((name) => post !== '' && ` ${post} `.includes(` ${fold(name)} `)),
    ) ?? (staffGroup === 'cadre' ? acceptedFields.find(({ anyField }) => anyField) : undefined);
  if (!rule) return null;
  if (rule.anyField) return 'match';
  const names = (keywords: readonly string[]): boolean =>
    keywords.some((keyword) => studied.includes(` ${fold(keyword)} `));
  if (names(rule.accepted)) return 'match';
  return names(rule.near) ? 'near' : 'mismatch';
});
