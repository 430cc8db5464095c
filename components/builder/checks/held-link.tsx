import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { controlOf, useFieldName } from '@/components/builder/checks/finding-names';
import { HeldNote } from '@/components/builder/checks/held-note';
import { NewValue } from '@/components/builder/checks/new-value';
import { focusField } from '@/components/hooks/focus-field';
import { Button } from '@/components/ui/button';

/** Why the form's link was not copied: its field is one press away, and what is confirmed stays confirmed. */
export function HeldLink({ quiet, onConfirm }: { quiet: boolean; onConfirm: () => void }) {
  const t = useTranslations('lint');
  const nameOf = useFieldName();
  const { checks, values } = useBuilder();
  // What is refused comes first: nothing else is asked before it is mended.
  const refused = checks.held.filter(({ refuse }) => refuse === true);
  const held = refused.length > 0 ? refused : checks.held;
  const [first] = held;
  return (
    <HeldNote
      held={held}
      quiet={quiet}
      onConfirm={() => {
        checks.confirm(held);
        onConfirm();
      }}
      wayOn={
        first && (
          <Button size="sm" onClick={() => focusField(controlOf(first.field, values))}>
            {t('goTo', { field: nameOf(first.field) })}
          </Button>
        )
      }
    >
      {held.map((finding) => (
        <NewValue
          key={finding.field}
          finding={finding}
          // Nothing else stands in the way then.
          onKept={() => (held.length === 1 ? onConfirm() : undefined)}
        />
      ))}
    </HeldNote>
  );
}
