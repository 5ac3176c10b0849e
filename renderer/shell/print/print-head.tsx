import { formatDate } from '../../../shared/text/dates';
import { formatCount } from '../../../shared/text/numbers';
import { filterText } from '../../state/filter';
import { useWording } from '../../state/library-context';
import { useOverview } from '../../state/overview-context';
import { useLanguage, useRosterName, useWords } from '../../state/window-store';

/** On paper only: what the figures below are of. */
export function PrintHead() {
  const words = useWords();
  const language = useLanguage();
  const name = useRosterName();
  const wording = useWording();
  const { data, filter } = useOverview();
  if (data === null) return null;
  const parts = [
    words.print.asOf(formatDate(data.asOf, language)),
    words.print.people(formatCount(data.people, language)),
    filterText(filter, wording),
  ];
  return (
    <div className="print-only" aria-hidden="true">
      <strong>{name}</strong>
      <p>{parts.filter((part) => part !== null).join(' · ')}</p>
    </div>
  );
}
