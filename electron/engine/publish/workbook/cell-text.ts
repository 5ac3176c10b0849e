const formulaStart = /^[=+\-@\t\r\n]/;

/** A text as a cell holds it: XML cannot carry control characters, and some beginnings would run as a formula when entered. */
export function safeText(text: string): { readonly value: string; readonly isFormulaLike: boolean } {
  // eslint-disable-next-line no-control-regex
  const value = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ').slice(0, 32_767);
  return { value, isFormulaLike: formulaStart.test(value) };
}
