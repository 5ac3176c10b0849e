import type { RetirementRow } from '../../../shared/contract/definitions';
import type { Person } from '../normalise/person-table';
import type { Roster } from '../load/understand-sources';
import type { Finding } from './finding';

/** What a rule sees: the roster, the reference date, and where a field of a person stands. */
export interface CheckContext {
  readonly roster: Roster;
  /** Reference date as 20241231. */
  readonly asOf: number;
  /** Retirement ages by month of birth, of the workspace. */
  readonly retirement: readonly RetirementRow[];
  /** Whether any column or section of the person's sheet speaks of the field at all. */
  readonly hasField: (person: Person, field: string) => boolean;
  /** The finding at a person's cell of a field. */
  readonly at: (
    person: Person,
    field: string,
    kind: Finding['kind'],
    value: string | null,
    taken?: string,
  ) => Finding;
}

/** One check. It looks at all people and reports what is wrong. */
export type Rule = (context: CheckContext) => Iterable<Finding>;
