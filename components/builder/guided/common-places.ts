import type { Locale } from '@/lib/i18n/locales';
import type { PlatformId } from '@/lib/platforms/platforms';

/** What to offer before anything is searched. Our own choice, most used first. */
export const COMMON_PLACES: Readonly<Record<Locale, readonly PlatformId[]>> = {
  en: ['meta', 'google_ads', 'mailchimp', 'linkedin_ads', 'tiktok_ads', 'youtube', 'x_ads', 'qr_print'],
  ja: ['line_oa', 'meta', 'google_ads', 'yahoo_japan_search', 'x_ads', 'youtube', 'mailchimp', 'qr_print'],
};
