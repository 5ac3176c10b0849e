import { expect, test } from 'vitest';
import { type ChannelName, channels } from '../../../electron/main/channels';

const accepted: readonly (readonly [ChannelName, readonly unknown[]])[] = [
  ['settings', []],
  ['changeSettings', [{ theme: 'dark' }]],
  ['chooseRosters', ['folder']],
  ['chooseReturnTarget', ['xã - cần kiểm tra.xlsx']],
  ['chooseDecisions', []],
  ['copyTable', [{ html: '<table></table>', text: 'a\tb' }]],
  ['saveChart', ['Tháp tuổi.svg', { kind: 'svg', text: '<?xml version="1.0"?><svg/>' }]],
  ['saveChart', ['Tháp tuổi.png', { kind: 'png', dataUrl: 'data:image/png;base64,AA==' }]],
];

const refused: readonly (readonly [ChannelName, readonly unknown[]])[] = [
  ['settings', ['more']],
  ['changeSettings', [{ recentFiles: [] }]],
  ['changeSettings', []],
  ['chooseRosters', ['anything']],
  ['rememberRecent', ['']],
  ['rememberRecent', [{ path: '/a' }]],
  ['saveChart', ['a.html', { kind: 'html', text: '<svg/>' }]],
  ['saveChart', ['a.svg', { kind: 'svg', text: 'x'.repeat(65 * 1024 * 1024) }]],
  ['copyTable', [{ html: '<table></table>' }]],
  ['copyPicture', ['https://example.org/a.png']],
  ['openFolderOf', [7]],
  ['chooseDecisionsTarget', ['']],
  ['chooseDecisions', ['/a.json']],
];

test.each(accepted)('%s takes %j', (name, input) => {
  expect(channels[name].safeParse(input).success).toBe(true);
});

test.each(refused)('%s refuses what it does not know', (name, input) => {
  expect(channels[name].safeParse(input).success).toBe(false);
});
