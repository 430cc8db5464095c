import {
  type CampaignEdits,
  type CampaignLink,
  linksOfPlaces,
  linksOfVariants,
} from '@/lib/platforms/campaign-links';
import type { CampaignPlan } from '@/lib/platforms/campaign-plan';
import { letterNames, readNames } from '@/lib/platforms/variant-names';
import { trimText } from '@/lib/url/white-space';
import { bareDestination } from '@/lib/utm/bare-destination';
import type { FormValues } from '@/lib/utm/form-values';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** What a row of the list can change. */
export const ROW_KEYS = ['utm_source', 'utm_medium', 'utm_content'] as const;
export type RowKey = (typeof ROW_KEYS)[number];

/**
 * The links of a plan, on the form as it is. Fields that the address locks keep the form's value in every link, and a
 * tag whose field the person emptied is taken out of the destination, as in the form's own link.
 */
export function linksOfPlan(
  plan: CampaignPlan,
  values: FormValues,
  emptied: ReadonlySet<UtmKey>,
  locked: ReadonlySet<string>,
): readonly CampaignLink[] {
  const gone = UTM_KEYS.filter((key) => emptied.has(key));
  const base =
    gone.length === 0 ? values : { ...values, url: bareDestination(values.url, gone) ?? values.url };
  const make = (edits: CampaignEdits) =>
    plan.by === 'places'
      ? linksOfPlaces(base, plan.places, edits)
      : linksOfVariants(base, locked.has('utm_content') ? [] : variantNames(plan), edits);

  const held = Object.fromEntries(ROW_KEYS.filter((key) => locked.has(key)).map((key) => [key, values[key]]));
  if (Object.keys(held).length === 0) return make(plan.edits);
  const ids = make({}).map(({ id }) => id);
  return make(Object.fromEntries(ids.map((id) => [id, { ...plan.edits[id], ...held }])));
}

function variantNames({ names, letters }: CampaignPlan): readonly string[] {
  return trimText(names) === '' ? letterNames(Number(letters)) : readNames(names);
}
