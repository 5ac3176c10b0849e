import { formulaLike } from '../../../../shared/text/formula-like';
import { forXml } from '../xml-characters';

/** A text as a cell holds it: XML cannot carry control characters, and some beginnings would run as a formula when entered. */
export function safeText(text: string): { readonly value: string; readonly isFormulaLike: boolean } {
  const value = forXml(text.slice(0, 32_767));
  return { value, isFormulaLike: formulaLike.test(value) };
}
