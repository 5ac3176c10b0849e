import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ Menu: {} }));
const { contextMenuTemplate } = await import('../../../electron/main/context-menu');

const editFlags = {
  canUndo: false,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
};

test('a text field offers what can be done with its text, in the language of the window', () => {
  const items = contextMenuTemplate({ isEditable: true, selectionText: 'xã', editFlags }, 'vi');
  expect(items.filter(({ enabled }) => enabled).map(({ label }) => label)).toEqual([
    'Cắt',
    'Sao chép',
    'Dán',
    'Chọn tất cả',
  ]);
});

test('chosen text can be copied; elsewhere nothing opens', () => {
  expect(contextMenuTemplate({ isEditable: false, selectionText: '68,0 %', editFlags }, 'en')).toHaveLength(
    1,
  );
  expect(contextMenuTemplate({ isEditable: false, selectionText: ' ', editFlags }, 'en')).toEqual([]);
});
