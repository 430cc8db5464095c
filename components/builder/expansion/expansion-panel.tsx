import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { ExampleField } from '@/components/builder/expansion/example-field';
import { ReceivedValues } from '@/components/builder/expansion/received-values';
import { Button } from '@/components/ui/button';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import { tokensIn } from '@/lib/platforms/expand-tokens';
import { isPlatformId } from '@/lib/platforms/platform-ids';
import { trimText } from '@/lib/url/white-space';
import { tagsOfForm } from '@/lib/utm/form-link';
import { UTM_KEYS } from '@/lib/utm/params';

type Examples = Readonly<Record<string, string>>;
type ExpansionPanelProps = {
  texts: PlatformTexts;
  /** What the person expects to arrive, by token. */
  examples: Examples;
  onExamples: (examples: Examples) => void;
};

/** An example of what GA4 receives, and the example values to try it with. */
export function ExpansionPanel({ texts, examples, onExamples }: ExpansionPanelProps) {
  const t = useTranslations('expansion');
  const headingId = useId();
  const { values } = useBuilder();
  const platform = isPlatformId(values.platform) ? values.platform : undefined;

  const tags = tagsOfForm(values);
  const filled = UTM_KEYS.flatMap((key) => {
    const value = tags[key];
    return value === undefined ? [] : [{ name: key, value }];
  });
  // GA4 makes no report of other parameters: they count here only for their tokens.
  const custom = values.custom
    .map(({ name, value }) => ({ name: trimText(name), value: trimText(value) }))
    .filter(({ name, value }) => name !== '' && tokensIn(value, platform).length > 0);
  const received = [...filled, ...custom];
  const tokens = [...new Set(received.flatMap(({ value }) => tokensIn(value, platform)))];
  // They can stand in the page's own address too, which GA4 does not take for tags.
  if (tokens.length === 0) return null;

  return (
    <section aria-labelledby={headingId} className="grid gap-3 border-t border-line pt-3">
      <h3 id={headingId} className="font-semibold">
        {t('title')}
      </h3>
      <p className="text-pretty text-sm text-ink-soft">{t('intro')}</p>
      <ReceivedValues received={received} platform={platform} examples={examples} />
      <h4 className="text-sm font-semibold">{t('examples')}</h4>
      <ul className="grid gap-3">
        {tokens.map((token) => (
          <ExampleField
            key={token}
            token={token}
            platform={platform}
            texts={texts}
            examples={examples}
            onChange={(example) => onExamples({ ...examples, [token]: example })}
          />
        ))}
      </ul>
      {tokens.some((token) => Object.hasOwn(examples, token)) && (
        <div>
          <Button
            size="sm"
            icon={<RotateCcw aria-hidden="true" className="size-4" />}
            onClick={() => onExamples({})}
          >
            {t('reset')}
          </Button>
        </div>
      )}
    </section>
  );
}
