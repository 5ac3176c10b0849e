import { Dropdown, makeStyles, mergeClasses, Option, tokens } from '@fluentui/react-components';
import { versionMarks, versions } from '../../shared/analysis/disclosure/version-words';
import type { OpenRoster } from '../../shared/contract/results';
import { FailureMessage } from '../components/failure-message';
import { useLanguage, useWords } from '../state/window-store';
import { LetterheadDialog } from './letterhead-dialog';
import { ReportSheet } from './report-sheet';
import { SaveMenu } from './save-menu';
import { SavingBar } from './saving-bar';
import { SectionList } from './section-list';
import { TemplateMenu } from './template-menu';
import { changedFigures, useReport } from './use-report';
import { useSaveReport } from './use-save-report';
import { Waiting } from '../components/waiting';

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flex: 1 },
  version: { minWidth: '130px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: '13px' },
  body: { flex: 1, minHeight: 0, display: 'flex' },
  side: {
    width: '300px',
    flexShrink: 0,
    overflowY: 'auto',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sheets: {
    flex: 1,
    minWidth: 0,
    overflowY: 'auto',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground4,
  },
  wait: { flex: 1, display: 'grid', placeItems: 'center' },
});

/** The report, already written: its sections chosen and ordered, its paragraphs edited, then saved. */
export function ReportPage({ roster }: { roster: OpenRoster }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const report = useReport();
  const saving = useSaveReport(report);
  const { data: draft, failure, isLoading, kept, keep, sections, version, setVersion } = report;
  if (failure !== null) return <FailureMessage failure={failure} />;
  if (draft === null)
    return (
      <div className={styles.wait}>
        <Waiting label={words.loading} isPage />
      </div>
    );
  return (
    <div className={styles.page} aria-busy={isLoading}>
      <h1 className={styles.title}>{`${words.report.place}: ${roster.name}`}</h1>
      <div className={mergeClasses(styles.bar, 'for-the-hand')}>
        <Dropdown
          className={styles.version}
          aria-label={words.report.version}
          value={versionMarks[version][language]}
          selectedOptions={[version]}
          onOptionSelect={(_event, { optionValue }) =>
            setVersion(versions.find((each) => each === optionValue) ?? 'internal')
          }
        >
          {versions.map((each) => (
            <Option key={each} value={each}>
              {versionMarks[each][language]}
            </Option>
          ))}
        </Dropdown>
        {version === 'public' && <span className={styles.hint}>{words.report.publicHint}</span>}
        <div className={styles.space} />
        <LetterheadDialog
          draft={draft}
          letterhead={kept.letterhead}
          onKeep={(letterhead) => keep({ ...kept, letterhead })}
        />
        <TemplateMenu kept={kept} onKeep={keep} />
        <SaveMenu
          changed={changedFigures(sections)}
          isDisabled={saving.progress !== null || isLoading}
          onSave={saving.save}
        />
      </div>
      {saving.progress !== null && <SavingBar progress={saving.progress} onCancel={saving.cancel} />}
      <div className={mergeClasses(styles.body, 'stacked-on-paper')}>
        <aside className={mergeClasses(styles.side, 'for-the-hand')} aria-label={words.report.sections}>
          <SectionList
            sections={sections}
            onChange={(choices) => keep({ ...kept, sections: choices })}
            onShow={(id) => document.getElementById(`report-${id}`)?.scrollIntoView({ block: 'start' })}
          />
        </aside>
        <div className={mergeClasses(styles.sheets, 'paper-on-paper')} tabIndex={-1}>
          <ReportSheet draft={draft} sections={sections} kept={kept} onKeep={report.keepParagraph} />
        </div>
      </div>
    </div>
  );
}
