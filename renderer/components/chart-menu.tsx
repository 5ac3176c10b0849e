import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular, ImageRegular } from '@fluentui/react-icons';
import type { Chart, ChartFrame } from '../../shared/charts/chart';
import { chartFileName } from '../../shared/charts/chart-file-name';
import { useWords } from '../state/window-store';
import { chartPng, chartSvg } from './chart-picture';
import { useNotices } from './use-notices';

/** Width of a saved picture, for a page of a report. */
const pictureWidth = 760;

interface ChartMenuProps {
  readonly draw: (frame: ChartFrame) => Chart;
  readonly frame: ChartFrame;
  readonly title: string;
}

/** Saves and copies the chart, always dark on white: it goes into a document. */
export function ChartMenu({ draw, frame, title }: ChartMenuProps) {
  const words = useWords();
  const notices = useNotices();
  const picture = (): Chart['spec'] =>
    draw({ ...frame, dark: false, selected: {}, width: pictureWidth }).spec;

  const save = async (kind: 'png' | 'svg'): Promise<void> => {
    const saved =
      kind === 'png'
        ? ({ kind, dataUrl: await chartPng(picture()) } as const)
        : ({ kind, text: await chartSvg(picture()) } as const);
    const path = await window.desktop.saveChart(chartFileName(title, frame, kind), saved);
    if (path !== null) notices.saved(words.saved(path), path);
  };
  const copy = async (): Promise<void> => {
    try {
      await window.desktop.copyPicture(await chartPng(picture()));
      notices.done(words.copiedPicture);
    } catch {
      notices.failed(words.pictureFailed);
    }
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowDownloadRegular />}
          aria-label={words.chartMenu(title)}
          title={words.chartMenu(title)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ImageRegular />} onClick={() => void save('png')}>
            {words.savePng}
          </MenuItem>
          <MenuItem icon={<ImageRegular />} onClick={() => void save('svg')}>
            {words.saveSvg}
          </MenuItem>
          <MenuItem icon={<CopyRegular />} onClick={() => void copy()}>
            {words.copyPicture}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
