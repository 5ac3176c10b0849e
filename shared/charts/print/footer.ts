/** Of the lines below a drawing, in pixels. */
export const footerFontSize = 11;
export const footerLineHeight = 15;
const below = 6;

/** Pixels that so many lines take. */
export function footerHeight(lines: number): number {
  return lines === 0 ? 0 : lines * footerLineHeight + below;
}
