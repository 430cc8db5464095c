import { type RefObject, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { copyText, selectText } from '@/components/hooks/clipboard';
import type { FormValues } from '@/lib/utm/form-values';

/**
 * `selected`: the browser refused the clipboard, and the link is selected for the person to copy. `held`: something was
 * found that the person has to confirm first.
 */
export type CopyStatus = 'copied' | 'selected' | 'refused' | 'held';

/** Why Copy waits though there is a link; `control` is the name of the form's control that has to change first. */
export type CopyStop = { readonly status: 'held' } | { readonly status: 'refused'; readonly control: string };

export type Copy = {
  readonly status: CopyStatus | undefined;
  /** The link that was copied last: it says "Copied" until the link changes. */
  readonly copied: string | undefined;
  /** `confirmed`: nothing has to be asked any more. */
  readonly copy: (confirmed?: boolean) => Promise<void>;
};

/**
 * Copies the link, if the form has what a link needs; else the focus moves to the first field in error. `announce`
 * is told how it ended.
 */
export function useCopy(
  form: UseFormReturn<FormValues>,
  linkNow: () => string | undefined,
  findStop: () => Promise<CopyStop | undefined>,
  output: RefObject<HTMLOutputElement | null>,
  onEnd: (status: CopyStatus, link: string | undefined, stop: CopyStop | undefined) => void,
): Copy {
  const [ended, setEnded] = useState<{ status: CopyStatus; link: string | undefined }>();
  const end = (status: CopyStatus, link?: string, stop?: CopyStop) => {
    setEnded({ status, link });
    onEnd(status, link, stop);
  };
  const copyLink = async (confirmed: boolean) => {
    const link = linkNow();
    if (link === undefined) return end('refused');
    const stop = confirmed ? undefined : await findStop();
    if (stop !== undefined) return end(stop.status, link, stop);
    if (await copyText(link)) return end('copied', link);
    if (output.current) selectText(output.current);
    end('selected', link);
  };
  return {
    status: ended?.status,
    copied: ended?.link,
    copy: (confirmed = false) =>
      form.handleSubmit(
        () => copyLink(confirmed),
        () => end('refused'),
      )(),
  };
}
