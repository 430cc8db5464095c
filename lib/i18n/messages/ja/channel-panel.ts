import type { Messages } from '@/lib/i18n/messages';

export const channelPanel: Messages['channelPanel'] = {
  label: 'GA4でのチャネル',
  filed: 'GA4での分類：',
  filedProbably: 'GA4での分類（おそらく）：',
  why: 'なぜ？',
  whyAndChange: '理由と、分類を変える方法',
  about: '{channel}とは',
  aboutAutoTagging: '自動タグ設定とは',
  use: '{after}を使う：{channel}',
  tools: '他のツールでの見え方',
  from: '{name}の値',
  nothing: 'このリンクの値は、キャンペーンとして記録されません。',
};
