import { createContext, useContext } from 'react';
import type { Policy } from '../../shared/contract/settings';

/** What the office has set for everybody on this computer. */
export const PolicyContext = createContext<Policy>({ file: null, fixed: [], problem: null });

export const usePolicy = (): Policy => useContext(PolicyContext);
