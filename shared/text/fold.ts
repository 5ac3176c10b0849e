import { remember } from './remember';

/**
 * The key under which two spellings of one Vietnamese text are equal: lower case, no tone or vowel marks,
 * đ as d, look-alikes (Ð, ð) as d, every run of spaces and punctuation as one space.
 * `fold('Trình độ\n văn hoá')` is `'trinh do van hoa'`.
 */
export const fold = remember((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐÐð]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim(),
);

/** As `fold`, with the spaces gone too: `H'Mông`, `H Mông` and `HMông` are all `hmong`. */
export function foldTight(text: string): string {
  return fold(text).replaceAll(' ', '');
}
