import type { Text } from '../../../../shared/text/language';
import { fold } from '../../../../shared/text/fold';

/** Completed years, both ends included; open where null. */
export interface AgeReading {
  readonly from: number | null;
  readonly to: number | null;
  readonly gender: 'female' | 'male' | null;
  readonly words: (vi: string, en: string) => Text;
}

/**
 * A band of years as forms write it: `Từ 31 đến 40`, `Dưới 30`, `≤30`, `>40-50`, `Từ trên 40 tuổi đến 50 tuổi`,
 * `Nữ từ 51 đến 55`. `isAsked`: the heads above say that years stand here; else the text must say so itself.
 */
export function readAges(text: string, isAsked: boolean): AgeReading | null {
  const signs = text.normalize('NFC').replaceAll('≤', ' <= ').replaceAll('≥', ' >= ');
  const marked = signs
    .replace(/<=/g, ' dentoi ')
    .replace(/>=/g, ' tudi ')
    .replace(/</g, ' duoi ')
    .replace(/>/g, ' tren ')
    .replace(/(\d)\s*[-–]\s*(\d)/g, '$1 den $2');
  const bare = fold(marked.replace(/^\s*[-–+*•]+\s*/, '').replace(/^\s*\d{1,2}\s*[.)]\s*/, ''));
  const isOfYears = isAsked || /\btuoi\b/.test(bare) || /^(?:nu |nam )?tu \d{2} den \d{2}$/.test(bare);
  const key = bare
    .replace(/\b(?:tuoi|nam)\b(?= |$)/g, (word, at: number) => (word === 'nam' && at === 0 ? word : ''))
    .replace(/\s+/g, ' ')
    .trim();
  if (!isOfYears) return null;
  const gendered = /^(nu|nam) (.*)$/.exec(key);
  const gender = gendered?.[1] === 'nu' ? 'female' : gendered?.[1] === 'nam' ? 'male' : null;
  const range = rangeOf(gendered?.[2] ?? key);
  if (!range) return null;
  const { from, to } = range;
  if ([from, to].some((year) => year !== null && year > 110)) return null;
  const sex: Text =
    gender === null
      ? { vi: '', en: '' }
      : gender === 'female'
        ? { vi: 'Nữ, ', en: 'Women, ' }
        : { vi: 'Nam, ', en: 'Men, ' };
  const said = (dash: string, up: string, down: string): string =>
    from !== null && to !== null
      ? `${from}${dash}${to}`
      : from !== null
        ? `${up} ${from}`
        : `${down} ${to ?? ''}`;
  return {
    ...{ from, to, gender },
    words: (vi, en) => ({
      vi: `${sex.vi}${to === null ? `từ ${from ?? ''} ${vi}` : from === null ? `đến ${to} ${vi}` : `${said('–', '', '')} ${vi}`}`,
      en: `${sex.en}${said('–', 'from', 'up to')} ${en}`,
    }),
  };
}

function rangeOf(key: string): { from: number | null; to: number | null } | null {
  const both = /^(?:tu )?(tren )?(?:tu )?(\d{1,3}) (?:den|toi)(?: (duoi))? (\d{1,3})$/.exec(key);
  if (both) {
    const from = Number(both[2]) + (both[1] ? 1 : 0);
    return { from, to: Number(both[4]) - (both[3] ? 1 : 0) };
  }
  const number = Number(/\d{1,3}/.exec(key)?.[0] ?? Number.NaN);
  if (Number.isNaN(number)) return null;
  if (/^(?:duoi|chua den) \d{1,3}$/.test(key)) return { from: null, to: number - 1 };
  if (/^(?:(?:tu )?\d{1,3} tro xuong|dentoi \d{1,3}|den \d{1,3}|khong qua \d{1,3})$/.test(key))
    return { from: null, to: number };
  if (/^(?:tu )?tren \d{1,3}(?: tro len)?$/.test(key)) return { from: number + 1, to: null };
  if (/^(?:(?:tu )?\d{1,3} tro len|tudi \d{1,3})$/.test(key)) return { from: number, to: null };
  return null;
}
