import { createContext, useContext } from 'react';
import type { Rosters } from './use-rosters';

export const RostersContext = createContext<Rosters | null>(null);

export function useOpenRosters(): Rosters {
  const rosters = useContext(RostersContext);
  if (rosters === null) throw new Error('the page is drawn outside its roster context');
  return rosters;
}
