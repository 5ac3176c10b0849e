import type { PeopleColumn } from '../../shared/analysis/people-columns';

/** What stands for a value that is not to be seen. */
export const maskedText = '•••';

/** The columns whose values are not to be seen: those of sensitive data, until the user shows them. */
export function maskedColumns(
  columns: readonly PeopleColumn[],
  isSensitiveShown: boolean,
): ReadonlySet<string> {
  return new Set(isSensitiveShown ? [] : columns.filter(({ sensitive }) => sensitive).map(({ id }) => id));
}
