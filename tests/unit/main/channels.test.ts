import { expect, test } from 'vitest';
import { type ChannelName, channels } from '../../../electron/main/channels';

const accepted: readonly (readonly [ChannelName, readonly unknown[]])[] = [
  ['settings', []],
  ['changeSettings', [{ theme: 'dark' }]],
  ['chooseRosters', ['folder']],
  ['chooseReturnTarget', ['xã - cần kiểm tra.xlsx']],
  ['chooseDecisions', []],
  ['copyTable', [{ html: '<table></table>', text: 'a\tb' }]],
  ['chooseChart', ['Tháp tuổi.svg', 'svg']],
  ['openDocument', ['/home/an/Bảng.XLSX']],
];

const refused: readonly (readonly [ChannelName, readonly unknown[]])[] = [
  ['settings', ['more']],
  ['changeSettings', [{ recentFiles: [] }]],
  ['changeSettings', []],
  ['chooseRosters', ['anything']],
  ['rememberRecent', ['']],
  ['rememberRecent', [{ path: '/a' }]],
  ['chooseChart', ['a.html', 'html']],
  ['openDocument', ['/home/an/tool.exe']],
  ['openDocument', ['/home/an/Bảng.xlsx.bat']],
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
