import type { Resolver } from 'react-hook-form';
import type { FormValues } from '@/lib/utm/form-values';

/** Fetches the schema, which nobody needs before touching the form: it is a tenth of what the page may weigh. */
export function preloadResolver(): void {
  // What cannot be fetched now is asked for again when it is needed.
  import('@/components/builder/form-resolver').catch(() => {});
}

/** Asks the schema, once it is there. Where it cannot be fetched nothing is refused: the link itself is checked anyway. */
export const lazyResolver: Resolver<FormValues> = async (values, context, options) => {
  try {
    const { formResolver } = await import('@/components/builder/form-resolver');
    return await (formResolver as Resolver<FormValues>)(values, context, options);
  } catch {
    return { values, errors: {} };
  }
};
