import { isIsoDate } from '../../shared/text/dates';
import { UsageError } from './usage-error';

export interface DatedFiles {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly files: readonly string[];
}

/** A file of a day; null: its lines say the day themselves. */
export interface DatedFile {
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly file: string;
}

/** @throws UsageError for what is no day. */
export function dateOf(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  requireDate(option, text);
  return text;
}

/** A day in the right form that no calendar has is told as such. */
function requireDate(option: string, text: string): void {
  if (isIsoDate(text)) return;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new UsageError(`${option}: không có ngày “${text}”`, `${option}: there is no day “${text}”`);
  throw new UsageError(
    `${option}: cần ngày dạng YYYY-MM-DD, không phải “${text}”`,
    `${option}: a date as YYYY-MM-DD is needed, not “${text}”`,
  );
}

/** `2025-07-01=FILE`, or a file whose lines say the day themselves. */
export function parseChanges(text: string): DatedFile {
  const [, date, file] = /^(\d{4}-\d{2}-\d{2})=(.+)$/s.exec(text) ?? [];
  if (date === undefined || file === undefined) return { date: null, file: text };
  requireDate('--unit-changes', date);
  return { date, file };
}

/** The oldest first; files of one date are one roster. */
export function byDate(texts: readonly string[]): DatedFiles[] {
  const dated = new Map<string, string[]>();
  for (const text of texts) {
    const [, date = '', file = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
    if (/^\d{4}-\d{2}-\d{2}$/.test(date)) requireDate('--snapshot', date);
    if (!isIsoDate(date) || file === '')
      throw new UsageError(
        `--snapshot: cần dạng YYYY-MM-DD=TỆP, không phải “${text}”`,
        `--snapshot: YYYY-MM-DD=FILE is needed, not “${text}”`,
      );
    dated.set(date, [...(dated.get(date) ?? []), file]);
  }
  return [...dated].sort(([a], [b]) => a.localeCompare(b)).map(([date, files]) => ({ date, files }));
}
