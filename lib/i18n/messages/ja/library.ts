import type { Messages } from '@/lib/i18n/messages';

export const library: Messages['library'] = {
  title: 'ライブラリ',
  intro: '保存した内容は、このブラウザの中だけに保管されます。',
  nav: 'ライブラリの項目',
  tab: {
    presets: 'プリセット',
    history: '履歴',
    conventions: '命名ルール',
    files: 'ファイルと設定',
  },
  page: {
    presets: {
      title: 'プリセット',
      description: 'あらかじめ入力済みのフォーム。それぞれのURLをブックマークできます。',
    },
    history: {
      title: 'リンクの履歴',
      description: 'このブラウザでコピーしたリンクの一覧。検索、再コピー、編集ができます。',
    },
    conventions: {
      title: '命名ルール',
      description: '使える値、表記の統一、名前のひな型など、チームでのパラメータの書き方を決めます。',
    },
    files: {
      title: 'ファイルと設定',
      description: 'ライブラリの共有、取り込み、バックアップと、保存についての設定です。',
    },
    open: {
      title: '共有された内容を開く',
      description: '共有リンクやファイルの中身を、保存する前に確認できます。',
    },
    published: {
      title: '命名ルール（閲覧用）',
      description: 'チームの命名ルールを読むためのページです。',
    },
  },
  trouble: {
    unavailable: {
      title: 'このブラウザには保存できません',
      body: 'プライベートウィンドウで開いているか、ブラウザの設定でデータの保存が無効になっている可能性があります。リンクの作成、チェック、コピーはいつもどおり使えます。プリセット、履歴、命名ルールを使うには、保存できるウィンドウで開いてください。',
    },
    full: {
      title: '空き容量がありません',
      body: '最後の変更は保存されませんでした。それまでに保存した内容は残っています。端末の空き容量を増やすか、バックアップを取ってから履歴の古いリンクを削除してください。',
    },
    newer: {
      title: '新しいバージョンで保存されたライブラリです',
      body: 'このページを再読み込みすると、新しいバージョンで開けます。保存した内容は変更していません。',
    },
    blocked: {
      title: '別のタブがライブラリを使用中です',
      body: '古いバージョンのUtmostを開いているタブがあります。そのタブを再読み込みするか閉じると、こちらのライブラリが自動で開きます。その間もリンクは作成できます。',
    },
    too_large: {
      title: 'ライブラリに保存できる量を超えています',
      body: '何も変更していません。取り込む項目を減らすか、不要な項目を削除してから、もう一度お試しください。',
    },
    failed: {
      title: 'ライブラリを読み書きできませんでした',
      body: '最後の変更が保存されていない可能性があります。ページを再読み込みして確認してください。リンクの作成、チェック、コピーはいつもどおり使えます。',
    },
    reload: '再読み込み',
  },
  persistence: {
    text: '端末の空き容量が少なくなると、ブラウザがライブラリを自動で削除することがあります。',
    ask: '削除しないようブラウザに依頼する',
    granted: '今後、ブラウザがライブラリを自動で削除することはありません。',
    refused:
      'ブラウザの許可は得られませんでした。ブックマークしたページやよく使うページでは許可されることがあります。バックアップがあれば、いずれにしても安心です。',
    backup: 'バックアップを取る',
  },
  undo: {
    label: '直前の操作',
    hint: '{what}。{keys}で元に戻せます。',
    done: '元に戻しました',
    left: '元に戻しました。ただし、その後に変更された{count, plural, other {#件}}はそのままです。',
    failed: '元に戻せませんでした。',
  },
  step: {
    delete_presets:
      '{count, plural, =1 {プリセット「{name}」を削除しました} other {プリセットを#件削除しました}}',
    delete_conventions:
      '{count, plural, =1 {命名ルール「{name}」を削除しました} other {命名ルールを#件削除しました}}',
    delete_history: '{count, plural, other {履歴からリンクを#件削除しました}}',
    clear_history: '{count, plural, other {履歴をすべて消去しました（#件）}}',
    change_presets:
      '{count, plural, =1 {プリセット「{name}」を変更しました} other {プリセットを#件変更しました}}',
    change_conventions:
      '{count, plural, =1 {命名ルール「{name}」を変更しました} other {命名ルールを#件変更しました}}',
    import: '{count, plural, other {取り込みました（変更：#件）}}',
    restore: '{count, plural, other {バックアップから復元しました（変更：#件）}}',
    delete_all: '{count, plural, other {すべて削除しました（#件）}}',
  },
};
