import { mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import embed from 'vega-embed';
import type { Result } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import type { ChartSpec } from '../../shared/charts/chart';
import { beginDrawing } from '../state/printing';
import { chartFontsLoaded } from './chart-fonts';
import { datumOf, markKey, marksIn } from './chart-marks';
import { itsTurn } from './its-turn';
import { useMarks, type MarkActions } from './use-marks';

interface VegaChartProps {
  readonly spec: ChartSpec;
  /** What a screen reader says instead of the picture. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** Draws a spec. The former drawing stays until the next one is ready, so nothing blinks. */
export function VegaChart({ spec, label, className }: VegaChartProps) {
  const [container, isDrawn] = useDrawing(spec, false);
  return <div ref={container} className={className} role="img" aria-label={label} data-drawn={isDrawn} />;
}

/** A drawing whose marks lead to filters, people and explanations, by mouse and by keys. */
export function MarkedChart({
  spec,
  label,
  className,
  actions,
}: VegaChartProps & { readonly actions: MarkActions }) {
  const [container, isDrawn] = useDrawing(spec, true);
  return (
    <div
      ref={container}
      className={mergeClasses('marked-chart', className)}
      role="figure"
      aria-label={label}
      data-drawn={isDrawn}
      {...useMarks(actions)}
    />
  );
}

function useDrawing(spec: ChartSpec, isMarked: boolean) {
  const container = useRef<HTMLDivElement>(null);
  const [isDrawn, setIsDrawn] = useState(false);
  // In the same moment in which its figures or its size came: in between, nothing would be waited for before printing.
  useLayoutEffect(() => {
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
      const place = container.current;
      if (place === null) return;
      const active = place.contains(document.activeElement) ? datumOf(document.activeElement) : null;
      place.replaceChildren(host);
      if (isMarked) nameMarks(place, active && markKey(active));
      setIsDrawn(true);
    };
    void draw().finally(isStanding);
    return () => {
      isStale = true;
      drawn?.finalize();
    };
  }, [isMarked, spec]);
  return [container, isDrawn] as const;
}

/** Marks are buttons with their figure as name, in what is else a picture; the one that had the focus has it again. */
function nameMarks(place: HTMLElement, active: string | null): void {
  for (const named of place.querySelectorAll('[aria-label], [role]'))
    for (const name of ['role', 'aria-label', 'aria-roledescription']) named.removeAttribute(name);
  for (const [at, mark] of marksIn(place).entries()) {
    const datum = datumOf(mark);
    for (
      let around: Element | null = mark;
      around !== null && around !== place;
      around = around.parentElement
    )
      around.removeAttribute('aria-hidden');
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-label', datum?.tip ?? '');
    mark.setAttribute('tabindex', at === 0 ? '0' : '-1');
    if (active !== null && datum !== null && markKey(datum) === active) mark.focus();
  }
}
