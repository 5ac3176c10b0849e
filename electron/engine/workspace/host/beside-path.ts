import { basename, dirname, extname, join } from 'node:path';

/** Another name beside a file, with what it is and when: never one that is taken. */
export function besidePath(path: string, what: string): string {
  const ending = extname(path);
  const when = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const name = `${basename(path, ending)} (${what} ${when})`;
  return join(dirname(path), `${name}${ending}`);
}
