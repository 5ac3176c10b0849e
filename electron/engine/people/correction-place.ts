import type { Correction } from '../../../shared/contract/decisions';
import type { CorrectionState, PersonValue } from '../../../shared/contract/people';
import type { Finding } from '../check/finding';
import { rowKey } from '../remember/correct-people';
import type { StoredPerson } from './read-person';

/** Where a correction of a person belongs, and who that is as the file says: not as other corrections made of them. */
export function placeOf(
  { file, sheet, row, values }: StoredPerson,
  path: string,
  findings: readonly Finding[],
  corrections: readonly CorrectionState[],
): Pick<Correction, 'file' | 'sheet' | 'row' | 'name' | 'birthDate'> {
  const place = { file: path, sheet, row };
  const known = corrections.find((each) => each.isApplied && rowKey(each) === rowKey(place));
  if (known) return { ...place, name: known.name, birthDate: known.birthDate };
  const isFromAge = findings.some(
    (each) =>
      each.kind === 'birth_from_age' && each.file === file && each.sheet === sheet && each.row === row - 1,
  );
  return {
    ...place,
    name: textOf(values.get('full_name')),
    birthDate: isFromAge ? null : textOf(values.get('birth_date')),
  };
}

function textOf(value: PersonValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
