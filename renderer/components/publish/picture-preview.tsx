import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { pictureSize, type PictureSizeId } from '../../../shared/charts/print/picture-sizes';
import type { PicturePreview as Preview } from '../../../shared/contract/picture-schema';
import { formatDecimal } from '../../../shared/text/numbers';
import { pictureMessages } from '../../../shared/text/picture-messages';
import type { Query } from '../../engine/use-query';
import { useLanguage } from '../../state/window-store';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, minHeight: 0 },
  paper: {
    flex: 1,
    minHeight: '200px',
    display: 'grid',
    placeItems: 'center',
    padding: '12px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // What is transparent shows the squares through, in the window's own colours.
    backgroundColor: '#ffffff',
    backgroundImage: 'conic-gradient(#e6e6e6 25%, #ffffff 0 50%, #e6e6e6 0 75%, #ffffff 0)',
    backgroundSize: '16px 16px',
  },
  picture: {
    maxWidth: '100%',
    maxHeight: '100%',
    minHeight: 0,
    objectFit: 'contain',
    boxShadow: tokens.shadow4,
  },
  line: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2, minHeight: '18px' },
});

/** What will be saved, drawn by the engine from the same value; its size on paper, and a warning when texts get small. */
export function PicturePreview({
  query: { data, failure },
  title,
  size,
}: {
  query: Query<Preview>;
  title: string;
  size: PictureSizeId;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const words = pictureMessages[language];
  const number = (value: number, decimals: number): string => formatDecimal(value, language, decimals);
  const isSmall = data !== null && data.smallestPoints < pictureSize(size).leastPoints;
  return (
    <div className={styles.root}>
      <div className={styles.paper}>
        {data === null ? (
          failure === null && <Spinner label={words.drawing} />
        ) : (
          <img
            className={styles.picture}
            alt={words.previewOf(title)}
            data-testid="picture-preview"
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(data.svg)}`}
          />
        )}
      </div>
      <p className={styles.line} data-testid="picture-measures">
        {data &&
          words.measured(number(data.width, 0), number(data.height, 0), number(data.smallestPoints, 1))}
      </p>
      {isSmall && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.tooSmall(number(data.smallestPoints, 1))}</MessageBarBody>
        </MessageBar>
      )}
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.notDrawn}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
