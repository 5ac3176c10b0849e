import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PointerEvent } from 'react';
import { rowHeight } from './grid-measures';

const grip = 9;

const useStyles = makeStyles({
  border: {
    position: 'absolute',
    left: 0,
    width: '100%',
    height: `${grip}px`,
    zIndex: 3,
    cursor: 'row-resize',
    touchAction: 'none',
    '::after': {
      content: '""',
      position: 'absolute',
      left: 0,
      right: 0,
      top: `${(grip - 1) / 2 - 1}px`,
      height: '3px',
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    ':hover::after': { height: '5px', top: `${(grip - 1) / 2 - 2}px` },
  },
  moving: { '::after': { height: '5px', top: `${(grip - 1) / 2 - 2}px` } },
});

interface HeaderBordersProps {
  readonly rows: readonly [number, number];
  readonly totalRows: number;
  readonly headHeight: number;
  readonly onChange: (rows: [number, number]) => void;
}

/** The upper and lower border of the column header, to be dragged; the number fields above do the same by keyboard. */
export function HeaderBorders({ rows: [first, last], totalRows, headHeight, onChange }: HeaderBordersProps) {
  return (
    <div aria-hidden>
      <Border
        name="top"
        headHeight={headHeight}
        line={first - 1}
        least={0}
        most={last - 1}
        onMoved={(line) => onChange([line + 1, last])}
      />
      <Border
        name="bottom"
        headHeight={headHeight}
        line={last}
        least={first}
        most={totalRows}
        onMoved={(line) => onChange([first, line])}
      />
    </div>
  );
}

interface BorderProps {
  readonly name: 'top' | 'bottom';
  readonly headHeight: number;
  /** How many rows stand above the border. */
  readonly line: number;
  readonly least: number;
  readonly most: number;
  readonly onMoved: (line: number) => void;
}

function Border({ name, headHeight, line, least, most, onMoved }: BorderProps) {
  const styles = useStyles();
  const [drag, setDrag] = useState<{ readonly from: number; readonly by: number } | null>(null);
  const moved = drag === null ? line : Math.min(Math.max(line + drag.by, least), most);
  const move = (event: PointerEvent): void => {
    if (drag !== null) setDrag({ ...drag, by: Math.round((event.clientY - drag.from) / rowHeight) });
  };
  const drop = (): void => {
    setDrag(null);
    if (drag !== null && moved !== line) onMoved(moved);
  };
  return (
    <div
      className={mergeClasses(styles.border, drag !== null && styles.moving)}
      style={{ top: headHeight + moved * rowHeight - (grip + 1) / 2 }}
      data-border={name}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: event.clientY, by: 0 });
      }}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={() => setDrag(null)}
    />
  );
}
