const megabyte = 1024 * 1024;

/**
 * What DuckDB may take of a machine's memory before it spills to the disk: a third, so that the window, the readers and
 * Excel beside them have room on a laptop of 4 GB.
 */
export function memoryLimit(total: number): string {
  const third = Math.floor(total / 3 / megabyte);
  return `${Math.min(8192, Math.max(512, third))}MB`;
}
