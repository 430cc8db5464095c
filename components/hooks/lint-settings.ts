import { useSyncExternalStore } from 'react';
import { readStored, type SettingKey, writeSetting } from '@/components/hooks/stored';
import type { RuleId } from '@/lib/lint/checks';

export type LintSettings = {
  /** The checks that are switched off. */
  readonly off: ReadonlySet<RuleId>;
  /** Hosts of the person's own sites. */
  readonly ownDomains: readonly string[];
};

const NONE: LintSettings = { off: new Set(), ownDomains: [] };
const OFF: SettingKey = 'utmost.checksOff';
const DOMAINS: SettingKey = 'utmost.ownDomains';

const listeners = new Set<() => void>();
let current: LintSettings | undefined;

function read(): LintSettings {
  // Ids of checks that there are not any more switch nothing off: the page need not bring the table to sort them out.
  current ??= { off: new Set(list(OFF) as readonly RuleId[]), ownDomains: list(DOMAINS) };
  return current;
}

function list(key: SettingKey): readonly string[] {
  return (readStored(key) ?? '').split(',').filter((entry) => entry !== '');
}

function change(next: LintSettings): void {
  current = next;
  writeSetting(OFF, [...next.off].join(',') || null);
  writeSetting(DOMAINS, next.ownDomains.join(',') || null);
  for (const listener of listeners) listener();
}

/** Switches one check or several. */
function switchRule(id: RuleId | readonly RuleId[], on: boolean): void {
  const { off, ownDomains } = read();
  const ids = typeof id === 'string' ? [id] : id;
  const others = [...off].filter((other) => !ids.includes(other));
  change({ off: new Set(on ? others : [...others, ...ids]), ownDomains });
}

/** No entry may hold a comma: hosts never do. */
function setOwnDomains(ownDomains: readonly string[]): void {
  change({ ...read(), ownDomains });
}

function subscribe(onChange: () => void): () => void {
  const followOtherTab = ({ key }: StorageEvent) => {
    if (key !== OFF && key !== DOMAINS && key !== null) return;
    current = undefined;
    onChange();
  };
  // It may have changed while nothing here listened.
  if (listeners.size === 0) current = undefined;
  listeners.add(onChange);
  addEventListener('storage', followOtherTab);
  return () => {
    listeners.delete(onChange);
    removeEventListener('storage', followOtherTab);
  };
}

/** The person's settings of the checks and their setters; kept on this device, and followed by other tabs. */
export function useLintSettings() {
  const settings = useSyncExternalStore<LintSettings>(subscribe, read, () => NONE);
  return { ...settings, switchRule, setOwnDomains };
}
