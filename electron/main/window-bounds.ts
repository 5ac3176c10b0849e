import type { Rectangle } from 'electron';
import { z } from 'zod';

export const smallestWindow = { width: 960, height: 600 };

export const windowPlaceSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(smallestWindow.width),
  height: z.number().int().min(smallestWindow.height),
  isMaximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

/** Enough of a title bar to drag the window by. */
function canBeSeen(place: Rectangle, area: Rectangle): boolean {
  const shown = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  return shown >= 200 && place.y >= area.y && place.y + 40 <= area.y + area.height;
}

/** Where the window opens: where it was, when a screen still shows that place; else in the middle of the first screen. */
export function placeWindow(
  remembered: WindowPlace | null,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> {
  if (remembered && workAreas.some((area) => canBeSeen(remembered, area))) {
    const { x, y, width, height } = remembered;
    return { x, y, width, height };
  }
  const [first] = workAreas;
  return { width: Math.min(1360, first?.width ?? 1360), height: Math.min(860, first?.height ?? 860) };
}
