import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { Landing } from '@/components/builder/paste/landing';
import { PasteOutputItem } from '@/components/builder/paste/paste-output-item';
import { placeName } from '@/components/builder/place/place-name';
import { Disclosure } from '@/components/ui/disclosure';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import { type PasteOutput, pasteOutputs } from '@/lib/platforms/paste';
import { type PlatformId, platformOf } from '@/lib/platforms/platforms';
import { trimText } from '@/lib/url/white-space';
import { bareDestination } from '@/lib/utm/bare-destination';
import { tagsOfForm } from '@/lib/utm/form-link';
import { UTM_KEYS } from '@/lib/utm/params';

type PastePanelProps = { platform: PlatformId; texts: PlatformTexts };

/** Under the link: what goes into which field of the place's own tool. */
export function PastePanel({ platform, texts }: PastePanelProps) {
  const t = useTranslations('paste');
  const locale = useLocale();
  const headingId = useId();
  const { values, link, emptied } = useBuilder();
  if (!link.result.ok) return null;

  const tags = tagsOfForm(values);
  const ours = UTM_KEYS.filter((key) => tags[key] !== undefined);
  const custom = values.custom.map(({ name }) => trimText(name)).filter((name) => name !== '');
  const outputs = pasteOutputs({ url: link.result.url, platform, keys: [...ours, ...custom] });
  const place = placeName(platformOf(platform), locale);
  const [first, ...others] = outputs;
  if (first !== undefined && outputs.every(saysNothing)) return null;

  const bare = bareDestination(values.url, [...ours, ...UTM_KEYS.filter((key) => emptied.has(key))]);
  const isSplit = first?.form === 'parameters' || first?.form === 'template';
  const item = (output: PasteOutput) => (
    <PasteOutputItem
      key={output.field}
      output={output}
      platform={platform}
      texts={texts}
      isOneOfMany={outputs.length > 1}
    />
  );
  return (
    <section aria-labelledby={headingId} className="grid gap-3 border-t border-line pt-3">
      <h3 id={headingId} className="font-semibold">
        {t('title', { place })}
      </h3>
      {first === undefined && ours.length > 0 && <p className="text-sm">{t('inFragment', { place })}</p>}
      {first !== undefined && <ul>{item(first)}</ul>}
      {isSplit && bare !== undefined && <Landing url={bare} />}
      {others.length > 0 && (
        <Disclosure summary={t('others', { count: others.length })} className="text-sm">
          <ul className="grid gap-4 pt-2">{others.map(item)}</ul>
        </Disclosure>
      )}
    </section>
  );
}

/** Nothing beyond what the link itself and its Copy button say. */
function saysNothing({ field, cautions, tooLong }: PasteOutput): boolean {
  return field === 'link' && cautions.length === 0 && !tooLong;
}
