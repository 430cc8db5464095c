import { useTranslations } from 'use-intl';
import { ReviewConflict } from '@/components/library/files/review-conflict';
import type { ReviewGroupProps } from '@/components/library/files/review-group';
import { ShowMore, useShown } from '@/components/library/files/show-more';
import { useConflictRows } from '@/components/library/files/use-conflict-rows';
import { useItemName } from '@/components/library/files/use-item-name';
import { Button } from '@/components/ui/button';
import { decided } from '@/lib/library/merge-item';

const DECISIONS = ['mine', 'theirs', 'both'] as const;

/** What is here in another form: both side by side, and the choice; for one, or for all at once. */
export function ReviewConflicts({ items, conventions, decisions, onDecide }: ReviewGroupProps) {
  const t = useTranslations('files.review');
  const nameOf = useItemName();
  const rowsOf = useConflictRows(conventions);
  const conflicts = items.filter((item) => item.state === 'conflict');
  const { shown, left, showMore } = useShown(conflicts);
  if (conflicts.length === 0) return null;
  const possible = DECISIONS.filter((decision) =>
    conflicts.some(({ choices }) => choices.includes(decision)),
  );
  return (
    <div className="grid gap-3">
      <p className="font-medium">{t('conflicts', { count: conflicts.length })}</p>
      {conflicts.length > 1 && (
        <div className="flex flex-wrap items-center gap-2">
          <span>{t('forAll')}</span>
          {possible.map((decision) => (
            <Button
              key={decision}
              size="sm"
              onClick={() =>
                onDecide(
                  conflicts.filter(({ choices }) => choices.includes(decision)).map(({ key }) => key),
                  decision,
                )
              }
            >
              {t(`decisions.${decision}`)}
            </Button>
          ))}
        </div>
      )}
      {shown.map((item) => (
        <ReviewConflict
          key={item.key}
          name={nameOf(item)}
          note={'because' in item && item.because === 'same_name' ? t('sameName') : undefined}
          rows={rowsOf(item)}
          choices={item.choices}
          decision={decided(item, decisions)}
          onDecide={(decision) => onDecide([item.key], decision)}
        />
      ))}
      <ShowMore left={left} onMore={showMore} />
    </div>
  );
}
