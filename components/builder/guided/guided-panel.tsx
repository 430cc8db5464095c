import { useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { GuidedResult } from '@/components/builder/guided/guided-result';
import { GuidedStep } from '@/components/builder/guided/guided-step';
import { PlaceStep } from '@/components/builder/guided/place-step';
import { useAnswers } from '@/components/builder/guided/use-answers';
import { placeName } from '@/components/builder/place/place-name';
import { today } from '@/components/hooks/device';
import { Radio } from '@/components/ui/choice';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import { GOALS, guide, usesOf } from '@/lib/platforms/guided';
import { isPlatformId } from '@/lib/platforms/platform-ids';
import { platformOf, type Use } from '@/lib/platforms/platforms';

const USES: readonly Use[] = ['paid', 'organic'];

/** For people who do not know the words: three questions, and the form is filled with values that report well. */
export function GuidedPanel({ texts }: { texts: PlatformTexts }) {
  const t = useTranslations('guided');
  const place = useTranslations('place');
  const locale = useLocale();
  const { values } = useBuilder();
  const [answers, answer] = useAnswers();

  const platform = isPlatformId(values.platform) ? values.platform : undefined;
  const uses = platform === undefined ? USES : usesOf(platform);
  const use = uses.length === 1 ? uses[0] : answers.use;
  const { goal } = answers;
  const proposal =
    platform === undefined || use === undefined || goal === undefined
      ? undefined
      : guide({ platform, use, goal, month: thisMonth() });

  return (
    <section aria-label={t('label')} className="rounded-control bg-sunken p-3 sm:p-4">
      <ol className="grid gap-5">
        <GuidedStep number={1} question={place('label')}>
          <PlaceStep />
        </GuidedStep>
        <GuidedStep number={2} question={t('use')}>
          {platform !== undefined && uses.length === 1 ? (
            <p className="text-sm">
              {t('oneUse', { place: placeName(platformOf(platform), locale), use: use ?? 'organic' })}
            </p>
          ) : (
            uses.map((each) => (
              <Radio
                key={each}
                name="use"
                value={each}
                checked={answers.use === each}
                onChange={() => answer({ use: each })}
                label={texts.use[each].name}
                hint={texts.use[each].what}
              />
            ))
          )}
        </GuidedStep>
        <GuidedStep number={3} question={t('goal')}>
          <div className="grid gap-x-4 gap-y-1.5 sm:grid-cols-2">
            {GOALS.map((each) => (
              <Radio
                key={each}
                name="goal"
                value={each}
                checked={goal === each}
                onChange={() => answer({ goal: each })}
                label={texts.goal[each].name}
                hint={texts.goal[each].what}
              />
            ))}
          </div>
        </GuidedStep>
        <GuidedStep number={4} question={t('result')}>
          {proposal === undefined || platform === undefined ? (
            <p className="text-sm text-ink-soft">{t('waiting')}</p>
          ) : (
            <GuidedResult
              proposal={proposal}
              platform={platform}
              texts={texts}
              filled={answers.filled}
              onFilled={(filled) => answer({ filled })}
            />
          )}
        </GuidedStep>
      </ol>
    </section>
  );
}

function thisMonth(): string {
  const { year, month } = today();
  return `${year}-${String(month).padStart(2, '0')}`;
}
