import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { ArrowResetRegular, EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KeptParagraph, KeptReport } from '../../shared/contract/report';
import { plainText } from '../../shared/report/figures';
import type { Figure } from '../../shared/report/figures';
import { keptText, withFiguresOfToday } from '../../shared/report/kept-text';
import type { ShownParagraph } from '../../shared/report/shown-report';
import { NotePopover, type FigureNote } from '../components/explanation/figure-note';
import { useExplained } from '../components/explanation/use-explained';
import { useWords } from '../state/window-store';
import { paper } from './paper';
import { ParagraphEditor } from './paragraph-editor';

const useStyles = makeStyles({
  paragraph: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  text: {
    flex: 1,
    margin: '6px 0',
    textAlign: 'justify',
    textIndent: '48px',
    lineHeight: '24px',
    whiteSpace: 'pre-line',
  },
  figure: { backgroundColor: paper.figure, borderRadius: '2px', color: 'inherit' },
  changed: { backgroundColor: paper.changed },
  removed: { color: paper.quiet, fontStyle: 'italic', textIndent: 0 },
  button: { color: paper.quiet, ':hover': { color: paper.ink }, minWidth: '28px', maxWidth: '28px' },
});

interface ReportParagraphProps {
  readonly section: string;
  readonly paragraph: ShownParagraph;
  readonly kept: KeptReport;
  readonly language: KeptParagraph['language'];
  readonly noteOf: (figure: Figure) => FigureNote;
  readonly onKeep: (spans: KeptParagraph['spans'] | null) => void;
}

/** A paragraph with its figures marked; it can be written otherwise, and says when the data no longer agree. */
export function ReportParagraph({
  section,
  paragraph,
  kept,
  language,
  noteOf,
  onKeep,
}: ReportParagraphProps) {
  const styles = useStyles();
  const words = useWords().report;
  const { key, spans, automatic, isEdited, changed } = paragraph;
  const [isEditing, setIsEditing] = useState(automatic === null && spans.length === 0);
  const text = plainText(spans);
  const explaining = useExplained<FigureNote>();
  const arrows = useArrowNavigationGroup({ axis: 'both' });
  const own = kept.paragraphs.find(
    (each) => each.section === section && each.key === key && each.language === language,
  );
  if (isEditing) {
    const save = (written: string): void => {
      setIsEditing(false);
      const plain = written.trim();
      if (automatic !== null && plain === plainText(automatic)) onKeep(null);
      else if (automatic === null && plain === '') onKeep(null);
      else onKeep(plain === '' ? [] : keptText(plain, isEdited ? [...spans] : (automatic ?? [])));
    };
    const cancel = (): void => {
      setIsEditing(false);
      if (automatic === null && spans.length === 0) onKeep(null);
    };
    return <ParagraphEditor text={text} onSave={save} onCancel={cancel} />;
  }
  const isChanged = new Map(changed.map((each) => [each.figure, each]));
  const today = new Map(changed.flatMap(({ figure, now }) => (now === null ? [] : [[figure, now] as const])));
  const update = (): void => {
    if (own) onKeep(withFiguresOfToday(own.spans, today));
  };
  /** Words from now on: they follow nothing and are not pointed out again. */
  const leave = (): void => {
    if (own)
      onKeep(
        own.spans.map((span) => (typeof span !== 'string' && isChanged.has(span.figure) ? span.seen : span)),
      );
  };
  return (
    <div data-testid="report-paragraph">
      <div className={styles.paragraph}>
        <p className={mergeClasses(styles.text, text === '' && styles.removed)} {...arrows}>
          {text === ''
            ? words.removed
            : spans.map((span, at) =>
                typeof span === 'string' ? (
                  span
                ) : (
                  <mark
                    key={at}
                    tabIndex={0}
                    onMouseEnter={({ currentTarget }) => explaining.rest(noteOf(span), currentTarget)}
                    onMouseLeave={explaining.leave}
                    onKeyDown={(event) => {
                      if (event.key !== 'F1') return;
                      event.preventDefault();
                      explaining.pin(noteOf(span), event.currentTarget);
                    }}
                    className={mergeClasses(styles.figure, isChanged.has(span.figure) && styles.changed)}
                  >
                    {span.text}
                  </mark>
                ),
              )}
        </p>
        <Button
          className={styles.button}
          appearance="transparent"
          size="small"
          icon={<EditRegular />}
          aria-label={words.edit}
          title={words.edit}
          onClick={() => setIsEditing(true)}
        />
        {isEdited && automatic !== null && (
          <Button
            className={styles.button}
            appearance="transparent"
            size="small"
            icon={<ArrowResetRegular />}
            aria-label={words.restore}
            title={words.restore}
            onClick={() => onKeep(null)}
          />
        )}
      </div>
      <NotePopover control={explaining} />
      {changed.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.changedTitle(
              changed
                .map(({ seen, now }) => (now === null ? words.gone(seen) : words.changed(seen, now)))
                .join('; '),
            )}
          </MessageBarBody>
          <MessageBarActions>
            {today.size > 0 && <Button onClick={update}>{words.update}</Button>}
            <Button onClick={leave}>{words.leave}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
