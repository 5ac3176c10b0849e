import { expect, test } from 'vitest';
import { placeWindow, windowPlaceSchema } from '../../../electron/main/window-bounds';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const place = { x: 100, y: 50, width: 1000, height: 650, isMaximized: false };

test('opens where it was', () => {
  expect(placeWindow(place, [laptop])).toEqual({ x: 100, y: 50, width: 1000, height: 650 });
});

test('comes back from a screen that is gone', () => {
  const onSecondScreen = { ...place, x: 2_000 };
  expect(placeWindow(onSecondScreen, [laptop])).toEqual({ width: 1360, height: 728 });
  expect(placeWindow(onSecondScreen, [laptop, { ...laptop, x: 1366 }])).toHaveProperty('x', 2_000);
});

test('never hides its title bar', () => {
  expect(placeWindow({ ...place, y: -200 }, [laptop])).not.toHaveProperty('y');
  expect(placeWindow({ ...place, y: 720 }, [laptop])).not.toHaveProperty('y');
});

test('a remembered place too small to use is not believed', () => {
  expect(windowPlaceSchema.safeParse({ ...place, width: 10 }).success).toBe(false);
});
