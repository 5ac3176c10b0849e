import * as vega from 'vega';
import * as vegaLite from 'vega-lite';
import { expressionInterpreter } from 'vega-interpreter';
import type { ChartSpec } from '../../../../shared/charts/chart';
import { forXml } from '../xml-characters';
import { fontWeight, openFont } from './fonts';

/** Draws a spec without a window. It cannot read files or addresses: its data stand in it. */
export async function renderSvg(spec: ChartSpec): Promise<string> {
  measureWithFont();
  const compiled = vegaLite.compile(spec).spec;
  const refuse = (): Promise<never> => Promise.reject(new Error('A chart reads no data from elsewhere.'));
  const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
    loader: { ...vega.loader(), load: refuse, sanitize: refuse, http: refuse, file: refuse },
  });
  try {
    return forXml(await view.toSVG());
  } finally {
    view.finalize();
  }
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

/** Without a canvas Vega guesses how wide text is; the font itself knows. */
function measureWithFont(): void {
  const metrics = (
    vega as unknown as { textMetrics: { width: (item: TextItem, text: string | number | null) => number } }
  ).textMetrics;
  metrics.width = (item, text) => {
    const font = openFont(fontWeight(item.fontWeight));
    const line = text === null ? '' : String(text);
    return (font.layout(line).advanceWidth / font.unitsPerEm) * (item.fontSize ?? 11);
  };
}
