import { useCallback, useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { SettingsChange } from '../../shared/contract/settings';
import { useIsPrinting } from './printing';
import { useRosterName, useWindowStore, useWords } from './window-store';

/** Changes settings; the desktop keeps the choice, and says what came of it where the office has fixed some. */
export function useChangeSettings(): (change: SettingsChange & { readonly isTourSeen?: boolean }) => void {
  const { dispatch } = useWindowStore();
  return useCallback(
    (change) =>
      void window.desktop
        .changeSettings(change)
        .then((settings) => dispatch({ type: 'settings-changed', settings })),
    [dispatch],
  );
}

/** Whether the system, or the window, is of a kind that a style sheet can ask for. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void): (() => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

export type WindowTheme = 'light' | 'dark' | 'contrast';

/** By choice, or as the system is. */
export function useWindowTheme(): WindowTheme {
  const { theme } = useWindowStore().state.settings;
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const isPrinting = useIsPrinting();
  if (isPrinting) return 'light';
  return theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme;
}

/** Whether what is drawn stands on a dark ground. */
export const useIsDark = (): boolean => useWindowTheme() !== 'light';

/** By choice; without one compact where the window is as small as on a screen of 1366×768. */
export function useIsCompact(): boolean {
  const { density } = useWindowStore().state.settings;
  const isSmall = useMedia('(max-width: 1500px), (max-height: 780px)');
  return density === 'system' ? isSmall : density === 'compact';
}

/** Scroll bars, the browser's own controls and movement follow the settings. */
export function useDocumentLook(): void {
  const isDark = useIsDark();
  const isCompact = useIsCompact();
  const { motion } = useWindowStore().state.settings;
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.toggle('dark', isDark);
    classList.toggle('compact', isCompact);
    classList.toggle('still', motion === 'reduced');
  }, [isCompact, isDark, motion]);
}

/** Tells screen readers and the page's title which language is spoken. */
export function useDocumentLanguage(): void {
  const { roster, settings } = useWindowStore().state;
  const { appName } = useWords();
  const rosterName = useRosterName();
  const title = roster === null ? appName : `${rosterName} – ${appName}`;
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.title = title;
  }, [settings.language, title]);
}
