/**
 * How large a roster may be. Megabytes a file: text and the formats read whole must fit V8's longest string (about 512
 * million characters). Rows and columns a sheet: Excel's own limits. Columns a table: no roster is wider, what lies beyond is reported
 * and not read.
 */
export const rosterLimits = {
  fileMegabytes: 450,
  rows: 1_048_576,
  sheetColumns: 16_384,
  columns: 1000,
} as const;

export function isTooLarge(bytes: number): boolean {
  return bytes > rosterLimits.fileMegabytes * 1024 * 1024;
}

export const fileSizeLimit = `${rosterLimits.fileMegabytes} MB`;
