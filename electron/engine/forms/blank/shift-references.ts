/** What happens to places when `count` rows are put in below a row (all from 1). */
export interface InsertedRows {
  readonly after: number;
  readonly count: number;
}

const reference = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?/g;

/** A place or a range of cells; a range that reaches over the new rows grows with them. */
export function shiftReference(text: string, { after, count }: InsertedRows): string {
  return text.replace(
    reference,
    (
      _all,
      d1: string,
      c1: string,
      d2: string,
      r1: string,
      d3?: string,
      c2?: string,
      d4?: string,
      r2?: string,
    ) => {
      const moved = (row: number): number => (row > after ? row + count : row);
      const first = `${d1}${c1}${d2}${moved(Number(r1))}`;
      return r2 === undefined ? first : `${first}:${d3 ?? ''}${c2 ?? ''}${d4 ?? ''}${moved(Number(r2))}`;
    },
  );
}

/**
 * A formula from outside the list: what sums the list to its last row sums the new rows too. References to other sheets
 * and words in quotation marks stay.
 */
export function shiftFormula(formula: string, inserted: InsertedRows, ownSheet: string | null): string {
  const { after, count } = inserted;
  return outsideQuotes(formula, (part) =>
    part.replace(
      /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\p{L}\p{N}_(])/gu,
      (all, sheet: string | undefined, left: string, top: string, right?: string, bottom?: string) => {
        if (sheet !== undefined && unquoted(sheet.slice(0, -1)) !== ownSheet) return all;
        const moved = (row: number): number => (row > after ? row + count : row);
        const prefix = sheet ?? '';
        if (bottom === undefined) return `${prefix}${left}${moved(Number(top))}`;
        const last = Number(bottom) === after ? after + count : moved(Number(bottom));
        return `${prefix}${left}${moved(Number(top))}:${right ?? ''}${last}`;
      },
    ),
  );
}

/** The formula of a copied row: what pointed to its own row points to the new one. */
export function copyFormula(formula: string, from: number, to: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(
      /(?<![\p{L}\p{N}_.!$])(\$?[A-Z]{1,3})(\d{1,7})(?![\p{L}\p{N}_(])/gu,
      (all, column: string, row: string) => (Number(row) === from ? `${column}${to}` : all),
    ),
  );
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|&quot;.*?&quot;)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
