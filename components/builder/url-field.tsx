import { type ChangeEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { useFieldNote } from '@/components/builder/checks/field-note';
import { FieldExtras } from '@/components/builder/field-extras';
import { UrlError, UrlRepair } from '@/components/builder/url-error';
import { announce } from '@/components/hooks/announcer';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { moveTags } from '@/lib/utm/move-tags';

/** The landing page. Pasting a tagged link moves its tags into the fields. */
export function UrlField() {
  const t = useTranslations('field');
  const ui = useTranslations('ui');
  const builder = useTranslations('builder');
  const { form, values, changes, locked, hidden, onTyped } = useBuilder();
  const pasted = useRef(false);

  const afterTyping = (event: ChangeEvent<HTMLInputElement>) => {
    onTyped('url', event.target.value);
    const move = pasted.current ? moveTags(event.target.value, values, locked) : undefined;
    pasted.current = false;
    if (move === undefined) return;
    const { url, moved, stayed, notices } = move;
    changes.apply({ url, ...moved }, { code: 'tags_moved', moved, stayed, notices });
    announce(t('url.moved', { count: Object.keys(moved).length }));
  };

  const error = form.formState.errors.url;
  const { note, describedBy } = useFieldNote('url');
  return (
    <div hidden={hidden.has('url')}>
      <Field
        label={t('url.label')}
        required={ui('required')}
        hint={error ? undefined : locked.has('url') ? builder('lockedBy') : t('url.hint')}
        note={error ? undefined : note}
        describedBy={describedBy}
        error={error && <UrlError />}
        errorAction={error && <UrlRepair />}
        labelExtra={<FieldExtras field="url" />}
      >
        {(control) => (
          <TextInput
            {...form.register('url', { onChange: afterTyping })}
            {...control}
            inputMode="url"
            placeholder="https://example.com/"
            readOnly={locked.has('url')}
            onPaste={() => {
              pasted.current = true;
            }}
            className="font-mono text-[0.9375rem]"
          />
        )}
      </Field>
    </div>
  );
}
