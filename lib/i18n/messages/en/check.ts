import { checkConventions } from '@/lib/i18n/messages/en/check-conventions';
import { checkLinks } from '@/lib/i18n/messages/en/check-links';
import { checkValues } from '@/lib/i18n/messages/en/check-values';

/**
 * What a check found: its name (`title`), what it found (`text`), why it matters (`why`). `title` and `why` take no
 * arguments. {name} is a parameter's name, such as utm_source.
 */
export const check = { ...checkValues, ...checkLinks, ...checkConventions } as const;
