import { rewriteValue } from '@/lib/lint/fixes';
import { mediumRule, wordsOfPaid } from '@/lib/lint/medium-fault';

/** `social_paid`: GA4 takes a medium for paid that begins with “paid”, not one that ends so. */
export const paidAtEnd = mediumRule('paid-at-end', ({ medium, word }, link) => {
  const sign = /[\s._-]/.exec(word)?.[0] ?? '_';
  const better = (wordsOfPaid(word) ?? []).join(sign);
  return { params: { better }, fix: rewriteValue(link, medium, better) };
});
