/** Pixels. */
export const rowHeight = 24;
export const headHeight = 66;
export const numberWidth = 52;
export const kindWidth = 124;
export const leftWidth = numberWidth + kindWidth;
