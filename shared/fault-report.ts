/**
 * What the log keeps of an error that was not foreseen: its kind and where in the program it happened. Never its message,
 * which may quote a cell, and no folders, which may name the user.
 */
export function faultReport(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const ofDatabase = /^([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,2}) ?Error:/.exec(error.message)?.[1];
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.replace(/(?:file:\/\/)?[^\s(]*[/\\]([^/\\]+:\d+:\d+)/, '$1'));
  const head = `${error.name}${code}${ofDatabase === undefined ? '' : ` (${ofDatabase})`}`;
  const cause = error.cause === undefined ? [] : [`caused by ${faultReport(error.cause)}`];
  return [head, ...frames, ...cause].join('\n');
}
