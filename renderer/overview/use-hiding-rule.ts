import { formatCount } from '../../shared/text/numbers';
import { overviewMessages } from '../../shared/text/overview-messages';
import { isEmpty } from '../state/filter';
import { useLanguage, useWindowStore } from '../state/window-store';

/** Why the public overview does not tell a figure: of so few people that nothing is told, or as any of its figures. */
export function useHidingRule(isTooFew = false): string {
  const language = useLanguage();
  const words = overviewMessages[language];
  const { filter, overview } = useWindowStore().state;
  if (isTooFew) return isEmpty(filter) ? words.tooFewInRoster : words.tooFew;
  return words.publicHere(formatCount(overview.publicFrom ?? 0, language));
}
