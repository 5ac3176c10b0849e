import { basename, dirname, extname, join } from 'node:path';

/** Why a file lies beside another one. */
const reasons = { conflict: 'xung đột', damaged: 'hỏng' } as const;

/** Another name beside a file, with why and when: never one that is taken. */
export function besidePath(path: string, why: keyof typeof reasons): string {
  const ending = extname(path);
  const when = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const name = `${basename(path, ending)} (${reasons[why]} ${when})`;
  return join(dirname(path), `${name}${ending}`);
}

/** Whether a file has a name that `besidePath` gives to what lies beside another one. */
export function isBesidePath(name: string, other: string): boolean {
  const ending = extname(other);
  const start = `${basename(other, ending)} (`;
  const [own, stem] = [name.normalize('NFC'), start.normalize('NFC')];
  if (!own.startsWith(stem) || extname(own) !== ending) return false;
  return Object.values(reasons).some((why) => {
    const rest = own.slice(stem.length, -ending.length);
    return (
      rest.startsWith(`${why} `) && /^\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\)$/.test(rest.slice(why.length + 1))
    );
  });
}
