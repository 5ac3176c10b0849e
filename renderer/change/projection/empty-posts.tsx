import type { Projection } from '../../../shared/contract/projection';
import { postPlace } from '../../../shared/text/post-place';
import { formatCount } from '../../../shared/text/numbers';
import { emptyFrom } from '../../../shared/text/retiring-marks';
import { useLanguage, useWords } from '../../state/window-store';
import { ScrolledTable } from '../scrolled-table';

/** Posts that nobody is left to hold. */
export function EmptyPosts({ projection }: { projection: Projection }) {
  const { change: words } = useWords();
  const language = useLanguage();
  const heads = [
    { text: words.position },
    { text: words.unit },
    { text: words.holders, isNumber: true },
    { text: words.emptyFrom, isNumber: true },
  ];
  return (
    <ScrolledTable
      title={`${words.emptyTitle} (${formatCount(projection.emptyPosts.length, language)})`}
      subtitle={[words.emptySubtitle]}
      heads={heads}
      lines={projection.emptyPosts.map((post) => [
        post.position,
        postPlace(post, words.notRecorded),
        formatCount(post.holders, language),
        emptyFrom(post.from, projection.asOf, words, language),
      ])}
    />
  );
}
