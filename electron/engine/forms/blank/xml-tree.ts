import { SaxesParser } from 'saxes';

/** A comment or an instruction, kept as it is written. */
interface XmlAside {
  readonly kind: 'aside';
  readonly xml: string;
}

export interface XmlElement {
  readonly kind: 'element';
  /** With the prefix that the file gives it: `x:row`. */
  readonly name: string;
  /** Without: `row`. */
  readonly local: string;
  /** In the order of the file; names with their prefixes. */
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}

export type XmlNode = string | XmlAside | XmlElement;

export interface XmlDocument {
  /** The declaration, up to the first element or comment. */
  readonly declaration: string;
  readonly nodes: readonly XmlNode[];
  readonly root: XmlElement;
}

/** XML in any valid spelling as a tree, from which the same document can be written again. */
export function parseXml(xml: string): XmlDocument {
  const parser = new SaxesParser({ position: false });
  const nodes: XmlNode[] = [];
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  const add = (node: XmlNode): void => {
    const children = open.at(-1)?.children ?? nodes;
    const last = children.at(-1);
    if (typeof node === 'string' && typeof last === 'string') children[children.length - 1] = last + node;
    else children.push(node);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = newElement(name, Object.entries(attributes));
    add(element);
    open.push(element);
    root ??= element;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('comment', (text) => {
    add({ kind: 'aside', xml: `<!--${text}-->` });
  });
  parser.on('processinginstruction', ({ target, body }) => {
    add({ kind: 'aside', xml: `<?${target} ${body}?>` });
  });
  parser.write(xml).close();
  if (!root) throw new Error('no element');
  return { declaration: /^\uFEFF?(<\?xml\s[^>]*\?>)?/.exec(xml)?.[1] ?? '', nodes, root };
}

export function newElement(
  name: string,
  attributes: Iterable<readonly [string, string]> = [],
  children: XmlNode[] = [],
): XmlElement {
  const local = name.slice(name.indexOf(':') + 1);
  return { kind: 'element', name, local, attributes: new Map(attributes), children };
}

/** An element of the same vocabulary as another: with its prefix. */
export function likeElement(
  { name, local }: XmlElement,
  own: string,
  attributes: Iterable<readonly [string, string]> = [],
  children: XmlNode[] = [],
): XmlElement {
  return newElement(name.slice(0, name.length - local.length) + own, attributes, children);
}

export function isElement(node: XmlNode, local?: string): node is XmlElement {
  return typeof node !== 'string' && node.kind === 'element' && (local === undefined || node.local === local);
}

export function childrenOf({ children }: XmlElement, local: string): XmlElement[] {
  return children.filter((node): node is XmlElement => isElement(node, local));
}

export function childOf({ children }: XmlElement, local: string): XmlElement | undefined {
  return children.find((node): node is XmlElement => isElement(node, local));
}

/** The element and all below it, from the outermost in. */
export function* allElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const node of element.children) if (isElement(node)) yield* allElements(node);
}

/** Nothing but text, whatever comments stand between. */
export function holdsText(element: XmlElement): boolean {
  return textOf(element) !== '' && !element.children.some((node) => isElement(node));
}

export function textOf({ children }: XmlElement): string {
  return children.filter((node) => typeof node === 'string').join('');
}

export function writeXml({ declaration, nodes }: XmlDocument): string {
  const parts: string[] = [declaration];
  const escape = (text: string): string => text.replace(/[&<>\r]/g, (sign) => entities[sign] ?? sign);
  const write = (node: XmlNode): void => {
    if (typeof node === 'string') parts.push(escape(node));
    else if (node.kind === 'aside') parts.push(node.xml);
    else {
      parts.push('<', node.name);
      for (const [name, value] of node.attributes)
        parts.push(
          ' ',
          name,
          '="',
          value.replace(/[&<>"\r\n\t]/g, (sign) => entities[sign] ?? sign),
          '"',
        );
      if (node.children.length === 0) parts.push('/>');
      else {
        parts.push('>');
        node.children.forEach(write);
        parts.push('</', node.name, '>');
      }
    }
  };
  nodes.forEach(write);
  return parts.join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
