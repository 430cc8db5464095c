import { checkConventions } from '@/lib/i18n/messages/ja/check-conventions';
import { checkLinks } from '@/lib/i18n/messages/ja/check-links';
import { checkValues } from '@/lib/i18n/messages/ja/check-values';

export const check = { ...checkValues, ...checkLinks, ...checkConventions } as const;
