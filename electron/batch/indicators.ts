import { categoryLabel } from '../../shared/analysis/category-label';
import { roundHalfUp } from '../../shared/text/round-half-up';
import type { Indicator } from '../../shared/analysis/indicator';
import { indicators as builtIn } from '../../shared/analysis/indicators';
import { findIn, type Library } from '../../shared/analysis/library';
import { noStandardNote } from '../../shared/analysis/valid-standard';
import { FailureError } from '../../shared/contract/failure';
import { formatDate } from '../../shared/text/dates';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { computeIndicators } from '../engine/analyse/compute-indicators';
import { writeTables, type AnswerTable } from './answer-table';
import { definitionsTable } from './definitions-table';
import { formatTable } from './print-table';
import { publicIndicators } from './public-indicators';
import type { Answer, Session } from './session';
import { batchWords } from './words';

/**
 * The built-in and own indicators, or the named ones; for each value of `--by` where given. Those of the standards are
 * asked for by name: starter standards are to be checked first.
 */
export async function indicators(session: Session): Promise<Answer> {
  const { question, roster, asOf, options } = session;
  const { language, by, out } = options;
  const { library } = question;
  const own = library.indicators.filter(({ id }) => id.startsWith('own_'));
  const chosen =
    options.indicators.length === 0
      ? [...builtIn, ...own]
      : options.indicators.map((id) => named(id, library));
  const notes = new Set(
    chosen.flatMap(({ id }) => noStandardNote(library.standards, id, asOf.asOf, language) ?? []),
  );
  for (const note of notes) process.stderr.write(`bienche: ${note}\n`);
  if (options.publicFrom !== null) return publicIndicators(session, chosen, options.publicFrom);
  const results = await computeIndicators(question, chosen, by);
  const people = results.length === 0 ? 0 : await countPeople(question);
  const rows = results.map((result) => ({
    ...result,
    label: findIn(library.indicators, result.id)?.label[language] ?? result.id,
  }));
  const json = { ...asOf, people, by, indicators: rows };
  const heads = [
    batchWords.indicator[language],
    ...(by === null ? [] : [batchWords.group[language]]),
    ...[batchWords.numerator[language], batchWords.denominator[language]],
  ];
  const groupOf = (group: string | null): string[] =>
    by === null ? [] : [categoryLabel(by, group, language, library)];
  if (out !== null) {
    const table: AnswerTable = {
      name: batchWords.indicator[language],
      title: batchWords.indicators[language],
      subtitle: [`${roster.name}, ${formatDate(asOf.asOf, language)}`],
      heads: [...heads, `${batchWords.share[language]} (%)`, batchWords.unknown[language]],
      rows: rows.map(({ label, group, numerator, denominator, share, unknown }) => [
        ...[label, ...groupOf(group), numerator, denominator],
        share === null ? null : roundHalfUp(share * 100, 2),
        unknown,
      ]),
    };
    await writeTables([table, definitionsTable(chosen, language)], out, language);
    return { json: { ...json, path: out }, text: () => out };
  }
  return {
    json,
    text: () =>
      formatTable(
        [...heads, batchWords.share[language], batchWords.unknown[language]],
        rows.map(({ label, group, numerator, denominator, share, unknown }) => [
          ...[label, ...groupOf(group)],
          formatCount(numerator, language),
          formatCount(denominator, language),
          formatShare(share, language, 2),
          formatCount(unknown, language),
        ]),
      ),
  };
}

function named(id: string, { indicators }: Library): Indicator {
  const indicator = findIn(indicators, id);
  if (indicator) return indicator;
  throw new FailureError({
    kind: 'unknown-name',
    what: 'indicator',
    name: id,
    known: indicators.map((each) => each.id),
  });
}

async function countPeople(question: Session['question']): Promise<number> {
  const [all] = await computeIndicators(question, [everyone], null);
  return all?.denominator ?? 0;
}

const everyone = { ...(builtIn[0] as Indicator), id: 'people' };
