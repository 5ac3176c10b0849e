import { severities as allSeverities } from '../../shared/contract/results';
import { formatCount } from '../../shared/text/numbers';
import { windowMessages } from '../../shared/text/window-messages';
import { writeTables } from './answer-table';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';
import { batchWords } from './words';

/** The validation report: one entry a problem, with its cell. */
export async function issues({ service, roster, options }: Session): Promise<Answer> {
  const { language, out } = options;
  const found = service.issues(language);
  const json = { issues: found, counts: roster.issues };
  const heads = (['severity', 'file', 'sheet', 'cell', 'message'] as const).map(
    (word) => batchWords[word][language],
  );
  const { severities } = windowMessages[language].registers;
  const rows = found.map(({ severity, file, sheet, cell, message }) => [
    ...[severities[severity], file.split(/[\\/]/).pop() ?? '', sheet, cell ?? '', message],
  ]);
  if (out !== null) {
    const title = batchWords.issues[language];
    await writeTables([{ name: '1', title, subtitle: [roster.name], heads, rows }], out, language);
    return { json: { ...json, path: out }, text: () => out };
  }
  return {
    json,
    text: () =>
      [
        formatTable(heads, rows),
        '',
        allSeverities
          .map((severity) => `${severities[severity]}: ${formatCount(roster.issues[severity], language)}`)
          .join(' · '),
      ].join('\n'),
  };
}
