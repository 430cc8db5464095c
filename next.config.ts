import type { NextConfig } from 'next';

const isExport = process.env.UTMOST_EXPORT === '1';

// What a <meta> policy cannot say. The rest of the Content-Security-Policy stands in each page (scripts/csp.mjs).
const SECURITY_HEADERS = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()' },
];

// Messages reach the client compiled (components/i18n), so no page carries a parser of message syntax.
const FORMAT_ONLY = 'use-intl/format-message/format-only';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Types have a step of their own (npm run types): who starts the app need not wait until the tests are checked too.
  typescript: { ignoreBuildErrors: true },
  trailingSlash: true,
  turbopack: { root: import.meta.dirname, resolveAlias: { 'use-intl/format-message': FORMAT_ONLY } },
  experimental: { globalNotFound: true },
  ...(isExport
    ? { output: 'export', distDir: '.next-export' }
    : { headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }] }),
};

export default config;
