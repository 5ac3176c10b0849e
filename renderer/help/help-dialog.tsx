import { Button, Dialog, DialogSurface, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { DismissRegular, DocumentPdfRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import { useLanguage, useWords } from '../state/window-store';
import { findPages, helpPages, isHelpPage, type HelpPageId } from './help-pages';
import { usePageStyles } from './use-page-styles';

const useStyles = makeStyles({
  surface: {
    width: 'min(1080px, calc(100vw - 48px))',
    maxWidth: 'none',
    height: 'min(760px, calc(100vh - 48px))',
    padding: 0,
    overflow: 'hidden',
  },
  parts: { display: 'grid', gridTemplateColumns: '248px minmax(0, 1fr)', height: '100%' },
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minHeight: 0,
    padding: '16px 8px 12px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: '0 4px', fontSize: tokens.fontSizeBase400, lineHeight: '24px' },
  list: { flex: 1, minHeight: 0, overflowY: 'auto', margin: 0, padding: 0, listStyle: 'none' },
  nothing: { padding: '4px 8px', color: tokens.colorNeutralForeground2 },
  page: {
    width: '100%',
    minHeight: '32px',
    padding: '4px 10px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-current]': {
      backgroundColor: tokens.colorSubtleBackgroundSelected,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  content: { position: 'relative', minHeight: 0 },
  close: { position: 'absolute', top: '12px', right: '16px' },
});

interface HelpDialogProps {
  readonly first: HelpPageId;
  readonly onClose: () => void;
}

/** The user guide, with its pictures, without a network. */
export function HelpDialog({ first, onClose }: HelpDialogProps) {
  const styles = useStyles();
  const pageStyles = usePageStyles();
  const words = useWords().help;
  const language = useLanguage();
  const pages = helpPages(language);
  const [typed, setTyped] = useState('');
  const [current, setCurrent] = useState<HelpPageId>(first);
  const text = useRef<HTMLDivElement>(null);
  const found = findPages(pages, typed);
  const page = pages.find(({ id }) => id === current);
  useEffect(() => text.current?.scrollTo(0, 0), [current]);
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    event.preventDefault();
    const id = (link.getAttribute('href') ?? '').replace(/\.md$/, '');
    if (!isHelpPage(id)) return;
    setCurrent(id);
    // The link is gone with its page; the keys go on from here.
    text.current?.focus();
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} aria-label={words.title}>
        <div className={styles.parts}>
          <nav className={styles.side} aria-label={words.pages}>
            <h2 className={styles.title}>{words.title}</h2>
            <SearchBox
              placeholder={words.search}
              aria-label={words.search}
              value={typed}
              onChange={(_event, { value }) => {
                setTyped(value);
                const [firstFound] = findPages(pages, value);
                if (firstFound && value !== '') setCurrent(firstFound.id);
              }}
            />
            {found.length === 0 && (
              <div className={styles.nothing} role="status">
                {words.nothing}
              </div>
            )}
            <ul className={styles.list}>
              {found.map(({ id, title }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.page}
                    aria-current={id === current ? 'page' : undefined}
                    onClick={() => setCurrent(id)}
                  >
                    {title}
                  </button>
                </li>
              ))}
            </ul>
            <Button icon={<DocumentPdfRegular />} onClick={() => void window.desktop.openQuickGuide()}>
              {words.quickGuide}
            </Button>
          </nav>
          <div className={styles.content}>
            {/* The pages are our own; a click is only heard to follow a link, which is also reached by keys. */}
            <div
              ref={text}
              className={pageStyles.page}
              tabIndex={0}
              role="article"
              aria-label={page?.title}
              onClick={follow}
              dangerouslySetInnerHTML={{ __html: page?.html ?? '' }}
            />
            <Button
              className={styles.close}
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.close}
              onClick={onClose}
            />
          </div>
        </div>
      </DialogSurface>
    </Dialog>
  );
}
