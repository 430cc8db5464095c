// Runs before the first paint, so that a chosen theme does not flash. components/hooks/use-theme.ts stores the choice.
try {
  const theme = localStorage.getItem('utmost.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's theme stays.
}
