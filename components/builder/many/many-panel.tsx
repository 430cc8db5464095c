import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { FormGaps } from '@/components/builder/many/form-gaps';
import { LinkList } from '@/components/builder/many/link-list';
import { linksOfPlan } from '@/components/builder/many/links-of-plan';
import { PlaceChoice } from '@/components/builder/many/place-choice';
import { type ChosenPlan, usePlan } from '@/components/builder/many/use-plan';
import { VariantChoice } from '@/components/builder/many/variant-choice';
import { Radio } from '@/components/ui/choice';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';

type ManyPanelProps = { chosen: ChosenPlan; texts: PlatformTexts };

/** Which links to make of the campaign in the form, and the links. */
export function ManyPanel({ chosen, texts }: ManyPanelProps) {
  const t = useTranslations('many');
  const { values, emptied, locked } = useBuilder();
  const [plan, change] = usePlan(chosen);
  const links = linksOfPlan(plan, values, emptied, locked);
  return (
    <div className="grid gap-5">
      <p className="max-w-3xl text-pretty text-sm text-ink-soft">{t(`intro.${plan.by}`)}</p>
      <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <legend className="float-left mr-5 font-medium">{t('by.label')}</legend>
        {(['places', 'variants'] as const).map((by) => (
          <Radio
            key={by}
            name="many-by"
            value={by}
            checked={plan.by === by}
            onChange={() => change({ by })}
            label={t(`by.${by}`)}
          />
        ))}
      </fieldset>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        {plan.by === 'places' ? (
          <PlaceChoice places={plan.places} onChange={(places) => change({ places })} texts={texts} />
        ) : (
          <VariantChoice plan={plan} onChange={change} />
        )}
        <div className="grid gap-4">
          <FormGaps />
          <LinkList plan={plan} links={links} onChange={change} texts={texts} />
        </div>
      </div>
    </div>
  );
}
