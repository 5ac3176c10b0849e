import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { chartFileName } from '../../../shared/charts/chart-file-name';
import { chartPopulation } from '../../../shared/charts/chart-title';
import { sourceLine } from '../../../shared/charts/print/source-line';
import type { Failure } from '../../../shared/contract/failure';
import { describeFailure } from '../../../shared/text/failures';
import { pictureMessages } from '../../../shared/text/picture-messages';
import { useSourceNames } from '../explanation/use-source-names';
import { useNotices } from '../use-notices';
import { useEngine } from '../../engine/engine-context';
import { toFailure, useQuery } from '../../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { PictureForm } from './picture-form';
import { firstOptions, pictureOf, rememberLook } from './picture-options';
import { PicturePreview } from './picture-preview';
import type { ChartVersion, PublishedChart } from './published-chart';
import { PlainDialog } from '../plain-dialog';

const useStyles = makeStyles({
  content: { display: 'grid', gridTemplateColumns: '380px minmax(0, 1fr)', gap: '20px', height: '74vh' },
  form: { overflowY: 'auto', padding: '2px 6px 2px 2px' },
});

interface PictureDialogProps {
  readonly chart: PublishedChart;
  readonly onClose: () => void;
}

/** “Lưu biểu đồ”: how the picture looks on the left, the picture itself on the right. What is saved is what is seen. */
export function PictureDialog({ chart, onClose }: PictureDialogProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = pictureMessages[language];
  const { saved } = useWords();
  const engine = useEngine();
  const notices = useNotices();
  const { rosterVersion } = useWindowStore().state;
  const files = useSourceNames();
  const [options, setOptions] = useState(() => firstOptions(chart.publicFrom));
  const [failure, setFailure] = useState<Failure | null>(null);
  const { publicFrom } = options;
  const version = useVersion(chart, publicFrom, setFailure);
  const own = useMemo(() => {
    const source = sourceLine(chart.frame.sources ?? files, language);
    if (version === null) return { title: '', subtitle: '', source };
    const frame = { ...chart.frame, width: 760, isPeopleHidden: version.isTotalHidden };
    return { title: version.draw(frame).title, subtitle: chartPopulation(frame), source };
  }, [chart, files, language, version]);
  const picture = useMemo(
    () => version && pictureOf(version, chart.frame, options, own.source),
    [chart.frame, options, own.source, version],
  );
  const preview = useQuery('chart.preview', picture && { picture }, rosterVersion);
  const title = options.title ?? own.title;

  const save = async (): Promise<void> => {
    setFailure(null);
    const { format, scale, fonts } = options;
    const path = await window.desktop.chooseChart(chartFileName(title, chart.frame, format), format);
    if (path === null || picture === null) return;
    try {
      await engine.request('chart.save', { picture, path, scale, fonts });
      rememberLook(options);
      notices.saved(saved(path), path);
      onClose();
    } catch (error) {
      setFailure(toFailure(error));
    }
  };

  return (
    <PlainDialog
      title={words.title}
      width={1120}
      onClose={onClose}
      contentClass={styles.content}
      actions={
        <>
          {failure !== null && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{describeFailure(failure, language)}</MessageBarBody>
            </MessageBar>
          )}
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button appearance="primary" disabled={picture === null} onClick={() => void save()}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <PictureForm
          options={options}
          own={own}
          isPublishable={chart.isPublishable}
          onChange={(change) => setOptions({ ...options, ...change })}
        />
      </div>
      <PicturePreview query={preview} title={title} size={options.size} />
    </PlainDialog>
  );
}

/** The chart in a version; null: what that version hides is not known yet. */
function useVersion(
  chart: PublishedChart,
  publicFrom: number | null,
  onFailure: (failure: Failure) => void,
): ChartVersion | null {
  const [known, setKnown] = useState<{
    readonly of: PublishedChart;
    readonly publicFrom: number | null;
    readonly version: ChartVersion;
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    chart.inVersion(publicFrom).then(
      (version) => isWanted && setKnown({ of: chart, publicFrom, version }),
      (error: unknown) => isWanted && onFailure(toFailure(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [chart, onFailure, publicFrom]);
  return known?.of === chart && known.publicFrom === publicFrom ? known.version : null;
}
