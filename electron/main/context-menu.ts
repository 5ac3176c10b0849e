import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/text/language';
import { shellText } from './shell-text';

type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>;

/** What a right click on text offers; nothing where there is no text to work on. */
export function contextMenuTemplate(clicked: Clicked, language: Language): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, editFlags } = clicked;
  const say = (key: keyof typeof shellText): string => shellText[key][language];
  const copy: MenuItemConstructorOptions = { role: 'copy', label: say('copy'), enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'undo', label: say('undo'), enabled: editFlags.canUndo },
    { role: 'redo', label: say('redo'), enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: say('cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: say('paste'), enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: say('selectAll'), enabled: editFlags.canSelectAll },
  ];
}

/** A right click that the page does not answer itself. */
export function offerContextMenu(window: BrowserWindow, language: () => Language): void {
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = contextMenuTemplate(clicked, language());
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
