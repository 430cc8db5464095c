import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Sheet } from '@/components/ui/sheet';

/** The help on a phone: over the page, within reach of a thumb. */
export function HelpSheet({
  open,
  onClose,
  children,
}: {
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('ui');
  const builder = useTranslations('builder');
  return (
    <Sheet open={open} onClose={onClose} title={builder('help')} closeLabel={t('close')}>
      {children}
    </Sheet>
  );
}
