import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { isArrivalSeen } from '@/components/builder/arrival-seen';
import type { History } from '@/components/builder/history/use-history';
import type { BuilderForm } from '@/components/builder/use-builder-form';
import { type Copy, type CopyStop, useCopy } from '@/components/builder/use-copy';
import { announce } from '@/components/hooks/announcer';
import { useCopiedByHand } from '@/components/hooks/copied-by-hand';
import { focusField } from '@/components/hooks/focus-field';
import type { FormErrorCode } from '@/lib/utm/schema';

/** Copies the form's link and says how it ended; `onNews` where there is more to read of it than that. */
export function useLinkCopy(
  { form, linkNow, valuesNow }: BuilderForm,
  history: History,
  findStop: () => Promise<CopyStop | undefined>,
  output: RefObject<HTMLOutputElement | null>,
  onNews: () => void,
): Copy {
  const t = useTranslations('builder');
  const readLink = () => {
    const { result, hasSource } = linkNow();
    // The address carried a source, and emptying the field took it out.
    if (result.ok && !hasSource) {
      const message: FormErrorCode = 'source_required';
      form.setError('utm_source', { type: 'custom', message }, { shouldFocus: true });
    }
    return result.ok && hasSource ? result.url : undefined;
  };
  useCopiedByHand(output, (link) => history.noteForm(link, valuesNow()));
  return useCopy(form, readLink, findStop, output, (status, link, stop) => {
    announce(t(`copyStatus.${status}`));
    if (status === 'copied' && link !== undefined) history.noteForm(link, valuesNow());
    if (status === 'selected' || status === 'held' || (status === 'copied' && !isArrivalSeen())) onNews();
    // What is refused is mended at its field; a hidden one is told of beside the link.
    if (stop?.status === 'refused' && !focusField(stop.control)) onNews();
  });
}
