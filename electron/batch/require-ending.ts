import { extname } from 'node:path';
import type { FormEnding } from '../../shared/forms/blank-form';
import { UsageError } from './usage-error';

export function requireEnding(out: string | null, ending: FormEnding): void {
  if (out !== null && extname(out).toLowerCase() !== ending)
    throw new UsageError(`cần --out X${ending}`, `--out X${ending} is needed`);
}
