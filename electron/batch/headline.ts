import { countWord } from '../../shared/forms/describe-check';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findIn } from '../../shared/analysis/library';
import { findIndicator } from '../../shared/analysis/indicators';
import { agePyramid } from '../../shared/charts/age-pyramid';
import { chartFileName } from '../../shared/charts/chart-file-name';
import { politicalTheory } from '../../shared/charts/political-theory';
import { qualificationByGroup } from '../../shared/charts/qualification-by-group';
import { specialisations } from '../../shared/charts/specialisations';
import { units } from '../../shared/charts/units';
import { writeParagraph } from '../../shared/analysis/paragraph';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { computeOverview } from '../engine/analyse/compute-overview';
import { screenPicture } from '../../shared/charts/print/picture';
import { writePicture } from '../engine/publish/picture/write-picture';
import { chartFrame } from './chart-frame';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';
import { publicIndicators } from './public-indicators';
import { UsageError } from './usage-error';
import { batchWords } from './words';

/** The overview without a window: its figures, its paragraph and, with `--out-dir`, its charts as pictures. */
export async function headline(session: Session): Promise<Answer> {
  const { question, options, roster, asOf } = session;
  const { language, outFolder, publicFrom } = options;
  if (publicFrom !== null) return publicHeadline(session, publicFrom);
  const overview = await computeOverview(question);
  const frame = chartFrame(session, overview.people);
  const charts: string[] = [];
  if (outFolder !== null) {
    await mkdir(outFolder, { recursive: true });
    const ages = overview.tiles.find(({ id }) => id === 'under_40');
    const hasAges = ages !== undefined && ages.unknown < ages.denominator;
    const drawn = [
      agePyramid(overview.agePyramid, frame),
      qualificationByGroup(overview.qualificationByGroup, frame),
      politicalTheory(overview.politicalTheory, frame),
      specialisations(overview.specialisations, frame),
      units(overview.units, frame, hasAges),
    ];
    for (const chart of drawn) {
      const path = join(outFolder, chartFileName(chart.title, frame, 'png'));
      await writePicture(screenPicture(chart.spec, chart.title), path, { scale: 2, fonts: 'subset' });
      charts.push(path);
    }
  }
  const paragraph = writeParagraph(overview, { language, rosterName: roster.name });
  return {
    json: { ...asOf, people: overview.people, indicators: overview.tiles, paragraph, charts },
    text: () =>
      [
        `${roster.name}: ${formatCount(overview.people, language)} ${countWord('people', overview.people, language)}`,
        '',
        formatTable(
          (['indicator', 'numerator', 'share'] as const).map((word) => batchWords[word][language]),
          overview.tiles.map(({ id, numerator, share }) => [
            findIndicator(id)?.label[language] ?? id,
            formatCount(numerator, language),
            formatShare(share, language),
          ]),
        ),
        '',
        paragraph,
        ...(charts.length === 0
          ? []
          : [
              '',
              `${batchWords.chartsIn[language]} ${outFolder ?? ''}:`,
              ...charts.map((path) => `  ${path}`),
            ]),
      ].join('\n'),
  };
}

/** The figures alone: the paragraph tells them in other words, and pictures are of tables that are protected as one. */
async function publicHeadline(session: Session, threshold: number): Promise<Answer> {
  if (session.options.outFolder !== null)
    throw new UsageError(
      'headline --public không vẽ biểu đồ; hãy dùng chart --public cho từng biểu đồ, report --public cho cả bộ',
      'headline --public draws no charts; use chart --public for one of them, report --public for all together',
    );
  const { tiles } = await computeOverview(session.question);
  const shown = tiles.flatMap(({ id }) => findIn(session.question.library.indicators, id) ?? []);
  return publicIndicators(session, shown, threshold);
}
