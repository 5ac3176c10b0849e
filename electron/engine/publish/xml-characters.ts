/** What XML 1.0 cannot carry, not even as an entity: control characters, halves of pairs, two that are none. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with a space for each such character: whoever reads the document would refuse all of it. */
export function forXml(text: string): string {
  return text.replace(forbidden, ' ');
}

/** The same plain data with every text so. */
export function everyTextForXml<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    typeof value === 'string' ? forXml(value) : value,
  ) as Data;
}
