import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** Why a file lies beside another one. */
const reasons = { conflict: 'xung đột', damaged: 'hỏng' } as const;

/** What `besidePath` adds to a name. */
const mark = new RegExp(
  ` \\((?:${Object.values(reasons).join('|')}) \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d(?: \\d+)?\\)$`,
);

/** Another name beside a file, with why and when: never one that is taken. */
export function besidePath(path: string, why: keyof typeof reasons): string {
  const ending = extname(path);
  const when = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const own = basename(path, ending).normalize('NFC').replace(mark, '');
  for (let count = 1; ; count += 1) {
    const again = count === 1 ? '' : ` ${count}`;
    const beside = join(dirname(path), `${own} (${reasons[why]} ${when}${again})${ending}`);
    if (!existsSync(beside)) return beside;
  }
}

/** Whether a file has a name that `besidePath` gives to what lies beside another one. */
export function isBesidePath(name: string, other: string): boolean {
  const ending = extname(other);
  if (extname(name) !== ending || name === other) return false;
  const [stem, own] = [name, other].map((each) => basename(each, ending).normalize('NFC')) as [
    string,
    string,
  ];
  return mark.test(stem) && stem.replace(mark, '') === own.replace(mark, '');
}
