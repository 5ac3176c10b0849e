import type { Language } from '../text/language';

const kinds: readonly (readonly [vi: string, en: string])[] = [
  ['Tỉnh', 'Province'],
  ['Thành phố', 'City'],
  ['Huyện', 'District'],
  ['Thị xã', 'Town'],
  ['Quận', 'District'],
  ['Xã', 'Commune'],
  ['Phường', 'Ward'],
  ['Thị trấn', 'Township'],
];

/** A place as it stands within a sentence: `của tỉnh Mẫu`, `of Mẫu Province`. Other names stay as they are. */
export function placeInSentence(place: string, language: Language): string {
  const kind = kinds.find(([vi]) => place.startsWith(`${vi} `));
  if (!kind) return place;
  const name = place.slice(kind[0].length + 1);
  return language === 'vi' ? `${kind[0].toLocaleLowerCase('vi')} ${name}` : `${name} ${kind[1]}`;
}
