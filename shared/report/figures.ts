/** A figure inside a sentence: what it counts, by a key that is the same tomorrow, and how it is written today. */
export interface Figure {
  readonly figure: string;
  readonly text: string;
}

/** A sentence in which the figures can be told from the words. */
export type Spans = readonly (string | Figure)[];

const [open, between, close] = ['\ue000', '\ue001', '\ue002'] as const;

/** A figure on its way through functions that put words together: they see an ordinary text. */
export function marked(figure: string, text: string): string {
  return `${open}${figure}${between}${text}${close}`;
}

/** The sentence that such functions made; `paragraph` stands before the key of each figure. */
export function spansOf(text: string, paragraph: string): Spans {
  return [
    ...text.split(/(\ue000[^\ue002]*\ue002)/u).flatMap((part): Spans => {
      if (!part.startsWith(open)) return part === '' ? [] : [part];
      const [figure = '', written = ''] = part.slice(1, -1).split(between);
      return [{ figure: `${paragraph}.${figure}`, text: written }];
    }),
  ];
}

export function plainText(spans: Spans): string {
  return spans.map((span) => (typeof span === 'string' ? span : span.text)).join('');
}
