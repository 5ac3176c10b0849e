import { useMemo } from 'react';
import type { RequestInput } from '../../shared/contract/requests';
import { filterCondition } from './filter';
import { useWindowStore } from './window-store';

/** Whom every page asks about: the reference date and the filter. */
export function useQuestion(): RequestInput<'overview'> {
  const { asOf, filter } = useWindowStore().state;
  return useMemo(() => ({ asOf, filter: filterCondition(filter) }), [asOf, filter]);
}
