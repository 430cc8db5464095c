import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { pageAddress } from '@/components/hooks/address';
import { announce } from '@/components/hooks/announcer';
import { copyText } from '@/components/hooks/clipboard';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Preset } from '@/lib/library/library';
import { presetAddress } from '@/lib/library/preset-address';

/** The address of the preset that was just saved, to copy, or to drag to the bookmarks bar. */
export function SavedPreset({ preset }: { preset: Preset }) {
  const t = useTranslations('presets');
  const bookmark = useTranslations('bookmark');
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState(false);
  const address = presetAddress(preset, pageAddress());
  // It stands where the form with the button was.
  useEffect(() => heading.current?.focus(), []);

  const copy = async () => {
    const done = await copyText(address);
    setCopied(done);
    if (!done) input.current?.select();
    announce(bookmark(done ? 'copied' : 'selected'));
  };

  return (
    <div className="grid gap-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold">
        {t('saved', { name: preset.name })}
      </h3>
      <p className="pointer-coarse:hidden">{t('savedHow')}</p>
      <p className="hidden pointer-coarse:block">{t('savedTouch')}</p>
      <a href={address} className={`${buttonClass()} max-w-full justify-self-start [overflow-wrap:anywhere]`}>
        {preset.name}
      </a>
      <Field
        label={t('address')}
        trailing={
          <Button variant="primary" onClick={() => void copy()}>
            {copied ? bookmark('copiedShort') : bookmark('copy')}
          </Button>
        }
      >
        {(control) => (
          <TextInput {...control} ref={input} readOnly value={address} className="font-mono text-sm" />
        )}
      </Field>
    </div>
  );
}
