import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import type { RequestInput } from '../../../shared/contract/requests';

export type ColumnTool = 'menu' | 'filter' | 'profile';

/** What is asked about which column, beside its head. */
export interface AskedColumn {
  readonly tool: ColumnTool;
  readonly column: PeopleColumn;
  readonly anchor: HTMLElement;
}

/** Whom the list is of. */
export type ColumnQuestion = Omit<RequestInput<'people.profile'>, 'column'>;
