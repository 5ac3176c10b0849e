import { rosterLimits } from '../../../shared/roster/limits';
import { repetitions, type OdsBounds } from './ods-bounds';
import type { Sheet } from './sheet';
import { attribute, xmlReader, type XmlAttributes } from './xml';
import type { Zip } from './zip';

/** More than a sheet has: what is repeated to its edge hides nobody. */
const mostRepeated = 100_000;

/** Which tables of an OpenDocument are hidden, and which of their rows and columns are or are filtered away, in order. */
export async function readOdsVisibility(
  zip: Zip,
  bounds: OdsBounds,
  signal: AbortSignal,
): Promise<Pick<Sheet, 'hidden' | 'hiddenRows' | 'hiddenColumns'>[]> {
  const tables: { hidden: boolean; hiddenRows: number[]; hiddenColumns: number[] }[] = [];
  /** A table is hidden by its style. */
  const hiding = new Set<string>();
  let style = '';
  /** Tables inside a cell are none of the sheets. */
  let depth = 0;
  let row = 0;
  let column = 0;
  const reader = xmlReader({
    other: bounds.other,
    open(name, attributes) {
      bounds.open(name, attributes);
      if (name === 'style') style = attribute(attributes, 'name') ?? '';
      else if (name === 'table-properties' && attribute(attributes, 'display') === 'false') hiding.add(style);
      else if (name === 'table') {
        depth += 1;
        if (depth > 1) return;
        const hidden = hiding.has(attribute(attributes, 'style-name') ?? '');
        tables.push({ hidden, hiddenRows: [], hiddenColumns: [] });
        row = 0;
        column = 0;
      }
      const table = tables[tables.length - 1];
      if (depth !== 1 || !table) return;
      if (name === 'table-row') row = pass(attributes, 'number-rows-repeated', row, table.hiddenRows, bounds);
      else if (name === 'table-column')
        column = pass(attributes, 'number-columns-repeated', column, table.hiddenColumns, bounds);
    },
    close(name) {
      bounds.close(name);
      if (name === 'table') depth -= 1;
    },
  });
  if (zip.names.includes('styles.xml')) {
    const styles = xmlReader({
      other: bounds.other,
      open: (name, attributes) => {
        bounds.takeWritten(name, attributes);
      },
    });
    await zip.readText('styles.xml', styles.write, signal);
    styles.end();
  }
  await zip.readText('content.xml', reader.write, signal);
  reader.end();
  return tables;
}

/** Where the next row or column stands; those passed are listed where they are hidden. */
function pass(
  attributes: XmlAttributes,
  repeated: string,
  at: number,
  hidden: number[],
  bounds: OdsBounds,
): number {
  const count = repetitions(attributes, repeated);
  const visibility = attribute(attributes, 'visibility') ?? 'visible';
  if (visibility !== 'visible' && count < mostRepeated && at < rosterLimits.rows) {
    bounds.takeHidden(count);
    for (let index = 0; index < count; index += 1) hidden.push(at + index);
  }
  return at + count;
}
