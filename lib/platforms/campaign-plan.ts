import type { CampaignEdits, Place } from '@/lib/platforms/campaign-links';
import { usesOf } from '@/lib/platforms/guided';
import { isPlatformId } from '@/lib/platforms/platform-ids';

/** What was chosen for one campaign with many links. */
export type CampaignPlan = {
  /** `variants`: told apart by utm_content. */
  readonly by: 'places' | 'variants';
  readonly places: readonly Place[];
  /** How many variants, by letter; counts while `names` is blank. */
  readonly letters: string;
  /** Names of variants, one a line. */
  readonly names: string;
  readonly edits: CampaignEdits;
};

export const EMPTY_PLAN: CampaignPlan = { by: 'places', places: [], letters: '2', names: '', edits: {} };

/**
 * Reads a plan that was stored as JSON. Total: what is no plan is an empty one, and of a damaged one the sound parts
 * are kept.
 *
 * @example
 * parsePlan(JSON.stringify({ ...EMPTY_PLAN, letters: '3' })).letters // '3'
 * parsePlan('{') // EMPTY_PLAN
 */
export function parsePlan(text: string): CampaignPlan {
  const stored = parseRecord(text);
  return {
    by: stored.by === 'variants' ? 'variants' : 'places',
    places: Array.isArray(stored.places) ? stored.places.filter(isPlace) : [],
    letters: typeof stored.letters === 'string' ? stored.letters : EMPTY_PLAN.letters,
    names: typeof stored.names === 'string' ? stored.names : '',
    edits: readEdits(stored.edits),
  };
}

function parseRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isPlace(value: unknown): value is Place {
  const { platform, use } = asRecord(value);
  return (
    typeof platform === 'string' && isPlatformId(platform) && usesOf(platform).some((one) => one === use)
  );
}

const EDITED = ['utm_source', 'utm_medium', 'utm_content'] as const;

function readEdits(value: unknown): CampaignEdits {
  const edits = Object.entries(asRecord(value)).map(([id, edit]) => {
    const given = asRecord(edit);
    const kept = EDITED.flatMap((key) => (typeof given[key] === 'string' ? [[key, given[key]]] : []));
    return [id, Object.fromEntries(kept)];
  });
  return Object.fromEntries(edits);
}
