interface XmlStream {
  openNode(name: string): void;
  closeNode(): void;
}

interface Xform {
  render(stream: XmlStream, model: unknown): void;
}

declare module 'exceljs/lib/xlsx/xform/style/font-xform.js' {
  export default class FontXform {
    readonly tag: string;
    map: Record<string, object>;
    render: (this: FontXform, stream: XmlStream, model: unknown) => void;
  }
}

declare module 'exceljs/lib/xlsx/xform/drawing/one-cell-anchor-xform.js' {
  type Part = 'xdr:from' | 'xdr:ext' | 'xdr:pic' | 'xdr:clientData';
  export default class OneCellAnchorXform {
    readonly tag: string;
    readonly map: Readonly<Record<Part, Xform>>;
    render(stream: XmlStream, model: { range: { tl: unknown; ext: unknown }; picture: unknown }): void;
  }
}
