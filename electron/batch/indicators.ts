import { categoryLabel } from '../../shared/analysis/category-label';
import { findIndicator, indicators as library } from '../../shared/analysis/indicators';
import { FailureError } from '../../shared/contract/failure';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { computeIndicators } from '../engine/analyse/compute-indicators';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';
import { batchWords } from './words';

/** Every indicator of the library, or the named ones; for each value of `--by` where given. */
export async function indicators({ question, asOf, options }: Session): Promise<Answer> {
  const { language, by } = options;
  const chosen = options.indicators.length === 0 ? library : options.indicators.map(named);
  const results = await computeIndicators(question, chosen, by);
  const people = results.length === 0 ? 0 : await countPeople(question);
  const rows = results.map((result) => ({
    ...result,
    label: findIndicator(result.id)?.label[language] ?? result.id,
  }));
  return {
    json: { ...asOf, people, by, indicators: rows },
    text: () =>
      formatTable(
        [
          batchWords.indicator[language],
          ...(by === null ? [] : [batchWords.group[language]]),
          batchWords.numerator[language],
          batchWords.denominator[language],
          batchWords.share[language],
          batchWords.unknown[language],
        ],
        rows.map(({ label, group, numerator, denominator, share, unknown }) => [
          label,
          ...(by === null ? [] : [categoryLabel(by, group, language)]),
          formatCount(numerator, language),
          formatCount(denominator, language),
          formatShare(share, language, 2),
          formatCount(unknown, language),
        ]),
      ),
  };
}

function named(id: string): (typeof library)[number] {
  const indicator = findIndicator(id);
  if (indicator) return indicator;
  throw new FailureError({
    kind: 'unknown-name',
    what: 'indicator',
    name: id,
    known: library.map((each) => each.id),
  });
}

async function countPeople(question: Session['question']): Promise<number> {
  const [all] = await computeIndicators(question, [everyone], null);
  return all?.denominator ?? 0;
}

const everyone = { ...(library[0] as (typeof library)[number]), id: 'people' };
