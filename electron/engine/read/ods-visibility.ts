import type { Sheet } from './sheet';
import { attribute, xmlReader, type XmlAttributes } from './xml';
import type { Zip } from './zip';

/** More than a sheet has: what is repeated to its edge hides nobody. */
const mostRepeated = 100_000;

/** Which rows and columns of an OpenDocument's tables are hidden or filtered away, in the order of the tables. */
export async function readOdsVisibility(
  zip: Zip,
  signal: AbortSignal,
): Promise<Pick<Sheet, 'hiddenRows' | 'hiddenColumns'>[]> {
  const tables: { hiddenRows: number[]; hiddenColumns: number[] }[] = [];
  /** Tables inside a cell are none of the sheets. */
  let depth = 0;
  let row = 0;
  let column = 0;
  const reader = xmlReader({
    open(name, attributes) {
      if (name === 'table') {
        depth += 1;
        if (depth > 1) return;
        tables.push({ hiddenRows: [], hiddenColumns: [] });
        row = 0;
        column = 0;
      }
      const table = tables[tables.length - 1];
      if (depth !== 1 || !table) return;
      if (name === 'table-row') row = pass(attributes, 'number-rows-repeated', row, table.hiddenRows);
      else if (name === 'table-column')
        column = pass(attributes, 'number-columns-repeated', column, table.hiddenColumns);
    },
    close(name) {
      if (name === 'table') depth -= 1;
    },
  });
  await zip.readText('content.xml', reader.write, signal);
  reader.end();
  return tables;
}

/** Where the next row or column stands; those passed are listed where they are hidden. */
function pass(attributes: XmlAttributes, repeated: string, at: number, hidden: number[]): number {
  const count = Math.max(1, Number(attribute(attributes, repeated) ?? 1) || 1);
  const visibility = attribute(attributes, 'visibility') ?? 'visible';
  if (visibility !== 'visible' && count < mostRepeated) {
    for (let index = 0; index < count; index += 1) hidden.push(at + index);
  }
  return at + count;
}
