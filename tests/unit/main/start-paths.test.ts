import { expect, test, vi } from 'vitest';
import { StartPaths } from '../../../electron/main/start-paths';

test('hands the paths of the start over once', () => {
  const paths = new StartPaths(['/a.csv'], vi.fn());
  expect(paths.take()).toEqual(['/a.csv']);
  expect(paths.take()).toEqual([]);
});

test('keeps what comes before the page has asked, and tells what comes after', () => {
  const tell = vi.fn();
  const paths = new StartPaths(['/a.csv'], tell);
  paths.add(['/b.csv']);
  expect(tell).not.toHaveBeenCalled();
  expect(paths.take()).toEqual(['/a.csv', '/b.csv']);
  paths.add(['/c.csv']);
  paths.add([]);
  expect(tell.mock.calls).toEqual([[['/c.csv']]]);
});
