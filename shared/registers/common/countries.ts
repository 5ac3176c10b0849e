import english from 'i18n-iso-countries/langs/en.json';
import vietnamese from 'i18n-iso-countries/langs/vi.json';
import { fold, foldTight } from '../../text/fold';
import type { Language } from '../../text/language';
import { countryNames } from './country-names';

/** Between the countries of one entry: `Lào; Thái Lan`. */
export const betweenCountries = '; ';
/** At home, not abroad. */
export const homeCountry = 'Việt Nam';

interface Country {
  readonly vi: string;
  readonly en: string;
}

const byKey = new Map<string, Country>();
const byName = new Map<string, Country>();

const shown = {
  vi: new Intl.DisplayNames(['vi'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
};
const own = new Map(countryNames.map(([code, ...names]) => [code, names]));
for (const code of Object.keys(english.countries)) {
  const [name = null, others = []] = own.get(code) ?? [];
  const country = { vi: name ?? shown.vi.of(code) ?? code, en: shown.en.of(code) ?? code };
  byName.set(country.vi, country);
  const listed = [vietnamese.countries, english.countries].flatMap(
    (names) => (names as Readonly<Record<string, string | readonly string[]>>)[code] ?? [],
  );
  for (const each of [country.vi, country.en, ...others, ...listed])
    if (!byKey.has(foldTight(each))) byKey.set(foldTight(each), country);
}
// A short form that is also the code or the tail of another is that of the table.
for (const [code, [name, others]] of own) {
  const country = byName.get(name ?? shown.vi.of(code) ?? code);
  if (country) for (const each of others) byKey.set(foldTight(each), country);
}

const lead = /^(?:nuoc(?: ban)?|tai|sang|lanh tho|vuong quoc|cong hoa|ch) /;

/** The name of a country as it is kept, `Hoa Kỳ` for `Mỹ`; null where the words name none. */
function countryOf(words: string): string | null {
  const found = byKey.get(foldTight(words)) ?? byKey.get(foldTight(fold(words).replace(lead, '')));
  return found?.vi ?? null;
}

export interface CountriesRead {
  /** As they are kept, each once, in the order they are written. */
  readonly known: readonly string[];
  /** Words between them that name no country: cities, or countries that are not known. */
  readonly others: readonly string[];
}

/** All countries that a cell names: `Lào, Thái Lan`, `Hàn Quốc - Nhật Bản`, `Băng Cốc (Thái Lan)`. */
export function countriesIn(text: string): CountriesRead {
  const known = new Set<string>();
  const others: string[] = [];
  const read = (words: string, separators: readonly RegExp[]): void => {
    const whole = countryOf(words);
    if (whole !== null) {
      known.add(whole);
      return;
    }
    const [separator, ...rest] = separators;
    if (!separator) {
      if (/\p{L}/u.test(words)) others.push(words.trim());
      return;
    }
    for (const part of words.split(separator)) if (part.trim() !== '') read(part, rest);
  };
  read(text, [/[;\n/+&|]|(?<!\p{L})và(?!\p{L})/iu, /,/, /[()]/, /\s[-–—]\s|\s*→\s*/, /[-–—]/]);
  return { known: [...known], others };
}

/** The name of a kept country in a language; other words as they are. */
export function countryLabel(name: string, language: Language): string {
  return byName.get(name)?.[language] ?? name;
}
