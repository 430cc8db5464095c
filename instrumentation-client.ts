// The bundler loads chunks by setting the address of a <script>, which the security policy of the pages
// (scripts/csp.mjs) allows to this trusted-types policy alone, and this policy to our own chunks alone.
type TrustedTypes = {
  createPolicy(name: 'default', rules: { createScriptURL: (url: string) => string }): unknown;
};

const { trustedTypes } = window as { trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    if (origin === location.origin && pathname.startsWith('/_next/static/')) return url;
    throw new TypeError(`Not a script of ours: ${url}`);
  },
});
