import { mendHit } from '@/lib/lint/mend-value';
import { ruledRule } from '@/lib/lint/ruled-value';

/** Another case, other signs between the words, or a nickname: the convention writes it so. */
export const conventionForm = ruledRule(({ value, form }, link) => {
  const [first, ...more] = form.steps;
  if (first === undefined || form.value === value.value) return undefined;
  const step = more.length === 0 ? first.step : 'several';
  const path = [first.before, ...form.steps.map(({ after }) => after)].join(' → ');
  return mendHit(link, value, form.value, { after: form.value, step, path });
});
