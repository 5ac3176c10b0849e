import { createContext, useContext, useMemo } from 'react';
import type { Wording } from '../../shared/analysis/condition-words';
import { starterLibrary, type Library } from '../../shared/analysis/library';
import { useLanguage } from './window-store';

export const LibraryContext = createContext<Library>(starterLibrary);

/** The dimensions, indicators and populations that can be asked for, own ones among them. */
export function useLibrary(): Library {
  return useContext(LibraryContext);
}

/** In which names and which language conditions are said here. */
export function useWording(): Wording {
  const library = useLibrary();
  const language = useLanguage();
  return useMemo(() => ({ library, language }), [language, library]);
}
