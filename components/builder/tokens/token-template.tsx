import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fillTemplate, templateText } from '@/components/builder/tokens/fill-template';
import { isComposing } from '@/components/hooks/composing';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

/** Asks for the text of one's own that a template holds. */
export function TokenTemplate({ token, onPick }: { token: string; onPick: (token: string) => void }) {
  const t = useTranslations('tokenPicker');
  const [text, setText] = useState('');
  const filled = fillTemplate(token, text);
  const isBroken = text !== '' && filled === undefined;
  return (
    // Above the press area of the card.
    <div className="relative z-10 flex flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1 basis-48">
        <Field
          label={t('text', { text: templateText(token) ?? '' })}
          hint={filled}
          error={isBroken && t('textBroken')}
        >
          {(control) => (
            <TextInput
              {...control}
              autoFocus
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || isComposing(event)) return;
                event.preventDefault();
                if (filled !== undefined) onPick(filled);
              }}
            />
          )}
        </Field>
      </div>
      <Button disabled={filled === undefined} onClick={() => filled !== undefined && onPick(filled)}>
        {t('insertText')}
      </Button>
    </div>
  );
}
