import { Braces } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { type TokenTarget, withToken } from '@/components/builder/tokens/token-target';
import type { TokenWindow } from '@/components/builder/tokens/token-window';
import { announce } from '@/components/hooks/announcer';
import { IconButton } from '@/components/ui/icon-button';
import { isPlatformId } from '@/lib/platforms/platform-ids';
import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';

const WITH_TOKENS: ReadonlySet<string> = new Set(TOKEN_PLATFORMS.map(({ platform }) => platform));

type TokenButtonProps = {
  target: TokenTarget;
  /** What the field is called. */
  label: string;
};

/** At a field, where the chosen place has dynamic values: opens their list, and puts one in where the caret stands. */
export function TokenButton({ target, label }: TokenButtonProps) {
  const t = useTranslations('place');
  const { values, changes } = useBuilder();
  const [open, setOpen] = useState(false);
  const [Window, setWindow] = useState<typeof TokenWindow>();
  const button = useRef<HTMLButtonElement>(null);
  const { platform } = values;
  if (!isPlatformId(platform) || !WITH_TOKENS.has(platform)) return null;

  const show = () => {
    setOpen(true);
    import('@/components/builder/tokens/token-window').then(
      ({ TokenWindow: loaded }) => setWindow(() => loaded),
      () => {
        setOpen(false);
        announce(t('failed'));
      },
    );
  };

  const insert = (token: string) => {
    const controls = button.current?.form?.elements;
    const input = controls?.namedItem(target.name);
    if (controls === undefined || !(input instanceof HTMLInputElement)) return;
    const start = input.selectionStart ?? input.value.length;
    const text = input.value.slice(0, start) + token + input.value.slice(input.selectionEnd ?? start);
    // First the window: it gives the focus back to the button. The row of a custom parameter is drawn anew then.
    flushSync(() => setOpen(false));
    flushSync(() =>
      changes.apply(withToken(target, text, values), { code: 'token_inserted', key: label, token }),
    );
    const filled = controls.namedItem(target.name);
    if (!(filled instanceof HTMLInputElement)) return;
    filled.focus();
    filled.setSelectionRange(start + token.length, start + token.length);
  };

  return (
    <>
      <IconButton ref={button} label={t('insertToken', { field: label })} onClick={show}>
        <Braces aria-hidden="true" className="size-4.5" />
      </IconButton>
      {open && Window && (
        <Window
          platform={platform}
          field={target.key}
          label={label}
          onClose={() => setOpen(false)}
          onPick={insert}
        />
      )}
    </>
  );
}
