import type { ChartFormat } from '../contract/desktop';
import type { ChartFrame } from './chart';

const longestName = 120;

/** A file name for Windows, macOS and Linux that says what is inside: `Tháp tuổi – Tỉnh mẫu – 31-12-2024`. */
export function chartFileName(
  title: string,
  frame: Pick<ChartFrame, 'rosterName' | 'filter' | 'asOf'>,
  ending: ChartFormat,
): string {
  const [year = '', month = '', day = ''] = frame.asOf.split('-');
  const date = `${day}-${month}-${year}`;
  const parts = [title, frame.rosterName, frame.filter].filter((part) => part !== null && part !== '');
  const room = longestName - date.length - ' – '.length;
  const words = [...safe(parts.join(' – '))].slice(0, room).join('').trim();
  return `${words} – ${date}.${ending}`;
}

function safe(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[:;]\s*/g, ' ')
    .replace(/[<>"/\\|?*\p{Cc}]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '');
}
