import type { Severity } from '../../../../shared/contract/results';
import type { Text } from '../../../../shared/text/language';

export interface IssueKindWords {
  readonly severity: Severity;
  readonly message: Text;
}
