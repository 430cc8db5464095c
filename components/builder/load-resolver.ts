import type { Resolver } from 'react-hook-form';
import { trimText } from '@/lib/url/white-space';
import type { FormValues } from '@/lib/utm/form-values';
import type { FormErrorCode } from '@/lib/utm/schema';

/** Fetches the schema, which nobody needs before touching the form: it is a tenth of what the page may weigh. */
export function preloadResolver(): void {
  // What cannot be fetched now is asked for again when it is needed.
  import('@/components/builder/form-resolver').catch(() => {});
}

/** Asks the schema, once it is there. Where it cannot be fetched, what Copy needs is asked without it. */
export const lazyResolver: Resolver<FormValues> = async (values, context, options) => {
  try {
    const { formResolver } = await import('@/components/builder/form-resolver');
    return await (formResolver as Resolver<FormValues>)(values, context, options);
  } catch {
    const missing = trimText(values.utm_source) === '';
    const code: FormErrorCode = 'source_required';
    return missing
      ? { values: {}, errors: { utm_source: { type: 'custom', message: code } } }
      : { values, errors: {} };
  }
};
