import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { ChartSpec } from '../../shared/charts/chart';
import { chartFontsLoaded } from './chart-fonts';

const pngScale = 2;

export async function chartPng(spec: ChartSpec): Promise<string> {
  return withView(spec, (view) => view.toImageURL('png', pngScale));
}

export async function chartSvg(spec: ChartSpec): Promise<string> {
  return withView(spec, (view) => view.toSVG());
}

async function withView<Output>(spec: ChartSpec, take: (view: View) => Promise<Output>): Promise<Output> {
  await chartFontsLoaded();
  const runtime = parse(compile(spec).spec, undefined, { ast: true });
  const view = new View(runtime, { renderer: 'none', expr: expressionInterpreter });
  const output = await take(view);
  view.finalize();
  return output;
}
