import type { Hit } from '@/lib/lint/finding';

/** What a rule gives that found nothing: one list for all, so that a clean link costs no memory. */
export const NO_HITS: readonly Hit[] = [];
