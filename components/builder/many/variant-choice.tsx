import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { CampaignPlan } from '@/lib/platforms/campaign-plan';
import { MOST_LETTERS } from '@/lib/platforms/variant-names';
import { trimText } from '@/lib/url/white-space';

type VariantChoiceProps = {
  plan: CampaignPlan;
  onChange: (change: Pick<CampaignPlan, 'letters'> | Pick<CampaignPlan, 'names'>) => void;
};

/** How many variants, or their names. */
export function VariantChoice({ plan, onChange }: VariantChoiceProps) {
  const t = useTranslations('many.variants');
  const { values, locked } = useBuilder();
  const content = trimText(values.utm_content);
  const prefixId = useId();
  if (locked.has('utm_content')) return <p>{t('locked')}</p>;
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1 font-semibold">{t('legend')}</legend>
      <Field label={t('letters')} hint={t('lettersHint')}>
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={1}
            max={MOST_LETTERS}
            value={plan.letters}
            disabled={trimText(plan.names) !== ''}
            onChange={(event) => onChange({ letters: event.target.value })}
            className="max-w-24"
          />
        )}
      </Field>
      <Field label={t('names')} hint={t('namesHint')} describedBy={content === '' ? undefined : prefixId}>
        {(control) => (
          <textarea
            {...control}
            value={plan.names}
            rows={5}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => onChange({ names: event.target.value })}
            className="w-full rounded-control border border-line-strong bg-surface px-3 py-1.5 text-base text-ink"
          />
        )}
      </Field>
      {content !== '' && (
        <p id={prefixId} className="text-sm [overflow-wrap:anywhere]">
          {t('prefix', { content })}
        </p>
      )}
    </fieldset>
  );
}
