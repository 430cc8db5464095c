import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LinkRow } from '@/components/builder/many/link-row';
import { ListActions } from '@/components/builder/many/list-actions';
import { useRowChecks } from '@/components/builder/many/use-row-checks';
import { useSettled } from '@/components/hooks/use-settled';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import type { CampaignLink, Place } from '@/lib/platforms/campaign-links';
import type { CampaignPlan } from '@/lib/platforms/campaign-plan';
import { trimText } from '@/lib/url/white-space';

type LinkListProps = {
  plan: CampaignPlan;
  links: readonly CampaignLink[];
  onChange: (change: Partial<CampaignPlan>) => void;
  texts: PlatformTexts;
};

/** A link without a source counts for nothing in the reports: it is not offered for copying. */
export function isReady({ source, result }: CampaignLink): boolean {
  return result.ok && trimText(source) !== '';
}

/** The links, each to change and copy, and all of them at once. */
export function LinkList({ plan, links, onChange, texts }: LinkListProps) {
  const t = useTranslations('many.list');
  const checks = useRowChecks();
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = links.filter(isReady);
  const missing = links.filter(({ result }) => result.ok).length - ready.length;
  const hasLinks = ready.length + missing > 0;
  const count = hasLinks ? t('count', { count: links.length, ready: String(ready.length), missing }) : '';
  // The list as it opened is not told: only what became of it.
  const [opened] = useState(count);
  const settled = useSettled(count);

  const edit = (id: string, change: CampaignPlan['edits'][string]) =>
    onChange({ edits: { ...plan.edits, [id]: { ...plan.edits[id], ...change } } });
  const reset = (id: string) =>
    onChange({ edits: Object.fromEntries(Object.entries(plan.edits).filter(([key]) => key !== id)) });
  const remove = ({ place }: CampaignLink) => {
    const isOther = ({ platform, use }: Place) => platform !== place?.platform || use !== place.use;
    onChange({ places: plan.places.filter(isOther) });
    // The row goes, and its button with it.
    heading.current?.focus();
  };

  return (
    <section aria-label={t('title')} className="grid gap-3">
      <h3 ref={heading} tabIndex={-1} className="font-semibold">
        {t('title')}
      </h3>
      <div role="status" className="sr-only">
        {settled === opened ? '' : settled}
      </div>
      {links.length === 0 && (
        <p className="text-ink-soft">{plan.by === 'places' ? t('none') : t('noneVariants')}</p>
      )}
      {hasLinks && (
        <div className="grid gap-2">
          <p className="text-sm">{count}</p>
          {ready.length > 0 && <ListActions links={ready} texts={texts} findHeld={checks.findHeld} />}
        </div>
      )}
      <ul className="grid gap-3">
        {links.map((link) => (
          <LinkRow
            key={link.id}
            link={link}
            isEdited={Object.keys(plan.edits[link.id] ?? {}).length > 0}
            texts={texts}
            checks={checks}
            onEdit={(change) => edit(link.id, change)}
            onReset={() => reset(link.id)}
            onRemove={plan.by === 'places' ? () => remove(link) : undefined}
          />
        ))}
      </ul>
    </section>
  );
}
