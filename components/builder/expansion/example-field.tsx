import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Prose } from '@/components/ui/prose';
import { TextInput } from '@/components/ui/text-input';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import { expandTokens } from '@/lib/platforms/expand-tokens';
import { tokenInfo } from '@/lib/platforms/platform-tokens';
import type { PlatformId } from '@/lib/platforms/platforms';

type ExampleFieldProps = {
  token: string;
  platform: PlatformId | undefined;
  texts: PlatformTexts;
  examples: Readonly<Record<string, string>>;
  onChange: (example: string) => void;
};

/** A token of the link, what is known of it, and the value to try in its place. */
export function ExampleField({ token, platform, texts, examples, onChange }: ExampleFieldProps) {
  const t = useTranslations('expansion');
  const notesId = useId();
  const info = tokenInfo(token, platform);
  const expanded = expandTokens(token, platform, examples);
  // A token that nobody knows an example of arrives as it stands: that is no example to edit.
  const shown = expanded === token && !Object.hasOwn(examples, token) ? '' : expanded;
  return (
    <li className="grid gap-1 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <code className="basis-36 grow font-mono font-semibold [overflow-wrap:anywhere]">{token}</code>
        <TextInput
          aria-label={t('example', { token })}
          aria-describedby={notesId}
          placeholder={t('none')}
          value={shown}
          onChange={(event) => onChange(event.target.value)}
          className="grow basis-44 font-mono"
        />
      </div>
      <div id={notesId} className="grid gap-0.5 text-ink-soft">
        {info === undefined ? (
          <p>{t('unknown')}</p>
        ) : (
          <>
            <p>
              <Prose text={texts.meaning[info.meaning]} />
            </p>
            {info.timing !== undefined && <p>{texts.timing[info.timing]}</p>}
            {info.caution !== undefined && (
              <p className="font-medium text-warning">
                <Prose text={texts.tokenCaution[info.caution]} />
              </p>
            )}
          </>
        )}
      </div>
    </li>
  );
}
