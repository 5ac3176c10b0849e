import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/text/language';
import { type MenuActions, menuTemplate } from './menu-template';

export function setMenu(language: Language, actions: MenuActions, isDevelopment: boolean): void {
  const template = menuTemplate(language, actions, isDevelopment);
  const appleMenu: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appleMenu, ...template]));
}
