import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { forms } from '../../shared/forms/forms';
import { useWords } from '../state/window-store';
import { BlankView } from './blank/blank-view';
import { FormList } from './form-list';
import { FormView } from './form-view';

const useStyles = makeStyles({
  page: {
    position: 'relative',
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    gap: '12px',
    padding: '12px 16px',
  },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  body: {
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

/** "Biểu mẫu": an official form with its figures, or a blank one of any office to be filled. */
export function FormsPage() {
  const styles = useStyles();
  const words = useWords().forms;
  const [chosen, setChosen] = useState(forms[0]?.id ?? '');
  const [blank, setBlank] = useState<string | null>(null);
  const depth = useRef(0);
  const [isOver, setIsOver] = useState(false);
  const template = forms.find(({ id }) => id === chosen);
  // What is dropped here is a form; elsewhere in the window it is a roster.
  const drag = (event: DragEvent, step: -1 | 0 | 1): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    depth.current += step;
    setIsOver(depth.current > 0);
  };
  const drop = (event: DragEvent): void => {
    drag(event, 0);
    depth.current = 0;
    setIsOver(false);
    const [path = ''] = [...event.dataTransfer.files].map((file) => window.desktop.pathOf(file));
    if (path !== '') setBlank(path);
  };
  return (
    <div
      className={mergeClasses(styles.page, isOver && styles.over)}
      data-testid="forms-page"
      onDragEnter={(event) => drag(event, 1)}
      onDragLeave={(event) => drag(event, -1)}
      onDragOver={(event) => drag(event, 0)}
      onDrop={drop}
    >
      <h1 className={styles.title}>{words.title}</h1>
      <FormList
        chosen={blank === null ? chosen : null}
        onChoose={(id) => {
          setBlank(null);
          setChosen(id);
        }}
        onBlank={setBlank}
      />
      <div className={styles.body}>
        {blank !== null ? (
          <BlankView key={blank} path={blank} />
        ) : (
          template && <FormView key={template.id} template={template} />
        )}
      </div>
    </div>
  );
}
