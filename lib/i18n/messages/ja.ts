import type { Messages } from '@/lib/i18n/messages';
import { channel } from '@/lib/i18n/messages/ja/channel';
import { channelPanel } from '@/lib/i18n/messages/ja/channel-panel';
import { check } from '@/lib/i18n/messages/ja/check';
import { checks } from '@/lib/i18n/messages/ja/checks';
import { conventions } from '@/lib/i18n/messages/ja/conventions';
import { expansion } from '@/lib/i18n/messages/ja/expansion';
import { files } from '@/lib/i18n/messages/ja/files';
import { guided } from '@/lib/i18n/messages/ja/guided';
import { history } from '@/lib/i18n/messages/ja/history';
import { library } from '@/lib/i18n/messages/ja/library';
import { lint } from '@/lib/i18n/messages/ja/lint';
import { many } from '@/lib/i18n/messages/ja/many';
import { naming } from '@/lib/i18n/messages/ja/naming';
import { paste } from '@/lib/i18n/messages/ja/paste';
import { place } from '@/lib/i18n/messages/ja/place';
import { presets } from '@/lib/i18n/messages/ja/presets';
import { textCopy } from '@/lib/i18n/messages/ja/text-copy';
import { tokenPicker } from '@/lib/i18n/messages/ja/token-picker';

