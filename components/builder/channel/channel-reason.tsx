import { TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { ChannelMoves } from '@/components/builder/channel/channel-moves';
import { Disclosure } from '@/components/ui/disclosure';
import { CHANNEL_TERMS } from '@/lib/channels/channels';
import type { ChannelResult } from '@/lib/channels/ga4';
import { channelMoves } from '@/lib/channels/moves';
import { localePath } from '@/lib/i18n/path';
import { parseUrl } from '@/lib/utm/parse';

type ChannelReasonProps = { url: string; result: ChannelResult };

/** The channel by its name in GA4, why it is that one, and what would move the link to another. */
export function ChannelReason({ url, result }: ChannelReasonProps) {
  const t = useTranslations('channelPanel');
  const words = useTranslations('channel');
  const locale = useLocale();
  const { locked } = useBuilder();
  const { channel, because, probably } = result;
  const moves = movesOf(url, result).filter(({ field }) => !locked.has(field));
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-1.5">
        {probably ? t('filedProbably') : t('filed')}
        <strong className="inline-flex items-center gap-1 font-semibold">
          {channel === 'Unassigned' && (
            <TriangleAlert aria-hidden="true" className="size-4 shrink-0 text-warning" />
          )}
          {channel}
        </strong>
      </p>
      <Disclosure summary={moves.length > 0 ? t('whyAndChange') : t('why')}>
        <div className="grid gap-2 pb-1">
          <ul className="grid gap-1 text-ink-soft [overflow-wrap:anywhere]">
            {because.map((reason, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row that went away while somebody types would end Chrome's undo step.
              <li key={index}>{words(`because.${reason.code}`, reason as never)}</li>
            ))}
            {probably && <li>{words(`probably.${probably.code}`, probably as never)}</li>}
          </ul>
          <ChannelMoves moves={moves} />
          <a
            href={localePath(locale, `glossary/${CHANNEL_TERMS[channel]}`)}
            className="inline-flex items-center justify-self-start pointer-coarse:min-h-11"
          >
            {t('about', { channel })}
          </a>
        </div>
      </Disclosure>
    </>
  );
}

function movesOf(url: string, result: ChannelResult) {
  const parsed = parseUrl(url);
  if (!parsed.ok) return [];
  const { utm_source: source = '', utm_medium: medium = '', utm_campaign: campaign = '' } = parsed.tags;
  return channelMoves({ source, medium, campaign }, result);
}
