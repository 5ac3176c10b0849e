import type { Severity } from '../../../../shared/contract/results';
import type { Text } from '../../../../shared/text/language';

export interface IssueKindWords {
  readonly severity: Severity;
  readonly message: Text;
  /** Of an entry of a register, where that is said otherwise. */
  readonly inRegister?: Text;
}