/** 日本語。キーと引数は en.ts に従い、文は日本語として書き起こす（直訳しない）。 */
export const ja: Messages = {
  meta: {
    name: 'Utmost',
    title: 'Utmost｜UTMパラメータ付きURLの作成ツール',
    description:
      'キャンペーンURLを正しく作成できます。元のURLはそのまま残し、パラメータを一つずつ解説。入力内容がブラウザの外に送られることはありません。',
  },
  layout: {
    skip: '本文へスキップ',
    nav: 'ページ一覧',
    builder: 'リンク作成',
    library: 'ライブラリ',
    checks: 'チェック',
    glossary: '用語集',
    language: '言語',
    privacy:
      '入力した内容はどこにも送信されず、お使いのブラウザの中だけで処理されます。アカウント登録もトラッキングもありません。',
    licence: 'MITライセンスで公開している無料のオープンソースソフトウェアです。',
  },
  theme: {
    label: '配色テーマ',
    light: 'ライト',
    dark: 'ダーク',
    system: '端末の設定に合わせる',
  },
  ui: {
    required: '必須',
    optional: '任意',
    close: '閉じる',
    dismiss: '閉じる',
    cancel: 'キャンセル',
    undo: '元に戻す',
    copy: 'コピー',
    copied: 'コピーしました',
    loading: '読み込んでいます…',
    opensInNewTab: '新しいタブで開きます',
    tone: { info: '情報', success: '完了', warning: '注意', error: 'エラー' },
  },
  start: {
    title: 'Utmost｜UTMパラメータ付きURLの作成ツール',
    body: 'キャンペーンURLを正しく作成。すべてのパラメータをわかりやすく解説します。',
    home: '日本語で開く',
  },
  builder: {
    title: 'キャンペーンURLを作成',
    intro: 'どこからのクリックかを入力してください。付けたパラメータ以外は、元のURLを1文字も変えません。',
    form: 'URLとパラメータ',
    help: 'ヘルプ',
    helpOn: '「{field}」の説明を見る',
    explain: '{field}とは',
    locked: 'ロック中',
    lockedBy: 'プリセットかURLの設定でロックされています。',
    hidden: 'プリセットかURLの設定で非表示です（リンクには付きます）：{names}',
    more: '詳細：プラットフォーム、形式、戦術、独自パラメータ、オプション',
    moreUsed: '（{count, plural, other {#件使用中}}）',
    clear: 'クリア',
    result: '作成したリンク',
    linkLabel: '作成したリンク',
    noLink: 'ここにリンクが表示されます。',
    openResult: '{count, plural, =0 {リンクの詳細を開く} other {リンクの詳細とお知らせ#件を開く}}',
    closeResult: 'リンクの詳細を閉じる',
    copyLink: 'リンクをコピー',
    copiedDiffers: 'コピー済み（要確認）',
    openLink: '開く',
    emptyHow:
      '飛び先のページのURLを貼り付けて、どこからのクリックかを入力します。すでにUTMパラメータが付いたURLを貼り付けると、値が各欄に移ります。',
    incomplete: 'ウェブサイトのURLが正しく入力されると、リンクが表示されます。',
    tryExample: '入力例を試す',
    readsBack:
      '{count, plural, =0 {読み戻して確認：元のURLから変わっていません} other {読み戻して確認：#個の値がすべて入力どおりです}}',
    readsBackNot: 'このリンクを読み戻すと、入力した値と一致しません。使う前に確認してください。',
    length: '{length}文字',
    inFragment: 'パラメータは # の後ろに付いています。GA4は初期設定ではここを読み取りません。',
    notices: 'このリンクについてのお知らせ（{count, plural, other {#件}}）',
    copyStatus: {
      copied: 'リンクをコピーしました',
      selected:
        'このブラウザではページからコピーできません。リンクを選択したので、Ctrl+C（Macは⌘C）を押してください。',
      refused: 'まだコピーできません。入力が必要な欄があります。',
      held: 'まだコピーしていません。先に確認が必要です。',
    },
    selectedNote:
      'このブラウザではページからコピーできません。リンクを選択したので、{keys} を押してください。',
    many: {
      open: '1つのキャンペーンで複数のリンクを作る',
      what: '掲載先ごとのリンクや、A/Bテストのパターンごとのリンクを、まとめて作れます。',
    },
    presets: { list: 'プリセット', save: 'プリセットとして保存' },
    arrival: {
      title: '計測されるか確認する',
      body: 'リンクを一度開いてから、GA4の「レポート」→「リアルタイム」を見てください。1分ほどで、設定した参照元・メディア・キャンペーンの訪問が表示されます。',
    },
    draft: {
      text: 'この端末に、作成途中の入力が残っています。',
      continue: '続きから入力する',
    },
    options: {
      space: 'スペースの書き方',
      spacePercent: '%20 にする',
      spacePercentHint: 'どこでも正しく読まれます。',
      spacePlus: '+ にする',
      spacePlusHint: '短くなりますが、クエリの中でだけ有効です。',
      placement: 'パラメータを付ける場所',
      query: 'クエリ（? の後ろ）',
      queryHint: 'GA4が読み取る場所です。',
      fragment: 'フラグメント（# の後ろ）',
      fragmentHint: '読み取る設定をしたサイト専用です。次に開いたときは元に戻ります。',
    },
  },
  field: {
    suggestions: '「{field}」の候補',
    url: {
      label: 'ウェブサイトのURL',
      hint: '飛び先のページ。URLに付いているものはそのまま貼り付けてください。',
      moved: '{count, plural, other {#個のパラメータを各欄に移しました}}',
    },
    utm_source: { label: '参照元（source）', hint: 'どこから来るか：newsletter、google、line など' },
    utm_medium: { label: 'メディア（medium）', hint: '流入の種類：email、cpc、social など' },
    utm_campaign: { label: 'キャンペーン（campaign）', hint: 'キャンペーンの名前' },
    utm_id: { label: 'キャンペーンID（id）', hint: '広告媒体や社内で使っているID' },
    utm_term: { label: 'キーワード（term）', hint: '出稿した検索キーワード' },
    utm_content: { label: 'コンテンツ（content）', hint: 'どのリンク・広告か：header-button など' },
    utm_source_platform: { label: '参照元プラットフォーム', hint: '広告を配信したプラットフォーム' },
    utm_creative_format: { label: 'クリエイティブの形式', hint: '広告の形式：video、banner など' },
    utm_marketing_tactic: { label: 'マーケティング戦術', hint: '誰に向けたものか：remarketing など' },
    custom: {
      label: '独自パラメータ',
      hint: '自社や他のツールのパラメータです。UTMパラメータの後ろに、この順番で付きます。',
      row: '独自パラメータ {position}',
      name: '名前',
      value: '値',
      add: 'パラメータを追加',
      up: '上へ移動',
      down: '下へ移動',
      remove: '削除',
      moved: '{count}個中{position}番目に移動しました',
      removed: '{name} を削除しました',
    },
  },
  change: {
    tags_moved: '{count, plural, other {URLから#個のパラメータを各欄に移しました}}',
    tags_stayed: '欄がロック済みか入力済み、または先に修正が必要なため、URLに残したもの：{keys}',
    repaired: 'ウェブサイトのURLを直しました：{before} → {after}',
    kept_own: '{key} を元のURLの値に戻しました：{value}',
    value_filled: '{key} に入力しました：{value}',
    example_filled: '入力例を入れました。',
    cleared: '入力をクリアしました。',
    custom_removed: 'パラメータ {name} を削除しました。',
    fixed: '{name} を変更しました：{before} → {after}',
    fixed_all: '{count, plural, other {#件を変更しました}}',
    check_off: 'チェック「{title}」をオフにしました。',
    address_opened: 'URLの内容を入力欄に反映しました。',
    draft_continued: '前回の入力内容を復元しました。',
    preset_applied:
      '{count, plural, =0 {プリセット「{name}」を適用しました（変更はありません）} other {プリセット「{name}」を適用しました（#か所を変更）}}',
    preset_left: 'プリセットの使用をやめました。ロックや非表示も解除されています。',
    before: '変更前',
    after: '変更後',
    guided_filled: '{place}に合わせてフォームに入力しました。',
    standards_filled: '命名ルールの既定値を入力しました：{keys}',
    convention_off: 'このフォームでは使いません：{names}',
    composed: '{key}をパーツから組み立てました。',
    token_inserted: '{key}に{token}を挿入しました。',
    undone: '元に戻しました',
  },
  bookmark: {
    open: 'ブックマークする',
    title: 'この入力内容をブックマーク',
    how: 'アドレスバーには入力内容がそのまま入っています。このページをブックマークすれば、プリセットとして使えます。登録するには次のキーを押します：',
    phone:
      'スマートフォンでは、ブラウザの共有ボタンやメニューから「ブックマークを追加」を選びます。欄ごとの動きを変える場合は、ここで設定してからURLをコピーし、開いたページを登録してください。',
    fields: '各欄をどうするか',
    field: '欄',
    fill: '入力する',
    lock: 'ロック',
    hide: '隠す',
    address: 'このプリセットのURL',
    copy: 'コピー',
    copiedShort: 'コピー済み',
    copied: 'URLをコピーしました',
    selected: 'URLを選択しました。Ctrl+C（Macは⌘C）を押してください。',
    dates: "日付は開いたときに自動で入ります：'<'yyyy>、'<'mm>、'<'dd>、'<'q>（四半期）、'<'ww>（週）",
    follow: '入力内容をアドレスバーに反映する',
    followHint:
      'アドレスはこのブラウザの履歴に残り、ブラウザの設定によっては端末間で同期されます。当サイトや他の誰かに送られることはありません。',
  },
  glossary: {
    title: '用語集',
    description:
      'UTMパラメータとその周りの用語を、マーケティング担当者向けにやさしく解説。意味、GA4での表示場所、良い例と悪い例がわかります。',
    intro:
      'キャンペーンURLにまつわる用語を、短くわかりやすく解説します。意味、GA4での表示場所、間違えやすい点がわかります。',
    panel: 'この項目の解説',
    where: 'GA4での表示場所',
    good: '良い例',
    bad: '悪い例',
    mistakes: 'よくある間違い',
    related: '関連する用語',
    useExample: 'この例を使う',
    tryExample: 'リンク作成ページで試す',
    back: '「{term}」に戻る',
    all: '用語集をすべて見る',
    search: '用語集を検索',
    searchHint: '日本語でも英語でも検索できます。',
    found: '{count, plural, =0 {該当する用語はありません} other {#件の用語が見つかりました}}',
    nothing: '見つかりませんでした。短い語や、英語でも試してみてください。',
    loading: '解説を読み込んでいます…',
    failed: '解説を読み込めませんでした。通信状況をご確認ください。',
    retry: 'もう一度試す',
    kinds: {
      parameter: 'パラメータ',
      concept: 'リンクと命名',
      channel: 'GA4のチャネル',
      ads: '広告',
      metric: '指標と成果',
      platform: 'ツールと媒体',
    },
    ctr: {
      title: '計算してみる',
      clicks: 'クリック数',
      impressions: '表示回数',
      result: 'クリック率は{rate}です。',
      waiting: '両方の数を入力すると、クリック率が表示されます。',
      errors: {
        negative: '0以上の数を入力してください。',
        fraction: '小数ではなく、整数で入力してください。',
        not_a_number: '8000 や 8,000 のように、数字で入力してください。',
        too_large: '数が大きすぎて計算できません。',
        impressions_zero: '表示回数が0のときは計算できません。1以上の数を入力してください。',
        clicks_above_impressions:
          'クリック数が表示回数より多くなっています。二つの数が逆になっていないかご確認ください。',
      },
    },
  },
  notice: {
    soft_breaks_joined: {
      text: 'メールの折り返しで入った改行や「=3D」を、{count, plural, other {#か所}}元に戻しました。',
      why: 'メールでは長い行が「=」で折り返され、「=」自体は「=3D」に変わります。そのままではリンクが正しく開きません。',
    },
    trimmed: {
      text: 'リンクの前後の空白を取り除きました。',
      why: '空白はURLの一部ではなく、貼り付けた先でリンクが途切れる原因になります。',
    },
    unwrapped: {
      text: 'リンクを囲んでいた記号（{open} と {close}）を取り除きました。',
      why: 'コピー元の文章の記号で、リンクの一部ではありません。',
    },
    line_breaks_removed: {
      text: 'リンクの途中にあった改行やタブを取り除きました。',
      why: 'リンクは1行で書くものです。ブラウザも改行やタブは読み飛ばします。',
    },
    scheme_added: {
      text: '{host} の前に「https://」を補いました。',
      why: '「https://」がないと、メールや広告でリンクとして認識されないことがあります。',
    },
    scheme_added_maybe_file: {
      text: '{host} の前に「https://」を補いました。ファイル名ではなく、ウェブサイトのURLで間違いありませんか。',
      why: 'ファイル名だけではリンクになりません。ウェブ上のファイルなら、サイトのURLから書きます。',
    },
    characters_encoded: {
      text: 'リンクにそのまま書けない文字を{count, plural, other {#か所}}エンコードしました：「{characters}」',
      why: 'ブラウザがリンクを開くときと同じ変換です。先に変換しておくと、メールやチャットで途切れにくくなります。',
    },
    unusual_space_kept: {
      text: 'リンクの中に全角スペースなどの特殊な空白が{count, plural, other {#個}}ありますが、そのまま残しました。',
      why: '入力やコピーの際に紛れ込んだものなら、ページが開けないことがあります。',
    },

    tag_replaced: {
      text: 'リンク先に付いていた{key}を置き換えました：「{before}」→「{after}」',
      why: '同じパラメータが二つあると、どちらが有効になるかはツールによって異なります。',
      fix: 'リンク先の値を残す',
    },
    tag_reencoded: {
      text: 'リンク先に付いていた{key}は、値はそのままで表記だけが変わりました：{before} → {after}',
      why: 'アクセス解析では同じ値として読まれます。違いが出るのは、署名付きURLのように文字列をそのまま照合する場合だけです。',
    },
    tag_kept: {
      text: '{key}はリンク先の値「{before}」のままで、「{after}」にはしていません。',
      why: 'リンク先に付いている値を優先する設定です。',
    },
    tag_removed: {
      text: 'リンク先に付いていた{key}（「{before}」）を取り除きました。',
      why: '入力欄が空になったため、このパラメータは付けません。',
    },
    duplicate_dropped: {
      text: '重複していた{key}（「{before}」）を取り除きました。',
      why: '同じパラメータが二つあると、どちらが有効になるかはツールによって異なります。',
    },
    key_corrected: {
      text: 'パラメータの名前を直しました：{before} → {key}',
      why: 'ツールは決まった名前だけを探すため、表記が違うと読み取られないことがあります。',
    },
    tag_moved: {
      text: '{key}を{to, select, query {「#」の前} other {「#」の後ろ}}に移しました。',
      why: 'パラメータは一か所にまとめます。GA4が標準で読み取るのは「#」より前です。',
    },
    surrogate_replaced: {
      text: '{key}に含まれる壊れた文字を「�」に置き換えました。',
      why: '絵文字の途中で切れた場合などに残るもので、リンクには書き込めません。',
    },
    value_not_text: {
      text: '{key}の値が文字ではないため、書き込みませんでした。',
      why: 'リンクに書き込めるのは文字と数値だけです。',
    },
    custom_is_tag: {
      text: 'カスタムパラメータの名前が、専用の欄がある{key}と同じです。{written, select, true {UTMパラメータとして書き込みました。} other {専用の欄を優先し、書き込みませんでした。}}',
      why: '同じパラメータが二つあると、どちらが有効になるかはツールによって異なります。',
    },
    custom_unnamed: {
      text: '値が「{value}」のカスタムパラメータには名前がないため、書き込みませんでした。',
      why: '名前がないと、どのツールも値を読み取れません。',
    },
    value_trimmed: {
      text: '{key}の値の前後にある空白は、リンクに含めません。',
      why: '見た目は同じでも、空白があると別の値になります。',
    },
  },
  linkError: {
    not_text: {
      text: 'テキストではないため、リンクとして読み取れません。リンクを文字で貼り付けてください。',
    },
    empty: { text: 'ウェブサイトのURLを入力してください。訪問者に開いてほしいページのURLです。' },
    several_links: {
      text: 'リンクが{count, plural, other {#件}}入力されています。一度に扱えるのは1件です。使うものだけを残してください。',
      fix: '最初のリンクを使う',
    },
    not_a_link: {
      text: 'リンクとして読み取れません。https://example.com/sale のように、URL全体を入力してください。',
    },
    scheme_broken: {
      text: 'リンクの先頭が「{before}」になっていて、このままでは開けません。https:// または http:// で始めてください。',
      fix: '{repair} を使う',
    },
    scheme_unsupported: {
      text: '「{scheme}:」で始まるリンクには対応していません。https:// または http:// で始まるURLを入力してください。',
    },
    host_missing: {
      text: 'サイトのドメイン名がありません。https://example.com/sale のように、URL全体を入力してください。',
    },
    url_invalid: {
      text: 'ドメイン名の部分に誤りがあり、ブラウザで開けません。「https://」から次の「/」までを確認してください。',
      fix: '{repair} を使う',
    },
    fragment_taken: {
      text: 'リンクの末尾に「#{fragment}」があります。UTMパラメータを「#」の後ろに置くと失われるため、「#」の前に置いてください。',
    },
    unreadable_argument: {
      text: '入力内容の一部を読み取れませんでした。ページを再読み込みして、もう一度お試しください。',
    },
    source_required: { text: '参照元を入力してください。' },
  },
  prefillNotice: {
    escapes_kept: {
      text: 'ページのアドレスの{key}に、読み取れないコード（「{before}」など）があります。そのまま残しました。',
    },
    key_repeated: {
      text: 'ページのアドレスに{key}が複数あります（{values}）。最初の値を使います。',
    },
    value_too_long: {
      text: '{key}が長すぎます（{length, number}文字。上限は{limit, number}文字）。入力欄に入らなかった分は、アドレスに残っています。',
    },
    too_many_custom: {
      text: 'ページのアドレスにカスタムパラメータが{count, number}個あります（上限は{limit, number}個）。超えた分はアドレスに残っています。',
    },
    field_unknown: {
      text: 'ページのアドレスで、存在しない項目が{list, select, lock {ロック} other {非表示}}の対象になっています（{names}）。この指定は無視します。',
    },
    address_long: {
      text: '内容はすべて読み込みましたが、アドレスが{length, number}文字あります。メール、チャット、ブックマークでは途中で切れることがあります。',
    },
    newer_version: {
      text: 'このアドレスは新しいバージョン（{version}）向けに作られています。読み取れる内容はすべて読み込みました。',
    },
    url_unencoded: {
      text: 'アドレスに入っているウェブサイトのURLがエンコードされておらず、一部が別の指定として読み取られました。つなぎ直すと次のURLになります：{url}',
      fix: 'アドレスを直す',
    },
    url_ambiguous: {
      text: '次の指定もウェブサイトのURLの一部だった可能性がありますが、ここでは入力欄の値として使います：{names}',
    },
    typed_kept: {
      text: '{key}は、入力済みの「{typed}」をそのまま使います。アドレスの値は「{address}」です。',
    },
    locked_kept: {
      text: '{key}はアドレスでロックされているため、入力した「{typed}」ではなく「{address}」を使います。',
    },
    query_moved: {
      text: 'ページのアドレスの「?」より後ろを「#」の後ろに移しました。今回だけはサーバーに送られましたが、「#」より後ろが送られることはありません。',
    },
  },
  channel,
  channelPanel,
  check,
  checks,
  place,
  guided,
  tokenPicker,
  paste,
  expansion,
  many,
  textCopy,
  lint,
  library,
  presets,
  history,
  conventions,
  naming,
  files,
  notFound: {
    title: 'このアドレスのページは見つかりません',
    body: 'アドレスが変わったか、文字が抜けている可能性があります。これまでに作成したリンクには影響ありません。',
    home: 'リンク作成ページを開く',
  },
  errorPage: {
    title: 'ページの表示中に問題が発生しました',
    body: '入力内容はどこにも送信されていません。入力した値はアドレスバーに残っているはずです。まず「もう一度試す」を押し、直らない場合はページを再読み込みしてください。',
    retry: 'もう一度試す',
  },
};
