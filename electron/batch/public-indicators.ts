import { publicTable } from '../../shared/analysis/disclosure/public-table';
import { hiddenSign, versionNote } from '../../shared/analysis/disclosure/version-words';
import type { Indicator } from '../../shared/analysis/indicator';
import { plainView } from '../../shared/analysis/table-view';
import { formatDate } from '../../shared/text/dates';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { roundHalfUp } from '../../shared/text/round-half-up';
import { computeBreakdown } from '../engine/analyse/compute-breakdown';
import { computeHidden } from '../engine/analyse/compute-hidden';
import { writeTables, type AnswerTable } from './answer-table';
import { definitionsTable } from './definitions-table';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';
import { batchWords } from './words';

interface Told {
  readonly id: string;
  readonly label: string;
  readonly group: string | null;
  readonly groupLabel: string;
  /** Null where they are not told. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly share: number | null;
  readonly hidden: boolean;
}

/** Indicators for the public: of one document, so that none tells what another hides. Who is unknown is not told at all. */
export async function publicIndicators(
  { question, roster, asOf, options }: Session,
  chosen: readonly Indicator[],
  threshold: number,
): Promise<Answer> {
  const { language, by, out } = options;
  const { library } = question;
  const frame = { library, language };
  const rows = by === null ? [] : [by];
  const tables = chosen.map(({ id }) => ({ rows, columns: [], measure: id, view: plainView, who: null }));
  const hidden = await computeHidden(question, tables, threshold);
  const told: Told[] = [];
  let isSensitive = false;
  for (const [at, { id, label }] of chosen.entries()) {
    const breakdown = await computeBreakdown(question, { rows, columns: [], measure: id });
    const table = publicTable(breakdown, plainView, frame, threshold, hidden[at]);
    isSensitive ||= table.isSensitive;
    for (const line of table.rows) {
      if ((by === null) !== (line.kind === 'total')) continue;
      const cell = line.cells.at(-1);
      if (!cell) continue;
      const group = line.path[0] ?? null;
      told.push({
        ...{ id, label: label[language], group, groupLabel: line.label },
        numerator: cell.isHidden ? null : cell.numerator,
        denominator: cell.isHidden ? null : cell.denominator,
        share: cell.isHidden || cell.denominator === 0 ? null : cell.numerator / cell.denominator,
        hidden: cell.isHidden,
      });
    }
  }
  const of = chosen.length > 1 ? 'document' : 'shares';
  const note = versionNote({ version: 'public', threshold, of, sensitive: isSensitive }, language);
  const heads = [
    batchWords.indicator[language],
    ...(by === null ? [] : [batchWords.group[language]]),
    ...[batchWords.numerator[language], batchWords.denominator[language]],
  ];
  const json = {
    ...{ ...asOf, by, version: 'public', threshold, note },
    indicators: told.map(({ groupLabel: _label, ...each }) => each),
  };
  const names = ({ label, groupLabel }: Told): string[] => [label, ...(by === null ? [] : [groupLabel])];
  if (out !== null) {
    const table: AnswerTable = {
      name: batchWords.indicator[language],
      title: batchWords.indicators[language],
      subtitle: [`${roster.name}, ${formatDate(asOf.asOf, language)}`],
      heads: [...heads, `${batchWords.share[language]} (%)`],
      rows: told.map((each) => [
        ...names(each),
        ...(each.hidden
          ? [hiddenSign, hiddenSign, hiddenSign]
          : [
              each.numerator,
              each.denominator,
              each.share === null ? null : roundHalfUp(each.share * 100, 2),
            ]),
      ]),
    };
    await writeTables([table, definitionsTable(chosen, language)], out, language, note);
    return { json: { ...json, path: out }, text: () => out };
  }
  const count = (value: number | null): string =>
    value === null ? hiddenSign : formatCount(value, language);
  const table = formatTable(
    [...heads, batchWords.share[language]],
    told.map((each) => [
      ...names(each),
      ...[count(each.numerator), count(each.denominator)],
      each.hidden ? hiddenSign : formatShare(each.share, language, 2),
    ]),
  );
  return { json, text: () => `${table}\n\n${note}` };
}
