import type { Language } from './language';
import { roundHalfUp } from './round-half-up';

const locale = { vi: 'vi-VN', en: 'en-US' } as const;
const nonBreakingSpace = '\u00a0';

/** A count of people: `2.593` in Vietnamese, `2,593` in English. */
export function formatCount(count: number, language: Language): string {
  return count.toLocaleString(locale[language]);
}

/**
 * A share between 0 and 1 as a percentage: `68,0 %` in Vietnamese, `68.0%` in English; an en dash for no value.
 * Published texts round half up (1.273 of 1.291 is 98,6 %), so does this.
 */
export function formatShare(share: number | null, language: Language, decimals = 1): string {
  if (share === null) return '–';
  const percent = roundHalfUp(share * 100, decimals);
  const digits = percent.toLocaleString(locale[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return language === 'vi' ? `${digits}${nonBreakingSpace}%` : `${digits}%`;
}

/** A difference of counts with its sign: `+12`, `−3`, `0`. */
export function formatDifference(difference: number, language: Language): string {
  return `${signOf(difference)}${formatCount(Math.abs(difference), language)}`;
}

/** A difference of shares between 0 and 1 in percentage points with its sign: `+1,2`, `−0,4`, `0,0`. */
export function formatPoints(difference: number, language: Language, decimals = 1): string {
  const points = roundHalfUp(Math.abs(difference) * 100, decimals);
  const digits = points.toLocaleString(locale[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${signOf(points === 0 ? 0 : difference)}${digits}`;
}

function signOf(difference: number): string {
  return difference > 0 ? '+' : difference < 0 ? '−' : '';
}

/** A number with so many decimals: `78,8` in Vietnamese, `78.8` in English. */
export function formatDecimal(value: number, language: Language, decimals: number): string {
  return roundHalfUp(value, decimals).toLocaleString(locale[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
