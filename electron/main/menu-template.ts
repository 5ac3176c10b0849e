import type { MenuItemConstructorOptions } from 'electron';
import type { DesktopEvent } from '../../shared/contract/desktop';
import type { Language } from '../../shared/text/language';
import { shellText } from './shell-text';

export type MenuCommand = Extract<DesktopEvent, { type: 'menu' }>['command'];

/** Smaller, the usual size, larger. */
export type ZoomStep = -1 | 0 | 1;

export interface MenuActions {
  readonly command: (command: MenuCommand) => void;
  readonly about: () => void;
  readonly showLog: () => void;
  readonly zoom: (step: ZoomStep) => void;
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
  const zoom = (
    key: keyof typeof shellText,
    step: ZoomStep,
    accelerator: string,
  ): MenuItemConstructorOptions => ({ label: say(key), accelerator, click: () => actions.zoom(step) });
  const hidden = (item: MenuItemConstructorOptions): MenuItemConstructorOptions => ({
    ...item,
    visible: false,
    acceleratorWorksWhenHidden: true,
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
        command('print', 'print', 'CmdOrCtrl+P'),
        separator,
        command('settings', 'settings', 'CmdOrCtrl+,'),
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
        zoom('zoomIn', 1, 'CmdOrCtrl+Plus'),
        // The same key without Shift, and the keys of the number pad.
        ...(['CmdOrCtrl+=', 'CmdOrCtrl+numadd'] as const).map((key) => hidden(zoom('zoomIn', 1, key))),
        zoom('zoomOut', -1, 'CmdOrCtrl+-'),
        hidden(zoom('zoomOut', -1, 'CmdOrCtrl+numsub')),
        zoom('resetZoom', 0, 'CmdOrCtrl+0'),
        separator,
        { role: 'togglefullscreen', label: say('fullScreen') },
        ...(isDevelopment ? development : []),
      ],
    },
    {
      label: say('help'),
      submenu: [
        // The page has the key: on a figure it explains the figure.
        { ...command('helpPages', 'help', 'F1'), registerAccelerator: false },
        command('tour', 'tour'),
        separator,
        { id: 'fault-log', label: say('faultLog'), click: () => actions.showLog() },
        { id: 'about', label: say('about'), click: () => actions.about() },
      ],
    },
  ];
}
