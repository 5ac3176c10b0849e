import { FailureError } from '../../shared/contract/failure';
import { countWord } from '../../shared/forms/describe-check';
import { personColumns } from '../engine/normalise/person-table';
import { exportDeIdentified, exportRoster } from '../engine/publish/export-roster';
import { UsageError } from './usage-error';
import type { Answer, Session } from './session';

/** The cleaned roster. */
export async function exportCommand({ question, options, asOf }: Session): Promise<Answer> {
  const { out, language, deIdentified, release } = options;
  if (out === null)
    throw new UsageError(
      'cần --out X.csv, X.xlsx hoặc X.parquet',
      '--out X.csv, X.xlsx or X.parquet is needed',
    );
  if (deIdentified) {
    refuseUnknown(release.keep ?? []);
    const { path, people, statement, statementPath } = await exportDeIdentified(
      question,
      out,
      language,
      release,
    );
    return {
      json: { ...asOf, path, people, deIdentified, k: release.k, statement, statementPath },
      text: () =>
        [
          `${path}  (${people} ${countWord('people', people, language)})`,
          ...(statementPath === null ? [] : [statementPath]),
          ...statement,
        ].join('\n'),
    };
  }
  const { path, people } = await exportRoster(question, out, language);
  return {
    json: { ...asOf, path, people, deIdentified },
    text: () => `${path}  (${people} ${countWord('people', people, language)})`,
  };
}

/** `--keep` of a column that is none, or that names people. */
function refuseUnknown(keep: readonly string[]): void {
  const known = personColumns.filter(
    ({ name, field }) => field?.identifying !== true && !name.endsWith('_precision'),
  );
  const names = known.map(({ name }) => name);
  const name = keep.find((each) => !names.includes(each));
  if (name !== undefined)
    throw new FailureError({ kind: 'unknown-name', what: '--keep', name, known: names });
}
