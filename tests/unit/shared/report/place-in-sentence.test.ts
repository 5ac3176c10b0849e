import { expect, test } from 'vitest';
import { placeInSentence } from '../../../../shared/report/place-in-sentence';

test.each([
  ['Tỉnh Mẫu', 'tỉnh Mẫu', 'Mẫu Province'],
  ['Thành phố Cần Thơ', 'thành phố Cần Thơ', 'Cần Thơ City'],
  ['Xã Mường Pồn', 'xã Mường Pồn', 'Mường Pồn Commune'],
  ['Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vụ'],
  ['danh sách “ds”', 'danh sách “ds”', 'danh sách “ds”'],
])('%s', (place, vi, en) => {
  expect([placeInSentence(place, 'vi'), placeInSentence(place, 'en')]).toEqual([vi, en]);
});
