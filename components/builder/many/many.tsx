import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { loadPlatformTexts } from '@/components/builder/place/load-platform-texts';
import { useOnDemand } from '@/components/builder/use-on-demand';
import { loadMessages } from '@/components/i18n/lazy-messages';
import { MoreMessages } from '@/components/i18n/more-messages';
import { classNames } from '@/components/ui/class-names';
import { Skeleton } from '@/components/ui/skeleton';
import type { Locale } from '@/lib/i18n/locales';
import type { CampaignPlan } from '@/lib/platforms/campaign-plan';

async function loadMany(locale: Locale) {
  const [{ ManyPanel: Panel }, messages, texts] = await Promise.all([
    import('@/components/builder/many/many-panel'),
    loadMessages(locale, ['many', 'textCopy']),
    loadPlatformTexts(locale),
  ]);
  return { Panel, messages, texts };
}

/** One campaign, many links: below the form, whose values it takes; its code comes when it is opened. */
export function Many() {
  const t = useTranslations('builder.many');
  const place = useTranslations('place');
  const ui = useTranslations('ui');
  const { ready } = useBuilder();
  const headingId = useId();
  const bodyId = useId();
  const [open, setOpen] = useState(false);
  // Held here, so that closing loses nothing.
  const chosen = useState<CampaignPlan>();
  const loaded = useOnDemand(loadMany, open);

  return (
    <section aria-labelledby={headingId} className="rounded-card border border-line bg-surface p-4 sm:px-5">
      <h2 id={headingId} className="text-lg font-semibold">
        <button
          type="button"
          disabled={!ready}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={() => setOpen(!open)}
          className="target inline-flex items-center gap-1.5 text-left"
        >
          <ChevronRight
            aria-hidden="true"
            className={classNames('size-5 shrink-0 text-ink-soft transition-transform', open && 'rotate-90')}
          />
          {t('open')}
        </button>
      </h2>
      <p className="ml-6.5 text-sm text-ink-soft">{t('what')}</p>
      {open && (
        <div id={bodyId} className="mt-4">
          {loaded === 'loading' && <Skeleton label={ui('loading')} lines={8} />}
          {loaded === 'failed' && <p role="status">{place('failed')}</p>}
          {typeof loaded === 'object' && (
            <MoreMessages messages={loaded.messages}>
              <loaded.Panel chosen={chosen} texts={loaded.texts} />
            </MoreMessages>
          )}
        </div>
      )}
    </section>
  );
}
