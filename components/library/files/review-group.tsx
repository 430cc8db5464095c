import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ReviewConflicts } from '@/components/library/files/review-conflicts';
import { ReviewNew } from '@/components/library/files/review-new';
import type { Convention } from '@/lib/conventions/convention';
import type { Decision, Decisions, MergeItem } from '@/lib/library/merge-item';

export type ReviewGroupProps = {
  kind: MergeItem['what'];
  items: readonly MergeItem[];
  /** Those here and those in what was opened: presets name them. */
  conventions: readonly Convention[];
  decisions: Decisions;
  onDecide: (keys: readonly string[], decision: Decision) => void;
};

/** The items of one kind: what is here already, what is new, and what differs. */
export function ReviewGroup(props: ReviewGroupProps) {
  const { kind, items } = props;
  const t = useTranslations('files.review');
  const headingId = useId();
  const countOf = (state: MergeItem['state']) => items.filter((item) => item.state === state).length;
  const [same, joined] = [countOf('same'), countOf('joined')];
  return (
    <section aria-labelledby={headingId} className="grid gap-3">
      <h3 id={headingId} className="text-lg font-semibold">
        {t(`kinds.${kind}`)}
      </h3>
      <ReviewConflicts {...props} />
      <ReviewNew {...props} />
      {joined > 0 && <p>{t(kind === 'known' ? 'joinedKnown' : 'joined', { count: joined })}</p>}
      {same > 0 && <p className="text-ink-soft">{t('same', { count: same })}</p>}
    </section>
  );
}
