import { SaxesParser } from 'saxes';

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** What is neither element nor plain text, where a reader of less care would see elements. */
  readonly other?: (text: string) => void;
}

/** Spreadsheets nest a dozen deep; each open element takes memory. */
const deepest = 256;
/** No element has more than a few dozen, names of namespaces among them. */
const mostAttributes = 1000;

/**
 * Feeds XML to a handler in pieces. Namespace prefixes are dropped (some programs write `x:row`); custom entities are
 * never expanded.
 */
export function xmlReader(handler: XmlHandler): { write: (piece: string) => void; end: () => void } {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw error;
  });
  const { open, text, close, other } = handler;
  let depth = 0;
  let attributeCount = 0;
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > mostAttributes)
      throw new Error(`an element of more than ${mostAttributes} attributes`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    attributeCount = 0;
    if (depth > deepest) throw new Error(`elements nested more than ${deepest} deep`);
    open?.(localName(name), attributes as XmlAttributes);
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (other) {
    parser.on('cdata', other);
    parser.on('doctype', other);
    parser.on('processinginstruction', ({ body }) => {
      other(body);
    });
  }
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  return {
    write: (piece) => {
      parser.write(piece);
    },
    end: () => {
      parser.close();
    },
  };
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its local name: `r:id` and `d3p1:id` are both `id`. */
export function attribute(attributes: XmlAttributes, name: string): string | undefined {
  const exact = attributes[name];
  if (exact !== undefined) return exact;
  for (const key in attributes) if (localName(key) === name) return attributes[key];
  return undefined;
}
