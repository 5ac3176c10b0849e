import { formatDate } from '../../../../shared/text/dates';
import { publishMessages } from '../../../../shared/text/publish-messages';
import { windowMessages } from '../../../../shared/text/window-messages';
import type { Publishing } from './publishing';
import type { TableReport } from './table-report';

/** When, of whom, from which files, in which version. */
export function sourceTerms(publishing: Publishing, note: string): TableReport['definitions'] {
  const { language, asOf, filterText, rosterName, files, today } = publishing;
  const words = publishMessages[language];
  const { explained, noFilter } = windowMessages[language].breakdown;
  return [
    { term: explained.asOf, text: formatDate(asOf, language) },
    { term: explained.filter, text: filterText ?? noFilter },
    { term: explained.source, text: [rosterName, ...files].join('\n') },
    { term: words.version, text: note },
    { term: words.createdOn, text: formatDate(today, language) },
  ];
}
