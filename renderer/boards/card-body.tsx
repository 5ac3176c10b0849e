import { makeStyles, tokens } from '@fluentui/react-components';
import type { Card, CardContent } from '../../shared/contract/boards';
import { useLibrary } from '../state/library-context';
import { useWords } from '../state/window-store';
import { BreakdownContent } from './contents/breakdown-content';
import { NoteContent } from './contents/note-content';
import { ParagraphContent } from './contents/paragraph-content';
import { RegisterChartContent } from './contents/register-chart-content';
import { RegisterLimitContent } from './contents/register-limit-content';
import { RegisterTileContent } from './contents/register-tile-content';
import { TileContent } from './contents/tile-content';
import { isDefined } from './card-title';
import type { CrossFilter } from './use-cross-filter';

const useStyles = makeStyles({
  gone: { margin: '8px 0', fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

interface CardBodyProps {
  readonly card: Card;
  readonly cross: CrossFilter;
  readonly tools?: HTMLElement | null;
  readonly onChange: (content: CardContent) => void;
}

export function CardBody({ card: { id, content }, cross, tools = null, onChange }: CardBodyProps) {
  const styles = useStyles();
  const { boards: words } = useWords();
  const library = useLibrary();
  if (!isDefined(content, library)) return <p className={styles.gone}>{words.gone}</p>;
  switch (content.kind) {
    case 'breakdown':
      return <BreakdownContent card={id} content={content} cross={cross} tools={tools} onChange={onChange} />;
    case 'tile':
      return <TileContent measure={content.measure} who={content.who} />;
    case 'register-tile':
      return <RegisterTileContent content={content} />;
    case 'register-chart':
      return <RegisterChartContent content={content} tools={tools} />;
    case 'register-limit':
      return <RegisterLimitContent content={content} />;
    case 'paragraph':
      return <ParagraphContent />;
    case 'note':
      return <NoteContent text={content.text} onChange={(text) => onChange({ kind: 'note', text })} />;
  }
}
