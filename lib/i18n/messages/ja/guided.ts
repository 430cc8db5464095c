import type { Messages } from '@/lib/i18n/messages';

export const guided: Messages['guided'] = {
  label: '順番に入力',
  common: 'よく選ばれる掲載先',
  use: '広告費のかかるクリックですか？',
  oneUse:
    '{use, select, paid {{place}からのクリックは、いつも広告（有料）として扱います。} other {{place}からのクリックは、広告（有料）ではありません。}}',
  goal: 'キャンペーンの目的は？',
  result: 'フォームに入る値',
  waiting: '上の質問に答えると、フォームに入る値とその理由がここに表示されます。',
  outcome: {
    replaces: '「{current}」と置き換えます',
    empties: '空にします（「{current}」は前の回答で入った値です）',
    same: '入力済みです',
    stays: '入力済みの「{current}」を残します',
    locked: 'ロックされているため「{current}」のままです',
    asked: 'ご自身で入力してください',
  },
  channel: 'GA4での分類：',
  fill: 'フォームに入力する',
  filled: 'この内容がフォームに入っています。回答を変えると、もう一度入力できます。',
  open: '残りの入力項目：',
};
