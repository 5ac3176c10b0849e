import { type BrowserWindow, nativeTheme } from 'electron';
import { zooms, type ChosenSettings } from '../../shared/contract/settings';
import type { ZoomStep } from './menu-template';

/** Menus, dialogs and scroll bars of the system follow the theme of the window. */
export function followTheme({ theme }: ChosenSettings): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'dark' : theme;
}

/** What is seen before the page has drawn itself. */
export function emptyGround({ theme }: ChosenSettings): string {
  if (theme === 'contrast') return '#000000';
  return nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#f5f5f5';
}

/** Shows the window as the settings want it. */
export function showLook(window: BrowserWindow, settings: ChosenSettings): void {
  followTheme(settings);
  window.setBackgroundColor(emptyGround(settings));
  window.webContents.setZoomFactor(settings.zoom / 100);
}

/** The next size of the letters; 0 leads back to the usual one. */
export function stepZoom(now: ChosenSettings['zoom'], step: ZoomStep): ChosenSettings['zoom'] {
  if (step === 0) return 100;
  const at = Math.min(Math.max(zooms.indexOf(now) + step, 0), zooms.length - 1);
  return zooms[at] ?? 100;
}
