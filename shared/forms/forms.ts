import type { FormTemplate } from './form';
import { bm01 } from './forms/bm01';
import { bm02 } from './forms/bm02';
import { bm04 } from './forms/bm04';
import { communeQuality } from './forms/commune-quality';
import { party10 } from './forms/party-10';
import { party8b } from './forms/party-8b';
import { yearlyRating } from './forms/yearly-rating';
import { foldTight } from '../text/fold';

/** Every official form. To add one: a file in `forms/` and a line here. */
export const forms: readonly FormTemplate[] = [
  bm01,
  bm02,
  communeQuality,
  bm04,
  party8b,
  party10,
  yearlyRating,
];

/** By id or code, however it is typed: `bm01`, `BM01/BNV`, `8B-BTCTW`. */
export function findForm(name: string): FormTemplate | undefined {
  const key = foldTight(name);
  const known = (form: FormTemplate): readonly string[] => [foldTight(form.id), foldTight(form.code)];
  return (
    forms.find((form) => known(form).includes(key)) ??
    (key.length < 2 ? undefined : forms.find((form) => known(form).some((each) => each.includes(key))))
  );
}
