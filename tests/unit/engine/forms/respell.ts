import fc from 'fast-check';
import { SaxesParser } from 'saxes';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a writer of XML is free to choose. */
export interface Spelling {
  readonly quote: '"' | "'";
  readonly withComments: boolean;
  readonly withSections: boolean;
  /** Of the elements of workbooks, which then have no default namespace. */
  readonly prefix: '' | 'x:' | 'ma-in.1:';
  readonly isReversed: boolean;
  readonly isSpaced: boolean;
  readonly withNumbers: boolean;
  readonly isOpened: boolean;
}

export const spelling: fc.Arbitrary<Spelling> = fc.record({
  quote: fc.constantFrom<'"' | "'">('"', "'"),
  withComments: fc.boolean(),
  withSections: fc.boolean(),
  prefix: fc.constantFrom<'' | 'x:' | 'ma-in.1:'>('', 'x:', 'ma-in.1:'),
  isReversed: fc.boolean(),
  isSpaced: fc.boolean(),
  withNumbers: fc.boolean(),
  isOpened: fc.boolean(),
});

const comments = [
  '<!-- <sheetData/> -->',
  '<!--<row r="1"><c r="A1"><v>9</v></c></row>-->',
  "<!-- r='2' > -->",
];

/** The same document in another spelling. */
export function respell(xml: string, how: Spelling): string {
  const parser = new SaxesParser({ position: false });
  const parts: string[] = [];
  const named = (name: string): string => (name.includes(':') ? name : how.prefix + name);
  let [count, isMain] = [0, false];
  const escape = (text: string): string =>
    text.replace(/[&<>"'\r\n\t]|[A-Z](?=\p{L})/gu, (sign) =>
      /[A-Z]/.test(sign) && !how.withNumbers ? sign : `&#x${sign.charCodeAt(0).toString(16)};`,
    );
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    isMain ||= attributes.xmlns === main;
    const own = Object.entries(attributes as Record<string, string>).map(([key, value]): [string, string] => [
      isMain && key === 'xmlns' && how.prefix !== '' ? `xmlns:${how.prefix.slice(0, -1)}` : key,
      value,
    ]);
    const space = how.isSpaced ? '\n  ' : ' ';
    const listed = (how.isReversed ? own.reverse() : own).map(
      ([key, value]) => `${space}${key}${how.isSpaced ? ' = ' : '='}${how.quote}${escape(value)}${how.quote}`,
    );
    parts.push(`<${isMain ? named(name) : name}${listed.join('')}${how.isSpaced ? ' ' : ''}`);
    parts.push(isSelfClosing && !how.isOpened ? '/>' : '>');
    if (how.withComments && !isSelfClosing) parts.push(comments[(count += 1) % comments.length] ?? '');
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (!isSelfClosing || how.isOpened) parts.push(`</${isMain ? named(name) : name}>`);
  });
  parser.on('text', (text) => {
    // Around the outermost element stands no text, not even as a number.
    if (text.trim() === '') return;
    parts.push(how.withSections ? `<![CDATA[${text}]]>` : escape(text));
  });
  parser.write(xml).close();
  return `<?xml version='1.0' encoding="UTF-8"?>\n${parts.join('')}`;
}

/** What a document says, whatever its spelling: elements by their names without prefixes, attributes by name, texts. */
export function said(xml: string): unknown[] {
  const parser = new SaxesParser({ position: false });
  const found: unknown[] = [];
  let text = '';
  const flush = (): void => {
    if (text.trim() !== '') found.push(text);
    text = '';
  };
  const add = (more: string): void => {
    text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    const own = Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns'));
    found.push([name.replace(/^.*:/, ''), Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1)))]);
  });
  parser.on('closetag', ({ name }) => {
    flush();
    found.push(`/${name.replace(/^.*:/, '')}`);
  });
  parser.write(xml).close();
  return found;
}
