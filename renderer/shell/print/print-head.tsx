import { versionMarks } from '../../../shared/analysis/disclosure/version-words';
import { formatDate } from '../../../shared/text/dates';
import { formatCount } from '../../../shared/text/numbers';
import { filterText } from '../../state/filter';
import { useBoards } from '../../state/boards-context';
import { useWording } from '../../state/library-context';
import { useOverview } from '../../state/overview-context';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../../state/window-store';
import { paperVersion } from './paper-version';

/** On paper only: what the figures below are of, and which version; a public one tells no number of its own. */
export function PrintHead() {
  const words = useWords();
  const language = useLanguage();
  const name = useRosterName();
  const wording = useWording();
  const { data, filter } = useOverview();
  const { state } = useWindowStore();
  const version = paperVersion(state, useBoards().board);
  if (data === null) return null;
  const parts = [
    words.print.asOf(formatDate(data.asOf, language)),
    version === 'public' ? null : words.print.people(formatCount(data.people, language)),
    filterText(filter, wording),
  ];
  return (
    <div className="print-only" aria-hidden="true">
      <strong>{name}</strong>
      <p>{parts.filter((part) => part !== null).join(' · ')}</p>
      {version !== null && <p>{versionMarks[version][language]}</p>}
    </div>
  );
}
