import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import type { Change, MadeChange } from '@/components/builder/change';
import { messageParams } from '@/components/builder/message-params';
import { ValueList } from '@/components/builder/value-list';
import { announce } from '@/components/hooks/announcer';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

/** What was done to the form for the person last, and the way back. */
export function ChangeNote() {
  const { changes } = useBuilder();
  const { shown } = changes;
  return shown && <Note made={shown} />;
}

/** What is announced where it happens is not said a second time. */
const ANNOUNCED: readonly Change['code'][] = ['tags_moved', 'custom_removed'];

function Note({ made }: { made: MadeChange }) {
  const t = useTranslations('change');
  const ui = useTranslations('ui');
  const { changes } = useBuilder();
  return (
    <Callout
      tone="success"
      role="status"
      silent={ANNOUNCED.includes(made.change.code)}
      toneLabel={ui('tone.success')}
      title={<ChangeText change={made.change} />}
      actions={
        <Button
          size="sm"
          icon={<Undo2 aria-hidden="true" className="size-4" />}
          onClick={() => {
            changes.undo();
            announce(t('undone'));
          }}
        >
          {ui('undo')}
        </Button>
      }
      onDismiss={{ label: ui('dismiss'), run: changes.dismiss }}
    >
      {made.change.code === 'tags_moved' && <MovedTags change={made.change} />}
    </Callout>
  );
}

function ChangeText({ change }: { change: Change }) {
  const t = useTranslations('change');
  if (change.code === 'tags_moved') return t('tags_moved', { count: Object.keys(change.moved).length });
  return t(change.code, messageParams(change) as never);
}

function MovedTags({ change }: { change: Extract<Change, { code: 'tags_moved' }> }) {
  const t = useTranslations('change');
  const notice = useTranslations('notice');
  return (
    <ValueList values={Object.entries(change.moved)}>
      {change.stayed.length > 0 && <li>{t('tags_stayed', { keys: change.stayed.join(', ') })}</li>}
      {change.notices.map((cleaned) => (
        <li key={cleaned.code}>{notice(`${cleaned.code}.text`, messageParams(cleaned) as never)}</li>
      ))}
    </ValueList>
  );
}
