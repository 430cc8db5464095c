import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';

const STEP = 50;

/** The first of many; `left` are those that are not shown yet. */
export function useShown<Item>(items: readonly Item[]) {
  const [count, setCount] = useState(STEP);
  return {
    shown: items.slice(0, count),
    left: Math.max(0, items.length - count),
    showMore: () => setCount((last) => last + STEP),
  };
}

export function ShowMore({ left, onMore }: { left: number; onMore: () => void }) {
  const t = useTranslations('files.review');
  if (left === 0) return null;
  return (
    <div>
      <Button size="sm" onClick={onMore}>
        {t('more', { count: Math.min(left, STEP) })}
      </Button>
    </div>
  );
}
