import { Blocks } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { templateOf } from '@/components/builder/conventions/template-of';
import { IconButton } from '@/components/ui/icon-button';
import type { UtmKey } from '@/lib/utm/params';

type ComposerButtonProps = { name: UtmKey; open: boolean; onOpen: (open: boolean) => void };

/** At a field whose values have a template: shows its parts below the field, and has the focus again after that. */
export function ComposerButton({ name, open, onOpen }: ComposerButtonProps) {
  const t = useTranslations();
  const { conventions, locked } = useBuilder();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (templateOf(conventions, name) === undefined || locked.has(name)) return null;
  return (
    <IconButton
      ref={button}
      label={t('naming.composer.open', { field: t(`field.${name}.label`) })}
      aria-expanded={open}
      // Beside a long name in Japanese there is just room for two buttons that stand close.
      className="-mr-2 pointer-coarse:mr-0"
      onClick={() => onOpen(!open)}
    >
      <Blocks aria-hidden="true" className="size-4.5" />
    </IconButton>
  );
}
