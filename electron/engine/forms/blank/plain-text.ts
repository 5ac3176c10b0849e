import { tidyText } from '../../normalise/tidy-text';

/**
 * A text in small letters as it is written and, place by place of the same length, without tone marks; its punctuation
 * stays, so that lists can be told from names. `Cấp tỉnh, huyện` is `cap tinh, huyen`.
 */
export interface PlainText {
  readonly marked: string;
  readonly plain: string;
}

export function plainText(text: string): PlainText {
  const marked = tidyText(text).toLocaleLowerCase('vi');
  const plain = [...marked]
    .map((letter) => {
      const bare = letter
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/đ|ð/g, 'd');
      return bare.length === letter.length ? bare : letter;
    })
    .join('');
  return { marked, plain };
}
