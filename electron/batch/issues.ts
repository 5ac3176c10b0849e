import { formatTable } from './print-table';
import type { Answer, Session } from './session';
import { batchWords } from './words';

/** The validation report: one entry a problem, with its cell. */
export function issues({ service, roster, options }: Session): Answer {
  const found = service.issues(options.language);
  return {
    json: { issues: found, counts: roster.issues },
    text: () =>
      [
        formatTable(
          (['severity', 'file', 'sheet', 'cell', 'message'] as const).map(
            (word) => batchWords[word][options.language],
          ),
          found.map(({ severity, file, sheet, cell, message }) => [
            severity,
            file.split(/[\\/]/).pop() ?? '',
            sheet,
            cell ?? '',
            message,
          ]),
        ),
        '',
        Object.entries(roster.issues)
          .map(([severity, count]) => `${severity} ${count}`)
          .join(' · '),
      ].join('\n'),
  };
}
