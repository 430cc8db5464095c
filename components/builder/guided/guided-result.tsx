import { WandSparkles } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { GuidedField } from '@/components/builder/guided/guided-field';
import { patchOfPlan, planGuide } from '@/components/builder/guided/guided-plan';
import { OpenFields, openFields } from '@/components/builder/guided/open-fields';
import { placeName } from '@/components/builder/place/place-name';
import { Button } from '@/components/ui/button';
import { CHANNEL_TERMS } from '@/lib/channels/channels';
import { ga4Channel } from '@/lib/channels/ga4';
import { localePath } from '@/lib/i18n/path';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import type { Guide } from '@/lib/platforms/guided';
import { type PlatformId, platformOf } from '@/lib/platforms/platforms';

type GuidedResultProps = {
  proposal: Guide;
  platform: PlatformId;
  texts: PlatformTexts;
  /** What was filled in before. */
  filled: Guide['tags'];
  onFilled: (tags: Guide['tags']) => void;
};

/** What will be filled in and why, before it is; and what then is left to the person. */
export function GuidedResult({ proposal, platform, texts, filled, onFilled }: GuidedResultProps) {
  const t = useTranslations('guided');
  const locale = useLocale();
  const { form, values, changes, locked, hidden } = useBuilder();
  const plan = planGuide(proposal, values, locked, filled);
  const patch = patchOfPlan(plan);
  const isFilled = Object.keys(patch).length === 0;
  const after = { ...values, ...patch };
  const { channel } = ga4Channel({
    source: after.utm_source,
    medium: after.utm_medium,
    campaign: after.utm_campaign,
  });
  const isClosed = (key: string) => locked.has(key) || hidden.has(key);
  const open = openFields(proposal, after, isClosed);

  const fill = () => {
    const place = placeName(platformOf(platform), locale);
    changes.apply(patch, { code: 'guided_filled', place }, () => onFilled(filled));
    onFilled(proposal.tags);
    form.setFocus(open[0] ?? 'utm_campaign', { shouldSelect: true });
  };

  return (
    <div className="grid gap-3">
      <ul className="grid gap-3">
        {plan.map((field) => (
          <GuidedField
            key={field.key}
            field={field}
            reasons={proposal.reasons
              .filter(({ key }) => key === field.key)
              .map(({ reason }) => texts.reason[reason])}
          />
        ))}
      </ul>
      <p>
        {t('channel')}{' '}
        <a href={localePath(locale, `glossary/${CHANNEL_TERMS[channel]}`)} className="font-semibold">
          {channel}
        </a>
      </p>
      {isFilled ? (
        <p className="text-sm text-ink-soft">{t('filled')}</p>
      ) : (
        <div>
          <Button icon={<WandSparkles aria-hidden="true" className="size-4.5" />} onClick={fill}>
            {t('fill')}
          </Button>
        </div>
      )}
      {isFilled && open.length > 0 && <OpenFields open={open} />}
    </div>
  );
}
