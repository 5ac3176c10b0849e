import type { MenuItemConstructorOptions } from 'electron';
import type { DesktopEvent } from '../../shared/contract/desktop';
import type { Language } from '../../shared/text/language';
import { shellText } from './shell-text';

export type MenuCommand = Extract<DesktopEvent, { type: 'menu' }>['command'];

export interface MenuActions {
  readonly command: (command: MenuCommand) => void;
  readonly about: () => void;
}

/** What the menu bar holds, as a plain value. */
export function menuTemplate(
  language: Language,
  actions: MenuActions,
  isDevelopment: boolean,
): MenuItemConstructorOptions[] {
  const say = (key: keyof typeof shellText): string => shellText[key][language];
  const separator = { type: 'separator' } as const;
  const command = (
    key: keyof typeof shellText,
    name: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: name,
    label: say(key),
    ...(accelerator ? { accelerator } : {}),
    click: () => actions.command(name),
  });
  const development: MenuItemConstructorOptions[] = [
    separator,
    { role: 'reload', label: say('reload') },
    { role: 'toggleDevTools', label: say('developerTools') },
  ];
  return [
    {
      label: say('file'),
      submenu: [
        command('newWorkspace', 'new-workspace', 'CmdOrCtrl+N'),
        command('openWorkspace', 'open-workspace'),
        command('saveWorkspaceAs', 'save-workspace-as', 'CmdOrCtrl+Shift+S'),
        command('workspaceBackups', 'workspace-backups'),
        command('workspacePassphrase', 'workspace-passphrase'),
        command('lockWorkspace', 'lock-workspace', 'CmdOrCtrl+L'),
        command('aboutWorkspace', 'about-workspace'),
        command('activityLog', 'activity-log'),
        separator,
        command('openFile', 'open-file', 'CmdOrCtrl+O'),
        command('openFolder', 'open-folder', 'CmdOrCtrl+Shift+O'),
        command('openSample', 'open-sample'),
        separator,
        command('exportRoster', 'export-roster', 'CmdOrCtrl+E'),
        separator,
        { role: 'quit', label: say('quit') },
      ],
    },
    {
      label: say('edit'),
      submenu: [
        // The page has the keys: in a text field they belong to the text.
        { ...command('undo', 'undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
        { ...command('redo', 'redo', 'CmdOrCtrl+Y'), registerAccelerator: false },
        separator,
        { role: 'cut', label: say('cut') },
        { role: 'copy', label: say('copy') },
        { role: 'paste', label: say('paste') },
        { role: 'selectAll', label: say('selectAll') },
      ],
    },
    {
      label: say('view'),
      submenu: [
        { role: 'zoomIn', label: say('zoomIn') },
        { role: 'zoomOut', label: say('zoomOut') },
        { role: 'resetZoom', label: say('resetZoom') },
        separator,
        { role: 'togglefullscreen', label: say('fullScreen') },
        ...(isDevelopment ? development : []),
      ],
    },
    { label: say('help'), submenu: [{ id: 'about', label: say('about'), click: () => actions.about() }] },
  ];
}
