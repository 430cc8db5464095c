/** Sites on which links are made or measured: nobody means to send visitors there. */
const TOOL_HOSTS: ReadonlySet<string> = new Set([
  'ga-dev-tools.google',
  'ga-dev-tools.web.app',
  'ga-dev-tools.appspot.com',
  'analytics.google.com',
  'tagmanager.google.com',
  'tagassistant.google.com',
  'lookerstudio.google.com',
  'ads.google.com',
  'business.facebook.com',
  'adsmanager.facebook.com',
  'ads.microsoft.com',
  'ads.tiktok.com',
  'ads.x.com',
  'manager.line.biz',
  'utm.io',
  'web.utm.io',
]);

/** A form of this tool, filled in by its address. */
const OWN_FORM_RE = /\/(?:en|ja)\/?(?:\?[^#]*)?#(?:[^#]*&)?url=/;

/**
 * Whether a destination is a page of a tool: `own` for a form of this one, by what its address holds.
 *
 * @example
 * toolHost('analytics.google.com', 'https://analytics.google.com/') // 'other'
 */
export function toolHost(host: string, url: string): 'own' | 'other' | undefined {
  if (TOOL_HOSTS.has(host)) return 'other';
  return url.includes('#') && OWN_FORM_RE.test(url) ? 'own' : undefined;
}
