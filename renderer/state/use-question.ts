import { useMemo } from 'react';
import type { RequestInput } from '../../shared/contract/requests';
import { filterCondition, type Filter } from './filter';
import { useWindowStore } from './window-store';

/** Whom every page asks about: the reference date and the filter, or another filter. */
export function useQuestion(other?: Filter): RequestInput<'overview'> {
  const { state } = useWindowStore();
  const { asOf } = state;
  const filter = other ?? state.filter;
  return useMemo(() => ({ asOf, filter: filterCondition(filter) }), [asOf, filter]);
}
