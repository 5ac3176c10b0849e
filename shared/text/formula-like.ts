/** Texts that a spreadsheet would run when they are entered, pasted or read from CSV. */
export const formulaLike = /^[=+\-@\t\r\n]/;
