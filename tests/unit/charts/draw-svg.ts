import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { Chart } from '../../../shared/charts/chart';

/** Draws a chart as the window does: compiled without `eval`, run by the interpreter. Fails on any warning. */
export async function drawSvg(chart: Chart): Promise<string> {
  const warnings: string[] = [];
  const logger = {
    level: () => logger,
    error: (...texts: unknown[]) => (warnings.push(texts.join(' ')), logger),
    warn: (...texts: unknown[]) => (warnings.push(texts.join(' ')), logger),
    info: () => logger,
    debug: () => logger,
  };
  const { spec } = compile(chart.spec, { logger: logger });
  const view = new View(parse(spec, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
    logger: logger,
  });
  const svg = await view.toSVG();
  view.finalize();
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return svg;
}

/** The texts that stand in a drawing. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  );
}
