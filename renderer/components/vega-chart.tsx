import { useEffect, useRef, useState } from 'react';
import embed from 'vega-embed';
import type { Result } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import type { ChartDatum, ChartSpec } from '../../shared/charts/chart';
import { beginDrawing } from '../state/printing';
import { chartFontsLoaded } from './chart-fonts';
import { itsTurn } from './its-turn';

interface VegaChartProps {
  readonly spec: ChartSpec;
  /** What a screen reader says instead of the picture. */
  readonly label: string;
  readonly onPick: (datum: ChartDatum) => void;
  readonly className?: string | undefined;
}

/** Draws a spec. The former drawing stays until the next one is ready, so nothing blinks. */
export function VegaChart({ spec, label, onPick, className }: VegaChartProps) {
  const container = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);

  useEffect(() => {
    let isStale = false;
    let drawn: Result | null = null;
    const host = document.createElement('div');
    const isStanding = beginDrawing();
    const draw = async (): Promise<void> => {
      await chartFontsLoaded();
      await itsTurn(container.current);
      if (isStale) return;
      // The card is the ground, in every theme.
      drawn = await embed(
        host,
        { ...spec, background: 'transparent' },
        {
          mode: 'vega-lite',
          ast: true,
          expr: expressionInterpreter,
          actions: false,
          defaultStyle: false,
          tooltip: { disableDefaultStyle: true },
          renderer: 'svg',
        },
      );
      if (isStale) {
        drawn.finalize();
        return;
      }
      drawn.view.addEventListener('click', (_event, item) => {
        const datum: unknown = item?.datum;
        if (isChartDatum(datum)) pick.current(datum);
      });
      container.current?.replaceChildren(host);
      setIsDrawn(true);
    };
    void draw().finally(isStanding);
    return () => {
      isStale = true;
      drawn?.finalize();
    };
  }, [spec]);

  return <div ref={container} className={className} role="img" aria-label={label} data-drawn={isDrawn} />;
}

function isChartDatum(datum: unknown): datum is ChartDatum {
  return typeof datum === 'object' && datum !== null && 'dimension' in datum && 'value' in datum;
}
