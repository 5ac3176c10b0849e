import { createContext, useContext } from 'react';
import type { Overview } from '../../shared/contract/results';
import type { Query } from '../engine/use-query';

/** The overview of the filtered people; asked once for all parts of the window that show some of it. */
export const OverviewContext = createContext<Query<Overview>>({
  data: null,
  failure: null,
  isLoading: false,
});

export function useOverview(): Query<Overview> {
  return useContext(OverviewContext);
}
