import type { Place } from '../state/window-shape';
import type { HelpPageId } from './help-pages';

/** The page of the guide that F1 opens at each place of the window. */
export const pageOfPlace: Readonly<Record<Place, HelpPageId>> = {
  overview: 'overview',
  boards: 'boards',
  breakdown: 'breakdown',
  people: 'people',
  quality: 'data',
  change: 'change',
  registers: 'registers',
  forms: 'forms',
  report: 'report',
  definitions: 'definitions',
};
