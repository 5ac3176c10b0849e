import { Badge, Button, Tooltip } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { useWords } from '../../state/window-store';

/** Says that earlier decisions about this layout are in use, and lets them be forgotten. */
export function RememberedChip({ onForget }: { onForget: () => void }) {
  const words = useWords();
  return (
    <>
      <Tooltip content={words.review.rememberedHint} relationship="description">
        <Badge appearance="tint" color="brand" size="large" icon={<HistoryRegular />} tabIndex={0}>
          {words.review.remembered}
        </Badge>
      </Tooltip>
      <Button size="small" appearance="subtle" onClick={onForget}>
        {words.review.forget}
      </Button>
    </>
  );
}
