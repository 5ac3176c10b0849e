import { formulaLike } from '../../shared/text/formula-like';

const number = /^[+-]?[\d.,\s\u00a0]+%?$/;

function wouldRun(text: string): boolean {
  const begin = text.trimStart();
  return (formulaLike.test(text) || formulaLike.test(begin)) && !number.test(begin);
}

/** A text as a cell among tabs: nothing of it divides cells, and no beginning runs as a formula where it is pasted. */
export function pastedText(text: string): string {
  const inLine = text.replace(/[\t\r\n]+/g, ' ');
  return wouldRun(text) ? `'${inLine}` : inLine;
}

/** The same in HTML. */
export function pastedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** How a spreadsheet is told in CSS that a text is one, where it could take it for a formula. */
export function textFormat(text: string): string {
  return wouldRun(text) ? "mso-number-format:'\\@'" : '';
}
