import { useFormatter, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { CodeBlock } from '@/components/builder/text-copy/code-block';
import { CopyButton } from '@/components/builder/text-copy/copy-button';
import { Prose, plainText } from '@/components/ui/prose';
import { fieldText, type PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import type { PasteOutput } from '@/lib/platforms/paste';
import type { PlatformId } from '@/lib/platforms/platforms';

type PasteOutputItemProps = {
  output: PasteOutput;
  platform: PlatformId;
  texts: PlatformTexts;
  isOneOfMany: boolean;
};

/** One field of the tool: its name and place there, what goes in, and what to mind. */
export function PasteOutputItem({ output, platform, texts, isOneOfMany }: PasteOutputItemProps) {
  const t = useTranslations('paste');
  const { checks } = useBuilder();
  const { field, text, form, recommended, cautions } = output;
  const { name, where } = fieldText(texts, platform, field);
  return (
    <li className="grid gap-1.5 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h4 className="font-semibold">{name}</h4>
        {recommended && isOneOfMany && <span className="font-medium text-success">{t('recommended')}</span>}
      </div>
      <p className="text-ink-soft">
        <Prose text={where} />
      </p>
      {form === 'link' ? <p>{t('wholeLink')}</p> : <CodeBlock text={text} />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {field !== 'link' && <CopyButton text={text} what={plainText(name)} findHeld={() => checks.held} />}
        <Length output={output} />
      </div>
      {cautions.length > 0 && (
        <ul className="grid list-disc gap-1 pl-5 text-ink-soft">
          {cautions.map((caution) => (
            <li key={caution}>
              <Prose text={texts.pasteCaution[caution]} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Length({ output: { length, limit, unit, tooLong } }: { output: PasteOutput }) {
  const t = useTranslations('paste');
  const format = useFormatter();
  const words = { length: format.number(length), limit: format.number(limit ?? 0) };
  if (limit === undefined) return <span className="text-ink-soft">{t(`length.${unit}`, words)}</span>;
  if (!tooLong) return <span className="text-ink-soft">{t(`lengthOf.${unit}`, words)}</span>;
  return <span className="font-medium text-warning">{t(`tooLong.${unit}`, words)}</span>;
}
