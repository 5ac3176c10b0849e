import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { CellPart } from '../../../shared/analysis/cell-condition';
import { useWords } from '../../state/window-store';
import type { Explanation } from './explain-figure';
import type { ExplainedControl } from './use-explained';

const useStyles = makeStyles({
  surface: { width: '380px', padding: '12px 16px', fontSize: '13px', lineHeight: '18px' },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  title: { flex: 1, margin: 0, fontSize: '13px', fontWeight: tokens.fontWeightSemibold },
  figure: {
    margin: '2px 0 8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  parts: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', marginTop: '10px' },
});

interface FigurePopoverProps {
  readonly title: string;
  readonly explanation: Explanation;
  readonly control: Pick<ExplainedControl<unknown>, 'explained' | 'close' | 'leave' | 'stay'>;
  readonly onOpenPart: (part: CellPart) => void;
}

/** A figure explained beside its cell: what is counted, how, among whom, as of when, from where. */
export function FigurePopover({ title, explanation, control, onOpenPart }: FigurePopoverProps) {
  const styles = useStyles();
  const words = useWords();
  const { explained, close, leave, stay } = control;
  if (explained === null) return null;
  const { element, isPinned } = explained;
  const dismiss = (): void => {
    close();
    if (isPinned) element.focus();
  };
  return (
    <Popover
      open
      withArrow
      trapFocus={isPinned}
      unstable_disableAutoFocus={!isPinned}
      positioning={{ target: element, position: 'below', align: 'start', overflowBoundaryPadding: 8 }}
      onOpenChange={(_event, { open }) => {
        if (!open) dismiss();
      }}
    >
      <PopoverSurface
        className={mergeClasses('figure-explanation', styles.surface)}
        // What only rests beside a figure is a part of the page, no dialog.
        {...(!isPinned && { role: 'region' })}
        aria-label={words.breakdown.explain}
        data-testid="explanation"
        onMouseEnter={stay}
        onMouseLeave={leave}
      >
        <div className={styles.head}>
          <h3 className={styles.title}>{title}</h3>
          {isPinned && (
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.dismiss}
              onClick={dismiss}
            />
          )}
        </div>
        <p className={styles.figure}>{explanation.figure}</p>
        <dl className={styles.facts}>
          {explanation.lines.map(({ term, text }) => [
            <dt key={term} className={styles.term}>
              {term}
            </dt>,
            <dd key={`${term}:`} className={styles.text}>
              {text}
            </dd>,
          ])}
        </dl>
        <div className={styles.parts}>
          {explanation.parts.map(({ part, label }) => (
            <Link key={part} as="button" onClick={() => onOpenPart(part)}>
              {label}
            </Link>
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
