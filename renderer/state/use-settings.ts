import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../shared/contract/desktop';
import { useRosterName, useWindowStore, useWords } from './window-store';

type Change = Partial<Omit<Settings, 'recentFiles'>>;

/** Changes language or theme at once; the desktop keeps the choice. */
export function useChangeSettings(): (change: Change) => void {
  const { state, dispatch } = useWindowStore();
  const { settings } = state;
  return useCallback(
    (change) => {
      dispatch({ type: 'settings-changed', settings: { ...settings, ...change } });
      void window.desktop.changeSettings(change);
    },
    [dispatch, settings],
  );
}

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribeToSystem(listener: () => void): () => void {
  systemDark.addEventListener('change', listener);
  return () => systemDark.removeEventListener('change', listener);
}

/** Whether the window is dark: by choice, or as the system is. */
export function useIsDark(): boolean {
  const { theme } = useWindowStore().state.settings;
  const isSystemDark = useSyncExternalStore(subscribeToSystem, () => systemDark.matches);
  return theme === 'system' ? isSystemDark : theme === 'dark';
}

/** Scroll bars and the browser's own controls follow the theme. */
export function useDocumentTheme(isDark: boolean): void {
  useEffect(() => {
    document.documentElement.classList.toggle('dark', isDark);
  }, [isDark]);
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
