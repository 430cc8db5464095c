import { useTranslations } from 'use-intl';
import { ReviewDetails } from '@/components/library/files/review-details';
import type { ReviewGroupProps } from '@/components/library/files/review-group';
import { ShowMore, useShown } from '@/components/library/files/show-more';
import { useItemName } from '@/components/library/files/use-item-name';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/choice';

/** What is new: each can be taken or left. Links are taken together: nobody goes through thousands. */
export function ReviewNew({ kind, items, conventions, decisions, onDecide }: ReviewGroupProps) {
  const t = useTranslations('files.review');
  const nameOf = useItemName();
  const news = items.filter(({ state }) => state === 'new');
  const { shown, left, showMore } = useShown(news);
  const keys = news.map(({ key }) => key);
  const isTaken = (key: string) => decisions.get(key) !== 'mine';
  if (news.length === 0) return null;
  if (kind === 'history') {
    return (
      <Checkbox
        label={t('newLinks', { count: news.length })}
        checked={keys.every(isTaken)}
        onChange={(event) => onDecide(keys, event.target.checked ? 'theirs' : 'mine')}
      />
    );
  }
  return (
    <fieldset className="grid gap-1">
      <legend className="font-medium">{t('new', { count: news.length })}</legend>
      {news.length > 1 && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => onDecide(keys, 'theirs')}>
            {t('takeAll')}
          </Button>
          <Button size="sm" onClick={() => onDecide(keys, 'mine')}>
            {t('leaveAll')}
          </Button>
        </div>
      )}
      {shown.map((item) => (
        <div key={item.key}>
          <Checkbox
            label={<span className="[overflow-wrap:anywhere]">{nameOf(item)}</span>}
            hint={item.what === 'convention' && t(item.theirs.inForce ? 'comesInForce' : 'comesIdle')}
            checked={isTaken(item.key)}
            onChange={(event) => onDecide([item.key], event.target.checked ? 'theirs' : 'mine')}
          />
          {(item.what === 'preset' || item.what === 'convention') && (
            <ReviewDetails item={item} conventions={conventions} />
          )}
        </div>
      ))}
      <ShowMore left={left} onMore={showMore} />
    </fieldset>
  );
}
