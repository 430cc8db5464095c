import { listText } from '@/components/i18n/list-text';
import { translator } from '@/components/i18n/translator';
import type { Locale } from '@/lib/i18n/locales';
import type { ExampleInput } from '@/lib/lint/examples';
import { type PlatformId, platformOf } from '@/lib/platforms/platforms';

/** What has to be so for an example to be found, besides the link itself: a sentence each. */
export function exampleContext(
  { platform, ownDomains, used, convention }: ExampleInput,
  locale: Locale,
): readonly string[] {
  const t = translator(locale, 'checks');
  const sentences: string[] = [];
  if (platform !== undefined) {
    sentences.push(t('context.platform', { platform: nameOf(platform, locale) }));
  }
  if (ownDomains !== undefined) {
    sentences.push(t('context.ownDomains', { domains: listText(ownDomains, locale) }));
  }
  if (used !== undefined) {
    sentences.push(t('context.used', { values: listText(Object.values(used).flat(), locale) }));
  }
  if (convention !== undefined) sentences.push(t('context.convention'));
  return sentences;
}

function nameOf(id: PlatformId, locale: Locale): string {
  const { name, nameJa = name } = platformOf(id);
  return locale === 'ja' ? nameJa : name;
}
