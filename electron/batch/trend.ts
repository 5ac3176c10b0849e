import { categoryLabel } from '../../shared/analysis/category-label';
import { trendLines, type TrendFigure } from '../../shared/analysis/change/trend-lines';
import { formatDate } from '../../shared/text/dates';
import { formatCount, formatDifference, formatPoints, formatShare } from '../../shared/text/numbers';
import { changeMessages } from '../../shared/text/change-messages';
import { computeTrend } from '../engine/change/compute-trend';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';

/** A measure at every snapshot, with the difference to the one before. */
export async function trend({ service, question, options }: Session): Promise<Answer> {
  const { language, by, measure } = options;
  const words = changeMessages[language];
  const { filter, signal, library } = question;
  const asked = await computeTrend(
    service.snapshots.all,
    (each) => service.question(options.asOf, filter, signal, each),
    { measure, by },
  );
  const lines = trendLines(asked);
  const isCount = measure === 'headcount';
  const shown = ({ value, numerator, denominator }: TrendFigure): string =>
    isCount
      ? formatCount(value ?? 0, language)
      : `${formatShare(value, language, 2)} (${formatCount(numerator, language)}/${formatCount(denominator, language)})`;
  const moved = ({ difference }: TrendFigure): string =>
    difference === null
      ? '–'
      : isCount
        ? formatDifference(difference, language)
        : words.points(formatPoints(difference, language, 2));
  const json = {
    measure,
    by,
    snapshots: asked.points.map(({ date, asOf, name }) => ({ date, asOf, name })),
    lines: lines.map(({ key, figures }) => ({
      key: key ?? null,
      figures: figures.map((figure) => ({
        ...figure,
        ...(!isCount && {
          points: figure.difference === null ? null : Math.round(figure.difference * 1e8) / 1e6,
        }),
      })),
    })),
  };
  const heads = asked.points.flatMap(({ date }, index) => [
    formatDate(date, language),
    ...(index === 0 ? [] : ['±']),
  ]);
  return {
    json,
    text: () =>
      formatTable(
        [
          by === null
            ? words.trendOf
            : (library.dimensions.find(({ id }) => id === by)?.label[language] ?? by),
          ...heads,
        ],
        lines.map(({ key, figures }) => [
          key === undefined ? words.everybody : categoryLabel(by ?? '', key, language, library),
          ...figures.flatMap((figure, index) => [shown(figure), ...(index === 0 ? [] : [moved(figure)])]),
        ]),
      ),
  };
}
