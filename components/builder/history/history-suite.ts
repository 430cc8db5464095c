import { UsedBefore } from '@/components/builder/history/used-before';
import { keepCopies } from '@/components/hooks/library/keep-copies';
import { usedValues } from '@/components/hooks/library/values';

/** What the builder does with the history: see load-history.ts. */
export const suite = { UsedBefore, keepCopies, usedValues } as const;
