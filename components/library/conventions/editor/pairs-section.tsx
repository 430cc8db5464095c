import { useTranslations } from 'use-intl';
import { OthersChoice } from '@/components/library/conventions/editor/others-choice';
import { PasteButton } from '@/components/library/conventions/editor/paste-button';
import { RowList } from '@/components/library/conventions/editor/row-list';
import { PairChannel } from '@/components/library/conventions/pair-channel';
import type { Convention } from '@/lib/conventions/convention';

type PairsSectionProps = {
  convention: Convention;
  onChange: (change: Partial<Convention>, told?: string) => void;
};

/** Which mediums go with which source, and the channel that each pair leads to. */
export function PairsSection({ convention, onChange }: PairsSectionProps) {
  const t = useTranslations('conventions.pairs');
  const field = useTranslations('field');
  const { pairs } = convention;
  return (
    <section aria-label={t('title')} className="grid gap-3">
      <div className="max-w-prose">
        <h3 className="text-lg font-semibold">{t('title')}</h3>
        <p className="text-sm text-ink-soft">{t('intro')}</p>
      </div>
      <div className="grid gap-4 rounded-card border border-line bg-surface p-4">
        <RowList
          title={t('list')}
          rows={pairs}
          columns={[
            { name: 'source', label: field('utm_source.label') },
            { name: 'medium', label: field('utm_medium.label') },
          ]}
          onChange={(next, told) => onChange({ pairs: next }, told)}
          actions={
            <PasteButton
              kind="pairs"
              title={t('list')}
              onRows={(rows, told) => onChange({ pairs: [...pairs, ...rows] }, told)}
              known={pairs}
            />
          }
        >
          {(pair) => <PairChannel pair={pair} />}
        </RowList>
        {pairs.length > 0 && (
          <OthersChoice
            legend={t('others')}
            others={convention.otherPairs}
            onChange={(otherPairs) => onChange({ otherPairs })}
          />
        )}
      </div>
    </section>
  );
}
