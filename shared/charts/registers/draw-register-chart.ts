import type { RegisterChart } from '../../registers/register-chart';
import type { Chart, ChartFrame } from '../chart';
import { registerBars } from './register-bars';
import type { RegisterData } from './register-frame';
import { registerLine } from './register-line';
import { registerParts } from './register-parts';
import { registerScatter } from './register-scatter';

/** A chart of a register, from what its board answers. */
export function drawRegisterChart(chart: RegisterChart, data: RegisterData, frame: ChartFrame): Chart {
  switch (chart.kind) {
    case 'bars':
      return registerBars(chart, data, frame);
    case 'line':
      return registerLine(chart, data, frame);
    case 'parts':
      return registerParts(chart, data, frame);
    case 'scatter':
      return registerScatter(chart, data, frame);
  }
}
