import type { TermId } from '@/lib/glossary/terms';
import { UTM_PARAMS } from '@/lib/utm/params';

/**
 * The example values of a term that is one of the nine parameters. Other terms carry theirs in their texts.
 *
 * @example
 * paramExample('utm_medium') // { good: 'email', bad: 'newsletter' }
 * paramExample('ctr') // undefined
 */
export function paramExample(id: TermId): { readonly good: string; readonly bad: string } | undefined {
  return UTM_PARAMS.find((param) => param.key === id);
}
