import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular, ImageRegular, TableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { sourceLine } from '../../shared/charts/print/source-line';
import { pictureMessages } from '../../shared/text/picture-messages';
import { useSourceNames } from '../components/explanation/use-source-names';
import { useEngine } from '../engine/engine-context';
import { copiedFigures } from './publish/copied-figures';
import { PictureDialog } from './publish/picture-dialog';
import { firstOptions, pictureOf } from './publish/picture-options';
import type { PublishedChart } from './publish/published-chart';
import { useLanguage, useWords } from '../state/window-store';
import { useNotices } from './use-notices';

/** Pixels of a copied picture: 2 is 192 an inch. */
const copiedScale = 2;

interface ChartMenuProps {
  readonly chart: PublishedChart;
  readonly title: string;
}

/** Saves and copies the chart, always dark on white: it goes into a document. */
export function ChartMenu({ chart, title }: ChartMenuProps) {
  const { chartMenu } = useWords();
  const language = useLanguage();
  const words = pictureMessages[language];
  const engine = useEngine();
  const notices = useNotices();
  const files = useSourceNames();
  const [isAsking, setIsAsking] = useState(false);
  const copy = async (put: () => Promise<void>, done: string): Promise<void> => {
    try {
      await put();
      notices.done(done);
    } catch {
      notices.failed(words.copyFailed);
    }
  };
  const putPicture = async (): Promise<void> => {
    const options = { ...firstOptions(chart.publicFrom), size: 'screen' as const };
    const version = await chart.inVersion(chart.publicFrom);
    const picture = pictureOf(
      version,
      chart.frame,
      options,
      sourceLine(chart.frame.sources ?? files, language),
    );
    await window.desktop.copyPicture(await engine.request('chart.png', { picture, scale: copiedScale }));
  };
  const putTable = async (): Promise<void> => {
    const { draw, note } = await chart.inVersion(chart.publicFrom);
    const { table, subtitle } = draw({ ...chart.frame, width: 760 });
    await engine.request('audit.given', { as: 'copied-table' });
    await window.desktop.copyTable(copiedFigures(title, table, [...subtitle, note]));
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDownloadRegular />}
            aria-label={chartMenu(title)}
            title={chartMenu(title)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<ImageRegular />} onClick={() => setIsAsking(true)}>
              {words.open}
            </MenuItem>
            <MenuItem icon={<CopyRegular />} onClick={() => void copy(putPicture, words.copied)}>
              {words.copyPicture}
            </MenuItem>
            <MenuItem icon={<TableRegular />} onClick={() => void copy(putTable, words.copiedTable)}>
              {words.copyTable}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isAsking && <PictureDialog chart={chart} onClose={() => setIsAsking(false)} />}
    </>
  );
}
