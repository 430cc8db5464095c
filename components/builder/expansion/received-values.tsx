import { useLocale, useTranslations } from 'use-intl';
import { ParamDot } from '@/components/ui/param-name';
import { CHANNEL_TERMS } from '@/lib/channels/channels';
import { ga4Channel } from '@/lib/channels/ga4';
import { localePath } from '@/lib/i18n/path';
import { expandTokens } from '@/lib/platforms/expand-tokens';
import type { PlatformId } from '@/lib/platforms/platforms';
import { isUtmKey } from '@/lib/utm/params';

type ReceivedValuesProps = {
  /** Parameters of the link, decoded. */
  received: readonly { readonly name: string; readonly value: string }[];
  platform: PlatformId | undefined;
  examples: Readonly<Record<string, string>>;
};

/** Each parameter as it arrives with the examples, and the channel that they lead to. */
export function ReceivedValues({ received, platform, examples }: ReceivedValuesProps) {
  const t = useTranslations('expansion');
  const field = useTranslations('field');
  const locale = useLocale();
  const arrived = received.map(({ name, value }) => ({
    name,
    value: expandTokens(value, platform, examples),
  }));
  const arriving = (key: string) => arrived.find(({ name }) => name === key)?.value ?? '';
  const { channel } = ga4Channel({
    source: arriving('utm_source'),
    medium: arriving('utm_medium'),
    campaign: arriving('utm_campaign'),
  });
  return (
    <>
      <dl
        aria-label={t('received')}
        className="grid gap-1.5 rounded-control border border-dashed border-line-strong p-2 text-sm"
      >
        {arrived.map(({ name, value }) => (
          <div key={name} className="grid grid-cols-[10rem_minmax(0,1fr)] gap-x-3">
            <dt className="flex items-center gap-1.5 self-start text-ink-soft [overflow-wrap:anywhere]">
              <ParamDot colour={isUtmKey(name) ? name : 'custom'} />
              {isUtmKey(name) ? field(`${name}.label`) : name}
            </dt>
            <dd className="font-mono [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm">
        {t('channel')}{' '}
        <a href={localePath(locale, `glossary/${CHANNEL_TERMS[channel]}`)} className="font-semibold">
          {channel}
        </a>
      </p>
    </>
  );
}
