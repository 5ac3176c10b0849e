import { remember } from '../../../shared/text/remember';

/** Composed Vietnamese words with one space between them, as nearly every cell has. */
const tidy =
  /^[!-~\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9]+)*$/;

/** Control characters, marks of width and of direction: nobody sees them, and some turn what stands beside them around. */
const invisible =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** NFC, no invisible characters, every run of white space one space, none at the ends. */
export function tidyText(text: string): string {
  return text === '' || tidy.test(text) ? text : tidied(text);
}

const tidied = remember((text) => text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim());
