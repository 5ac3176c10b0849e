import type { Language } from '../../text/language';
import { formatCount } from '../../text/numbers';

/** `Nguồn: xã-a.xlsx, xã-b.xlsx và 12 tệp khác`; empty without any. */
export function sourceLine(files: readonly string[], language: Language): string {
  if (files.length === 0) return '';
  const named = files.slice(0, files.length > 3 ? 2 : 3).join(', ');
  const more = files.length > 3 ? files.length - 2 : 0;
  const count = formatCount(more, language);
  if (language === 'vi') return `Nguồn: ${named}${more > 0 ? ` và ${count} tệp khác` : ''}`;
  return `Source: ${named}${more > 0 ? ` and ${count} other files` : ''}`;
}
