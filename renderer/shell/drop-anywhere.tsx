import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useOpenRosters } from '../state/rosters-context';
import { useWords } from '../state/window-store';
import { isDataFile, useDropData } from './use-drop-data';

const useStyles = makeStyles({
  veil: {
    position: 'fixed',
    inset: '8px',
    zIndex: 100,
    display: 'grid',
    placeItems: 'center',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: 'none',
  },
});

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Files and folders can be dropped anywhere in the window. */
export function DropAnywhere({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const words = useWords();
  const rosters = useOpenRosters();
  const takeData = useDropData();
  const depth = useRef(0);
  const [isOver, setIsOver] = useState(false);
  const enter = (event: DragEvent, step: 1 | -1): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current += step;
    setIsOver(depth.current > 0);
  };
  const drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    // A page that takes files itself says so.
    const isTaken = event.isDefaultPrevented();
    event.preventDefault();
    depth.current = 0;
    setIsOver(false);
    if (isTaken) return;
    const paths = [...event.dataTransfer.files].map((file) => window.desktop.pathOf(file));
    const data = paths.find(isDataFile);
    if (data !== undefined) takeData(data);
    const others = paths.filter((path) => path !== '' && !isDataFile(path));
    if (others.length > 0 || data === undefined) rosters.open(others);
  };
  return (
    <div
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {isOver && <div className={styles.veil}>{words.dropNow}</div>}
    </div>
  );
}
