import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { Button } from '@/components/ui/button';
import type { ChannelMove } from '@/lib/channels/moves';

/** The edits that would move the link to another channel; each is told when it is made, and can be undone. */
export function ChannelMoves({ moves }: { moves: readonly ChannelMove[] }) {
  const t = useTranslations('channelPanel');
  const words = useTranslations('channel.move');
  const { changes } = useBuilder();
  if (moves.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {moves.map(({ field, before, after, channel, reason }) => (
        <li key={channel} className="grid justify-items-start gap-1 [overflow-wrap:anywhere]">
          <span className="text-ink-soft">{words(reason, { before, after, channel } as never)}</span>
          <Button
            size="sm"
            onClick={({ currentTarget }) => {
              // The button goes with its proposal; right above it stands what became of the link.
              currentTarget.closest('details')?.querySelector('summary')?.focus();
              changes.apply({ [field]: after }, { code: 'value_filled', key: field, value: after });
            }}
          >
            {t('use', { after, channel })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
