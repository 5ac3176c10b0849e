import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { KeptParagraph, KeptReport, ReportDraft } from '../../shared/contract/report';
import { headOf, printedReport } from '../../shared/report/printed-report';
import type { ShownSection } from '../../shared/report/shown-report';
import { useLanguage, useWords } from '../state/window-store';
import { paper } from './paper';
import { ReportChart } from './report-chart';
import { ReportHead } from './report-head';
import { ReportParagraph } from './report-paragraph';
import { ReportTable } from './report-table';
import { useReportNote } from './use-report-note';

const useStyles = makeStyles({
  sheet: {
    boxSizing: 'border-box',
    width: 'min(890px, 100%)',
    margin: '0 auto',
    padding: '48px 56px 64px 72px',
    backgroundColor: paper.ground,
    color: paper.ink,
    fontFamily: paper.font,
    fontSize: '17px',
    lineHeight: '23px',
    boxShadow: '0 1px 4px rgb(0 0 0 / 30%)',
    colorScheme: 'light',
  },
  heading: { margin: '24px 0 6px', fontSize: '17px', lineHeight: '23px', fontWeight: 700 },
  caption: {
    breakAfter: 'avoid',
    margin: '14px 0 6px',
    textAlign: 'center',
    fontWeight: 700,
    fontSize: '16px',
  },
  note: { margin: '6px 0', fontSize: '14px', lineHeight: '19px', fontStyle: 'italic' },
  hint: { margin: '6px 0', color: paper.quiet, fontStyle: 'italic' },
  add: { color: paper.quiet, fontFamily: 'inherit', ':hover': { color: paper.ink } },
});

interface ReportSheetProps {
  readonly draft: ReportDraft;
  readonly sections: readonly ShownSection[];
  readonly kept: KeptReport;
  readonly onKeep: (section: string, key: string, spans: KeptParagraph['spans'] | null) => void;
}

/** The report on paper, every section that is in it. */
export function ReportSheet({ draft, sections, kept, onKeep }: ReportSheetProps) {
  const styles = useStyles();
  const words = useWords().report;
  const language = useLanguage();
  const printed = printedReport(draft, sections, kept.letterhead, language);
  const headings = new Map([...printed.sections, ...printed.annexes].map(({ id, heading }) => [id, heading]));
  const titles = new Map(
    [...printed.sections, ...printed.annexes].flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? []
          : [[block.kind === 'table' ? block.table : block.chart, block.title] as const],
      ),
    ),
  );
  const shown = sections.filter(({ isOn, blocks, hint }) => isOn && (blocks.length > 0 || hint !== null));
  const note = useReportNote(draft);
  const add = (section: ShownSection): void => {
    const taken = new Set(section.blocks.map(({ key }) => key));
    let number = 1;
    while (taken.has(`own-${number}`)) number += 1;
    onKeep(section.id, `own-${number}`, []);
  };
  return (
    <article className={styles.sheet} aria-label={words.preview} lang={language}>
      <ReportHead head={headOf(draft, kept.letterhead, language)} />
      {shown.map((section) => {
        const { id, title, hint, part, blocks } = section;
        const isHeaded = part === 'body' || part === 'annex';
        const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
        return (
          <section key={id} id={`report-${id}`} aria-label={title}>
            {isHeaded && (
              <h2 className={styles.heading}>{headings.get(id) ?? title.toLocaleUpperCase(language)}</h2>
            )}
            {blocks.length === 0 && hint !== null && <p className={styles.hint}>{hint}</p>}
            {paragraphs.map((block) => (
              <ReportParagraph
                key={`${language}-${block.key}`}
                section={id}
                paragraph={block}
                kept={kept}
                language={language}
                noteOf={({ figure: key, text: figure }) => note({ title, figure, within: title, key })}
                onKeep={(spans) => onKeep(id, block.key, spans)}
              />
            ))}
            <Button
              className={styles.add}
              appearance="transparent"
              size="small"
              icon={<AddRegular />}
              aria-label={`${words.add}: ${title}`}
              onClick={() => add(section)}
            >
              {words.add}
            </Button>
            {blocks.map((block) => {
              if (block.kind === 'paragraph') return null;
              const name = titles.get(block) ?? '';
              if (block.kind === 'table')
                return (
                  <div key={block.key}>
                    <p className={styles.caption}>{name}</p>
                    <ReportTable
                      table={block}
                      title={name}
                      noteOf={(line, figure) => note({ title: line, figure, within: name })}
                    />
                    {block.note !== null && <p className={styles.note}>{block.note}</p>}
                  </div>
                );
              return <ReportChart key={`chart-${block.key}`} block={block} title={name} />;
            })}
          </section>
        );
      })}
      <p className={styles.note}>{printed.note}</p>
    </article>
  );
}
