import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { ChannelReason } from '@/components/builder/channel/channel-reason';
import { GoogleReason } from '@/components/builder/channel/google-reason';
import { OtherTools } from '@/components/builder/channel/other-tools';
import { channelOfLink, type LinkChannel } from '@/lib/channels/auto-tagging';
import type { ChannelResult } from '@/lib/channels/ga4';

/** Where GA4 will file the link, why, and what would move it; then how other tools read it. */
export function ChannelPanel() {
  const t = useTranslations('channelPanel');
  const { link } = useBuilder();
  const url = link.result.ok ? link.result.url : '';
  const channel = useMemo(() => channelOfLink(url), [url]);
  if (url === '' || !isTagged(channel)) return null;
  return (
    <section aria-label={t('label')} className="grid gap-1 text-sm">
      {channel.decidedBy === 'google_ads' ? (
        <GoogleReason channel={channel} />
      ) : (
        <ChannelReason url={url} result={channel} />
      )}
      <OtherTools url={url} />
    </section>
  );
}

/** Without a source, a medium and a click id there is nothing to file. */
function isTagged(channel: LinkChannel): boolean {
  return channel.decidedBy === 'google_ads' || !isMissing(channel);
}

function isMissing({ because }: ChannelResult): boolean {
  return (['source_missing', 'medium_missing'] as const).every((code) =>
    because.some((reason) => reason.code === code),
  );
}
