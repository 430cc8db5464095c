import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { Radio } from '@/components/ui/choice';
import { RadioGroup } from '@/components/ui/radio-group';

/** How the link is written. Neither choice is remembered; the fragment is said beside the link while it is on. */
export function LinkOptions() {
  const t = useTranslations('builder.options');
  const { form, values } = useBuilder();
  // An anchor leaves no room for tags: that is said at once, at the field that has it.
  const placement = form.register('placement', {
    onChange: () => {
      if (values.url !== '') void form.trigger('url');
    },
  });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <RadioGroup legend={t('space')}>
        <Radio
          {...form.register('space')}
          value="%20"
          label={t('spacePercent')}
          hint={t('spacePercentHint')}
        />
        <Radio {...form.register('space')} value="+" label={t('spacePlus')} hint={t('spacePlusHint')} />
      </RadioGroup>
      <RadioGroup legend={t('placement')}>
        <Radio {...placement} value="query" label={t('query')} hint={t('queryHint')} />
        <Radio {...placement} value="fragment" label={t('fragment')} hint={t('fragmentHint')} />
      </RadioGroup>
    </div>
  );
}
