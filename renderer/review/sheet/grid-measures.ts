/** Pixels. */
export const rowHeight = 24;
/** Letter and sureness above the field. */
export const plainHeadHeight = 48;
/** With a line for what a tick means. */
export const tickHeadHeight = 70;
export const numberWidth = 52;
export const kindWidth = 144;
export const leftWidth = numberWidth + kindWidth;
