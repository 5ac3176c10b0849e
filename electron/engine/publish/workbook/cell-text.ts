import { forXml } from '../xml-characters';

/** Texts that a spreadsheet would run when they are entered, or read from CSV. */
export const formulaLike = /^[=+\-@\t\r\n]/;

/** A text as a cell holds it: XML cannot carry control characters, and some beginnings would run as a formula when entered. */
export function safeText(text: string): { readonly value: string; readonly isFormulaLike: boolean } {
  const value = forXml(text.slice(0, 32_767));
  return { value, isFormulaLike: formulaLike.test(value) };
}
