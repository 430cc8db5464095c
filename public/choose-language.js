// The start page has no language: this goes to the person's own. components/hooks/stored.ts stores their choice.
{
  const locales = document.currentScript.dataset.locales.split(' ');
  let chosen;
  try {
    chosen = localStorage.getItem('utmost.locale');
  } catch {
    // Storage is closed to us: the browser's languages decide.
  }
  const wanted = [chosen, ...navigator.languages].map((tag) => String(tag).toLowerCase().split('-')[0]);
  const locale = wanted.find((tag) => locales.includes(tag)) ?? locales[0];
  location.replace(`/${locale}/${location.search}${location.hash}`);
}
