import type { GlossaryTexts } from '@/lib/i18n/glossary/en';

// Sources of facts: the comments beside the same terms in en.ts. Those of Japan alone stand here.
// GA4's Japanese names: the Data API's list of dimensions and support.google.com/analytics/answer/11242870, hl=ja.
export const ja: GlossaryTexts = {
  utm_source: {
    name: '参照元（utm_source）',
    also: [
      'source',
      'campaign source',
      'traffic source',
      'ソース',
      '流入元',
      'さんしょうもと',
      'りゅうにゅうもと',
    ],
    what: '訪問者を送ってくれた相手、つまりリンクを置いたサイトやアプリ、メルマガ、提携先の名前です。',
    where:
      '［レポート］→［集客］→［トラフィック獲得］の「セッションの参照元」に表示されます。「セッションの参照元 / メディア」の前半もこの値です。',
    good: { why: '送り手が一つに決まり、半角小文字でスペースもありません。毎回同じ書き方で使います。' },
    bad: {
      why: 'GA4は大文字・小文字もスペースもそのまま区別します。`newsletter` や `Newsletter` とは別の行に分かれてしまいます。',
    },
    mistakes: [
      '`email` や `social` など、流入の種類を書いてしまう。それはメディアに入れます。',
      '自社サイトの名前を書いてしまう。参照元は「来る前にいた場所」です。',
      // everplay.jp, mare-interno.com: full-width values make rows of their own
      '全角で `ＬＩＮＥ` と書いてしまう。`line` とは別の参照元として数えられます。',
      '有名な媒体を自己流の名前にしてしまう。`facebook`、`instagram`、`line`、`twitter` はソーシャルと認識されますが、`meta`、`x`、`threads` は認識されず、広告の場合は Paid Social ではなく Paid Other に入ります。',
    ],
    more: [
      'よく見かける例 `utm_source=Instagram` でも計測はできます。チャネルの判定では大文字・小文字が無視されるため、ソーシャルとして数えられます。ただしレポートでは `instagram` と別の行になるので、小文字に統一しましょう。',
    ],
  },
  utm_medium: {
    name: 'メディア（utm_medium）',
    also: ['medium', 'campaign medium', '媒体', 'ミディアム', 'めでぃあ', '流入種別'],
    what: 'メール、SNS投稿、クリック課金広告、バナーといった流入の種類です。GA4は参照元とこの値をもとにチャネルを判定します。',
    where:
      '［レポート］→［集客］→［トラフィック獲得］の「セッションのメディア」に表示されます。参照元とあわせて「セッションのデフォルト チャネル グループ」を決めます。',
    good: { why: 'GA4の Email チャネルの条件に、そのまま一致する語です。' },
    bad: {
      why: 'この語に当てはまるチャネルのルールはなく、Unassigned に入ります。参照元に入れるならよい値です。',
    },
    mistakes: [
      '`email` のつもりで `mail` と書く。Unassigned になります。',
      '`line` のように媒体名を書く。投稿なら `social`、広告なら `paid` で始まる語にします。',
      '広告に `social_paid` と書く。`paid` は先頭に必要です（`paid_social`）。逆にすると、Facebookなどの広告がオーガニック扱いになります。',
      '動画広告に `video` と書く。この語だけではオーガニック動画です。`paid_video` にします。',
      // "cpn" is short for campaign in Japan; the paid rule is in en.ts
      '`mail_cpn` のように、キャンペーンの略の「cpn」を入れる。`cp` を含む語は有料とみなされます。',
    ],
    more: [
      'よく見かける例 `utm_medium=Social` も、チャネルの判定では大文字・小文字が無視されるためソーシャルに入ります。レポートの行は `social` とは別になります。',
    ],
  },
  utm_campaign: {
    name: 'キャンペーン（utm_campaign）',
    also: ['campaign', 'campaign name', 'キャンペーン名', '施策名', 'きゃんぺーん'],
    what: 'リンクがどの施策のものかを表す名前です。すべての媒体で同じ名前を使います。',
    where: '［レポート］→［集客］→［トラフィック獲得］の「セッションのキャンペーン」に表示されます。',
    good: { why: '並べ替えられる年月で始まり、内容が続きます。来年見ても何の施策かわかります。' },
    bad: {
      why: '大文字、スペース、感嘆符が混ざると、次も同じように書けません。チャットやメールでは、そこでリンクが切れることもあります。',
    },
    mistakes: [
      '同じ施策なのに媒体ごとに名前を変える。合計が出せなくなります。',
      '参照元やメディアを名前の中で繰り返す。それぞれに専用の欄があります。',
      '`2026-q4_shop-opening` のように「shop」を入れる。ショッピング系のチャネルに入ることがあります。`store-opening` なら安心です。',
      '空欄のままにする。レポートでは「(not set)」になります。',
    ],
    more: [
      '教科書によくある `utm_campaign=facebook-campaign-1` でも問題なく動きます。ただ、参照元の繰り返しになっていて、何を宣伝したのかが残りません。',
      // mare-interno.com, navishark.com advise half-width letters and digits
      '日本語のキャンペーン名も使えますが、リンクが長くなります。半角英数字の名前にして、対応表を残しておくと便利です。',
    ],
  },
  utm_id: {
    name: 'キャンペーンID（utm_id）',
    also: ['campaign id', 'campaign code', 'キャンペーン番号', '管理番号', '施策番号', 'かんりばんごう'],
    what: '施策管理表などで付けた、名前が変わっても変わらない管理番号です。',
    where:
      '「セッションのキャンペーン ID」に表示されます。費用データをインポートするときの照合にも使われます。',
    good: { why: '重複せず、媒体計画や費用データのファイルと同じ番号です。' },
    bad: { why: 'これは名前です。来年の冬のキャンペーンも同じIDになってしまいます。' },
    mistakes: [
      '二つのキャンペーンに同じIDを付ける。',
      'リンクと違うIDで費用データをインポートする。照合できなくなります。',
      '`utm_campaign_id` や `utm_ad_id` と書く。GA4はこの名前を読み取りません。',
    ],
  },
  utm_term: {
    name: 'キーワード（utm_term）',
    also: ['term', 'keyword', 'paid keyword', '検索キーワード', '検索語句', 'けんさくきーわーど'],
    what: '検索広告（リスティング広告）で入札しているキーワードです。',
    where:
      '「セッションの手動キーワード」に表示されます。［トラフィック獲得］や［探索］でディメンションに追加します。',
    good: { why: '広告アカウントに登録したとおりのキーワードです。' },
    bad: { why: 'これはリンクどうしを見分けるための値です。`utm_content` に入れます。' },
    mistakes: [
      'キーワードを買っていないメルマガや投稿でも入力する。空欄のままで構いません。',
      '検索広告のキーワードを一つずつ手で入力する。Google広告なら `{keyword}` に自動で入ります。',
      'サイト内検索に入力された言葉をそのまま渡す。個人情報が混ざることがあります。',
    ],
    more: [
      'スペースや日本語も使えます。`utm-code とは` はリンクの中では `utm-code%20%E3%81%A8%E3%81%AF` と書かれますが、読み取ると入力したとおりの文字に戻ります。',
      'SNS広告のターゲットや配置を入れるチームもあります。全員が同じ使い方なら問題ありません。',
    ],
  },
  utm_content: {
    name: '広告コンテンツ（utm_content）',
    also: ['content', 'ad content', 'link name', 'コンテンツ', 'クリエイティブ識別', 'こうこくこんてんつ'],
    what: '同じページへのリンクどうしを見分けるための値です。ボタンとテキスト、A案とB案などを区別します。',
    where:
      '「セッションの手動広告コンテンツ」に表示されます。［トラフィック獲得］や［探索］でディメンションに追加します。',
    good: { why: 'どのリンクかがわかります。配信したメールを見れば、すぐに見つかります。' },
    bad: { why: 'リンクはどれもリンクです。どのリンクかを書きます。' },
    mistakes: [
      '`v2-final-new` のように、付けた本人にしかわからない値にする。',
      '二つの案の片方にだけ付ける。比べる相手がいなくなります。',
      '受信者の名前やメールアドレスを入れる。個人情報であり、Googleのポリシーで禁止されています。',
    ],
    more: [
      'よく見かける例 `utm_content=LinkOption` もそのまま使えます。`link-option` と小文字にしておくと、次も迷わず同じように書けます。',
    ],
  },
  utm_source_platform: {
    name: '参照元プラットフォーム（utm_source_platform）',
    also: [
      'source platform',
      'buying platform',
      'DSP',
      '配信プラットフォーム',
      'さんしょうもとぷらっとふぉーむ',
    ],
    what: '検索広告360やディスプレイ＆ビデオ360など、配信や予算を管理しているプラットフォームです。',
    where:
      'GA4での英語名は「Session manual source platform」です（「セッションの参照元プラットフォーム」と書かれた資料もあります）。［探索］で確認します。',
    good: { why: '予算やターゲットを設定するツールの名前です。参照元には媒体名をそのまま入れられます。' },
    bad: { why: '参照元の繰り返しで、情報が増えません。' },
    mistakes: [
      '欄があるからと埋めてしまう。出稿に使うツールが一つなら空欄で構いません。',
      'デバイスや配置を書いてしまう。',
    ],
  },
  utm_creative_format: {
    name: 'クリエイティブ フォーマット（utm_creative_format）',
    also: ['creative format', 'ad format', '広告フォーマット', '広告形式', 'くりえいてぃぶふぉーまっと'],
    what: 'ディスプレイ、ネイティブ、動画、検索といった広告の形式です。',
    where:
      'GA4には「Session manual creative format」というディメンションがありますが、Googleのヘルプには、現在この値はレポートに反映されないと書かれています。',
    good: { why: 'Googleのヘルプに挙げられている語です。' },
    bad: { why: 'これは課金のしかた、つまりメディアに入れる値です。' },
    mistakes: [
      'GA4のレポートで使うつもりで入れる。GA4で見たい情報は `utm_content` に入れます。',
      '画像のファイル名やサイズを書く。形式の名前を書きます。',
    ],
  },
  utm_marketing_tactic: {
    name: 'マーケティング手法（utm_marketing_tactic）',
    also: ['marketing tactic', 'targeting', 'ターゲティング', '配信手法', 'まーけてぃんぐしゅほう'],
    what: '過去の訪問者へのリマーケティングか新規の開拓かなど、配信対象の選び方です。',
    where:
      'GA4には「Session manual marketing tactic」というディメンションがありますが、Googleのヘルプには、現在この値はレポートに反映されないと書かれています。',
    good: { why: '誰に向けた広告かが、Googleのヘルプにある語で書かれています。' },
    bad: { why: 'これはメディアです。ここには、誰に見せるのかを書きます。' },
    mistakes: [
      'GA4のレポートで使うつもりで入れる。GA4で見たいときは、キャンペーン名に対象を含めます。',
      '対象者を文章で説明する。短い語を決めて使い回します。',
    ],
  },
  'custom-parameter': {
    name: 'カスタムパラメータ',
    also: ['custom parameter', 'extra parameter', '独自パラメータ', '任意パラメータ', '追加パラメータ'],
    what: '自社システムが読み取る提携先番号など、UTM以外に付けたい名前と値の組です。',
    where: '専用の表示場所はありません。GA4にはページのURLの一部として残るだけです。',
    good: {
      value: 'partner=kyoto-12',
      why: '自社システムが知っている名前で、値に個人情報が含まれていません。',
    },
    bad: {
      value: 'utm_partner=kyoto-12',
      why: 'UTMのように見えますが、GA4が読み取る utm_ の名前は9種類だけです。',
    },
    mistakes: [
      '`id` や `page` など、ページがすでに使っている名前を付ける。別のページが開くことがあります。',
      '会員番号やメールアドレスを入れる。アクセス解析にもサーバーのログにも残ります。',
    ],
  },

  'utm-code': {
    name: 'UTMコード（UTMパラメータ）',
    also: [
      'utm',
      'utm code',
      'utm parameter',
      'utm tag',
      'utm link',
      'utmとは',
      'ユーティーエム',
      '計測パラメータ',
    ],
    what: 'リンクの末尾に付けて、どこからのクリックかをアクセス解析に伝えるための文字列です。',
    more: [
      'UTMは Urchin Tracking Module の略です。Urchin は、Googleアナリティクスの前身となったソフトウェアの会社名です。',
      '付けても付けなくても、開くページは同じです。',
    ],
    mistakes: ['自社サイト内のリンクに付ける。本来の参照元が上書きされてしまいます。'],
  },
  'utm-builder': {
    name: 'UTMビルダー（URL生成ツール）',
    also: [
      'utm builder',
      'url builder',
      'campaign url builder',
      'link builder',
      'パラメータ生成ツール',
      'URL生成',
    ],
    what: 'リンクにUTMパラメータを付け、特殊な文字も正しく書き換えてくれるツールです。',
    more: [
      '良いツールは、元のURLに手を加えません。すでに付いているパラメータまで書き換えてしまい、署名付きURLが開けなくなるツールもあります。',
    ],
  },
  'tracking-variable': {
    name: 'トラッキング変数（計測用パラメータ）',
    also: ['tracking variable', 'tracking parameter', 'url parameter', 'トラッキングパラメータ', '計測タグ'],
    what: '計測のためだけにリンクへ付ける名前と値です。`utm_source=newsletter` もその一つです。',
    more: [
      'UTMパラメータは自分で付けるもの、クリックIDは広告媒体が付けるものです。',
      '他の解析ツールには独自の名前があります。Matomoは `mtm_campaign` を、Adobe Analyticsはサイトごとに決めた名前を読み取ります。',
    ],
  },
  'website-url': {
    name: 'ウェブサイトのURL（リンク先）',
    also: [
      'website url',
      'destination url',
      'target url',
      'リンク先URL',
      '遷移先URL',
      'アドレス',
      'リンクさき',
    ],
    what: '訪問者に開いてほしいページのURLです。ページの表示に必要な部分はすべて含めます。',
    where: '「ランディング ページ」に表示されます。UTMの値は、それぞれのディメンションに表示されます。',
    good: {
      value: 'https://www.example.com/sale?color=blue#reviews',
      why: 'アドレスバーからそのままコピーしたURLです。UTMは `#` の前に入り、元の部分は変わりません。',
    },
    bad: {
      value: 'https://go.example.com/s1',
      why: '短縮URLです。ここに付けたUTMは、転送先まで届かないことがあります。元のURLに付けてから短縮します。',
    },
    mistakes: [
      '広告をクリックして開いたページのURLをコピーする。自分のクリックID（`gclid` や `fbclid`）が付いています。',
      '別のページへ転送されるURLを使う。転送後もUTMが残るか確かめましょう。',
    ],
  },
  'landing-page': {
    name: 'ランディングページ（LP）',
    also: ['landing page', 'lp', 'entry page', '着地ページ', 'エルピー', '入口ページ'],
    what: 'クリックした人が最初に見るページです。',
    where: '「ランディング ページ」に表示されます。',
    more: [
      '広告やメールの続きになるように作ります。同じ訴求、同じ画像で、次の行動を一つに絞ります。',
      '日本では、一つの商品やキャンペーンのために作った縦長のページを「LP」と呼ぶことが多いですが、アクセス解析では、訪問の最初に開いたページすべてを指します。',
    ],
  },
  'query-string': {
    name: 'クエリ文字列',
    also: [
      'query string',
      'query',
      'url parameters',
      'クエリ',
      'クエリパラメータ',
      'URLパラメータ',
      '疑問符',
    ],
    what: 'URLの「?」より後ろの部分です。`color=blue` のような組を `&` でつないで書きます。',
    good: { value: '?id=12&utm_source=line', why: '`?` は一つだけ。組と組の間は `&` でつなぎます。' },
    bad: {
      value: '?id=12?utm_source=line',
      why: '二つ目の `?` は区切りになりません。idが `12?utm_source=line` になり、参照元も失われます。',
    },
  },
  fragment: {
    name: 'フラグメント（#）',
    also: [
      'fragment',
      'anchor',
      'hash',
      'アンカー',
      'アンカーリンク',
      'ページ内リンク',
      'ハッシュ',
      'シャープ',
    ],
    what: 'URLの `#` より後ろの部分です。ページ内の位置などを表し、サーバーには送られません。',
    good: {
      value: '/plans?utm_source=line#price',
      why: 'UTMが `#` の前にあるので読み取られ、料金の位置にも移動できます。',
    },
    bad: {
      value: '/plans#price?utm_source=line',
      why: '`#` の後ろはすべてフラグメントです。GA4は標準ではUTMとして読み取りません。',
    },
  },
  'percent-encoding': {
    name: 'パーセントエンコーディング',
    also: ['percent-encoding', 'url encoding', 'url encode', '%20', 'URLエンコード', '文字化け', 'もじばけ'],
    what: 'URLにそのまま書けない文字の書き表し方です。スペースは `%20`、`&` は `%26`、「春」は `%E6%98%A5` になります。',
    mistakes: [
      '二重にエンコードする。レポートに「春」ではなく `%E6%98%A5` と表示されます。',
      'Shift_JISでエンコードする古いツールを使う。アクセス解析はUTF-8が前提なので、文字化けします。',
    ],
    more: [
      '日本語は1文字がURLの中で9文字になります。レポートでは元の文字で表示されます。',
      '値は、読みたいとおりに入力してください。リンクを書き出すときに一度だけエンコードされます。',
    ],
  },
  campaign: {
    name: 'キャンペーン',
    also: ['campaign', 'promotion', 'marketing campaign', '施策', '販促', 'せさく'],
    what: '一つの目的のために行う施策のまとまりです。複数の媒体や広告で同じものを訴求します。',
    where: '`utm_campaign` に付けた名前で「セッションのキャンペーン」に表示されます。',
    more: [
      '広告媒体では、アカウントのいちばん上の階層もキャンペーンと呼びます。`utm_campaign` と同じ名前にしておくと、レポートを突き合わせやすくなります。',
    ],
  },
  'source-medium': {
    name: '参照元 / メディア',
    also: ['source / medium', 'source and medium', '参照元メディア', 'ソース/メディア', '流入元'],
    what: '「どこから、どうやって来たか」を表す組です。`newsletter / email`、`google / organic`、`line / social` のように書きます。',
    where: '［レポート］→［集客］→［トラフィック獲得］の「セッションの参照元 / メディア」に表示されます。',
    good: { value: 'line / social', why: '前が場所、後ろが流入の種類です。' },
    bad: { value: 'social / line', why: '順序が逆です。GA4に `line` というメディアはありません。' },
  },
  'naming-convention': {
    name: '命名ルール',
    also: [
      'naming convention',
      'naming rules',
      'taxonomy',
      '命名規則',
      'ネーミングルール',
      'めいめいきそく',
      'めいめいるーる',
    ],
    what: '参照元、メディア、キャンペーン名の書き方についての、チームの取り決めです。',
    good: {
      value: '2026-q4_jp_winter-sale',
      why: '「いつ・どこで・何を」の順に並び、区切りは `_`、語の中は `-`、すべて半角小文字です。',
    },
    bad: {
      value: 'Winter Sale JP NEW(2)',
      why: '並べ替えも分割もできず、次にどう書けばよいかもわかりません。',
    },
    more: [
      '必要なのは二つです。参照元とメディアに使ってよい語の一覧と、キャンペーン名の型です。',
      '型の項目は省略せず、空いているところには `na` と書きます。省略すると、後ろの項目がずれてしまいます。',
      // gainjp.com, navishark.com
      '全角文字と半角カナは避けましょう。見た目が似ていても別の値になります。',
    ],
  },
  'naming-template': {
    name: '命名の型',
    also: ['命名テンプレート', 'naming template', 'キャンペーン名の型', 'name pattern', 'めいめいのかた'],
    what: '名前をどの要素からどの順に組み立てるかを決めたものです。要素の間と、要素の中の単語の間で、使う記号を分けます。',
    good: {
      value: '2026-11_jp_winter-sale',
      why: '「時期・地域・名前」の順です。レポートで `_` を区切りに分割すると、どの要素も正しい位置に入ります。',
    },
    bad: {
      value: '2026-11_winter-sale',
      why: '地域が抜けているため、名前が地域として読まれます。',
    },
    more: [
      '空の要素にも `na` など決めた言葉を入れ、位置を保ちます。',
      '命名ルールに型を登録しておくと、作成画面で要素ごとに入力し、値を組み立てられます。',
    ],
  },
  'personal-data': {
    name: '個人情報',
    also: ['personal data', 'pii', 'privacy', 'gdpr', '個人データ', 'プライバシー', 'こじんじょうほう'],
    what: '氏名、メールアドレス、電話番号など、個人を特定できる情報です。リンクに入れてはいけません。',
    good: { value: 'utm_content=reminder-2', why: '受け取った人ではなく、どのメールかを表しています。' },
    bad: {
      value: 'utm_content=taro@example.com',
      why: 'アナリティクスに送ることはGoogleのポリシーで禁止されています。サーバーのログやブラウザの履歴にも残ります。',
    },
  },
  'self-referral': {
    name: '自己参照（セルフリファラル）',
    also: ['self-referral', 'own domain', 'internal referral', '自社ドメイン', 'じこさんしょう'],
    what: '自社サイトへの訪問なのに、自社サイト自身が参照元として表示されることです。',
    more: [
      '同じドメインとサブドメインからの移動は、GA4が自動で除外します。それでも表示されるときは、カートや決済など、クロスドメイン測定を設定していない別ドメインがないか確認します。',
    ],
    mistakes: [
      'サイト内のバナーやメニューにUTMを付ける。本来の参照元が上書きされます。サイト内のクリックはイベントで計測します。',
    ],
  },
  'ab-variant': {
    name: 'A/Bテストのパターン',
    also: [
      'a/b variant',
      'a/b test',
      'split test',
      'ABテスト',
      'A/Bテスト',
      'スプリットテスト',
      'バリエーション',
      'えーびーてすと',
    ],
    what: '広告、メール、ページなどを2案同時に出して比べるときの、それぞれの案です。',
    where: '`utm_content` に入れると「セッションの手動広告コンテンツ」に表示されます。',
    good: { value: 'header-red / header-blue', why: '違いは一つだけ。両方のリンクに書いてあります。' },
    bad: { value: 'a / b', why: '来月には、どちらがどちらかわからなくなります。' },
  },
  'gated-content': {
    name: 'ゲート型コンテンツ',
    also: [
      'gated content',
      'white paper',
      'download form',
      'lead magnet',
      'ホワイトペーパー',
      '資料ダウンロード',
      '資料請求',
      'げーとがた',
    ],
    what: '資料ダウンロードのように、フォームに情報を入力すると見られるコンテンツです。',
    more: [
      'UTMは、ファイルではなくフォームのあるページへのリンクに付けます。PDFを開いても、GA4には何も伝わりません。',
      'フォームに入力された内容は、リンクに入れないでください。',
    ],
  },
  'qr-code': {
    name: 'QRコード',
    also: [
      'qr code',
      'qr',
      'print',
      'flyer',
      '二次元コード',
      'チラシ',
      'ポスター',
      '店頭POP',
      'きゅーあーる',
    ],
    what: 'スマートフォンのカメラで読み取る、印刷物用のリンクです。UTMがないと、どこから来たのかわからない訪問になります。',
    where:
      'UTMがなければ Direct に、メディアを `qr` にすると Unassigned に入ります。専用のカスタム チャネル グループを作ると分けて見られます。',
    mistakes: [
      '試さずに印刷する。校正紙の段階で、2台以上の端末で読み取って確かめます。',
      '長いURLのまま使う。コードの目が細かくなり、小さく印刷すると読み取りにくくなります。先に短縮します。',
    ],
  },
  'short-link': {
    name: '短縮URL',
    also: ['short link', 'url shortener', 'bitly', '短縮リンク', 'たんしゅくゆーあーるえる', 'たんしゅくURL'],
    what: '長いURLに転送する短いURLです。印刷物、チャット、SNS投稿などで使います。',
    good: { value: 'UTM → 短縮', why: 'UTMが元のURLに含まれているので、クリックのたびに必ず届きます。' },
    bad: { value: '短縮 → UTM', why: '短縮URLの後ろに付けた文字列を捨ててしまうサービスが多くあります。' },
  },
  redirect: {
    name: 'リダイレクト（転送）',
    also: ['redirect', 'forwarding', '301', '302', 'てんそう'],
    what: 'あるURLを開いた人を、自動的に別のURLへ送るしくみです。',
    mistakes: [
      '試さずに使う。転送のときにクエリ文字列ごとUTMが消えることがあります。UTM付きのリンクを開いて、アドレスバーを確かめましょう。',
    ],
  },

  channel: {
    name: 'チャネル',
    also: ['channel', 'traffic channel', '流入経路', '集客チャネル', 'ちゃねる'],
    what: 'メール、有料検索、オーガニック ソーシャルなど、同じ経路で来た訪問のまとまりです。',
    where: '［トラフィック獲得］の最初の列「セッションのデフォルト チャネル グループ」に表示されます。',
    more: [
      'チャネルを直接指定することはできません。参照元、メディア、キャンペーンからGA4がルールで判定します。',
    ],
  },
  'default-channel-group': {
    name: 'デフォルト チャネル グループ（GA4）',
    also: [
      'default channel group',
      'default channel grouping',
      'channel rules',
      'デフォルトチャネルグループ',
      'チャネル定義',
      'チャネルのルール',
    ],
    what: 'すべての訪問をいずれかのチャネルに振り分ける、GA4の決まったルールです。',
    where:
      '［レポート］→［集客］→［トラフィック獲得］の「セッションのデフォルト チャネル グループ」に表示されます。',
    more: [
      'たとえば、参照元 `google` とメディア `cpc` なら Paid Search、`facebook` と `paid_social` なら Paid Social、メディアが `email` なら Email、`referral` なら Referral になります。',
      'ルールは編集できません。`qr` のような独自の語を使うときは、カスタム チャネル グループを作ります。',
    ],
  },
  organic: {
    name: 'オーガニック（自然流入）',
    also: [
      'organic',
      'organic search',
      'organic social',
      'seo',
      'unpaid',
      '自然検索',
      'オーガニック検索',
      'しぜんりゅうにゅう',
    ],
    what: '検索結果、SNS投稿、共有された動画など、広告費をかけていない流入です。',
    where: 'Organic Search、Organic Social、Organic Video、Organic Shopping に入ります。',
    mistakes: [
      '広告に `social` と付ける。GA4ではオーガニックとして数えられます。',
      '検索結果にもUTMを付けようとする。検索エンジンからの流入は、UTMがなくてもGA4が判定します。',
    ],
  },
  paid: {
    name: '有料（広告）流入',
    also: [
      'paid',
      'paid search',
      'paid social',
      'ads',
      '広告流入',
      '有料検索',
      '有料ソーシャル',
      'リスティング広告',
      'ゆうりょう',
    ],
    what: '広告費をかけて獲得した流入です。',
    where: 'Paid Search、Paid Social、Paid Video、Paid Shopping、Paid Other、Display に入ります。',
    good: {
      value: 'utm_medium=paid_social',
      why: '`paid` で始まる語、`cp` を含む語、`ppc`、`retargeting` が有料とみなされます。',
    },
    bad: {
      value: 'utm_medium=social_ad',
      why: 'GA4には有料とわかる手がかりがありません。広告の成果がオーガニックや Unassigned に紛れます。',
    },
  },
  direct: {
    name: 'ダイレクト（Direct）',
    also: [
      'direct',
      'direct traffic',
      '(direct) / (none)',
      'none',
      'ノーリファラー',
      '直接流入',
      'お気に入り',
      'ブックマーク',
    ],
    what: 'どこから来たのかGA4にわからない訪問です。`(direct) / (none)` と表示されます。',
    where: 'Direct に入ります。',
    bad: {
      value: 'utm_source=(direct)&utm_medium=(none)',
      why: 'どこから来たかわからない訪問のために、GA4が使う語です。UTMを付けるリンクには、実際の出どころを書きます。',
    },
    more: [
      'ルール：参照元が `(direct)` で、メディアが `(none)` または `(not set)` であること。',
      // ecnomikata.com, ferret-plus.com on LINE
      'URLの直接入力だけではありません。UTMのないメール、PDF、QRコード、LINEなどのアプリからの訪問もここに入ります。',
      'メルマガの配信後に Direct が増えたら、リンクにUTMが付いていないのかもしれません。',
    ],
  },
  'cross-network': {
    name: 'クロスネットワーク（Cross-network）',
    also: [
      'cross network',
      'several networks',
      'クロス ネットワーク',
      '複数ネットワーク',
      'くろすねっとわーく',
    ],
    what: '複数の広告ネットワークにまたがって配信される広告のチャネルです。',
    where: '［トラフィック獲得］の Cross-network に入ります。',
    good: {
      value: 'utm_campaign=2026-11_cross-network_sale',
      why: 'キャンペーン名に `cross-network` が含まれます。参照元やメディアより先に、この語で決まります。',
    },
    mistakes: ['メールや投稿のキャンペーン名にこの語を入れる。その訪問まで本来のチャネルから外れます。'],
    more: ['ルール：キャンペーン名に `cross-network` が含まれること。'],
  },
  'paid-shopping': {
    name: '有料ショッピング（Paid Shopping）',
    also: ['shopping ads', 'ショッピング広告', '有料のショッピング', 'ゆうりょうしょっぴんぐ'],
    what: 'ショッピングサイトの広告や、名前に「shop」が入ったキャンペーンの広告から来た訪問です。',
    where: '［トラフィック獲得］の Paid Shopping に入ります。',
    good: {
      value: 'utm_source=amazon&utm_medium=cpc',
      why: '`amazon` はGA4のショッピングサイトの一覧にあり、`cpc` は有料のメディアです。',
    },
    bad: {
      value: 'utm_source=facebook&utm_medium=paid_social&utm_campaign=shop-opening',
      why: 'Facebook広告なのに、キャンペーン名の「shop」のせいで Paid Social ではなくここに入ります。',
    },
    more: [
      'ルール：参照元がショッピングサイトの一覧にあるか、キャンペーン名の語頭または「e」の直後に「shop」がある（「shopping」を含む場合も）こと。さらに、メディアが有料の語であること。',
      '有料とみなされるのは、`paid` で始まる語、`cp` を含む語、`ppc`、`retargeting` です。',
    ],
  },
  'paid-search': {
    name: '有料検索（Paid Search）',
    also: ['search ads', 'ppc', 'sem', '検索広告', 'リスティング', 'リスティング広告', 'ゆうりょうけんさく'],
    what: '検索エンジンの検索結果に出る広告からの訪問です。',
    where: '［トラフィック獲得］の Paid Search に入ります。',
    good: {
      value: 'utm_source=google&utm_medium=cpc',
      why: '`google` はGA4の検索サイトの一覧にあり、`cpc` は有料のメディアです。',
    },
    bad: {
      value: 'utm_source=yahoo&utm_medium=cpc&utm_campaign=banner-retargeting',
      why: '`yahoo` は検索サイトなので、Yahoo!のバナー広告まで検索広告として数えられます。メディアを `display` にします。',
    },
    more: [
      'ルール：参照元が `google`、`bing`、`yahoo`、`baidu` など検索サイトの一覧にあり、メディアが有料の語であること。',
    ],
  },
  'paid-social': {
    name: '有料ソーシャル（Paid Social）',
    also: ['social ads', 'paid_social', 'SNS広告', 'ソーシャル広告', 'ゆうりょうそーしゃる'],
    what: 'SNSに出した広告からの訪問です。',
    where: '［トラフィック獲得］の Paid Social に入ります。',
    good: {
      value: 'utm_source=facebook&utm_medium=paid_social',
      why: '`facebook` はGA4のSNSの一覧にあり、`paid_social` は「paid」で始まります。',
    },
    bad: {
      value: 'utm_source=meta&utm_medium=paid_social',
      why: '一覧にあるのは `facebook` で、`meta` はありません。Paid Other に入ってしまいます。',
    },
    mistakes: [
      'メディアを `social_paid` とする。「paid」は先頭になければ効かず、広告がオーガニックに見えます。',
    ],
    more: [
      'ルール：参照元が `facebook`、`instagram`、`line`、`twitter`、`tiktok` などSNSの一覧にあり、メディアが有料の語であること。`cpc` でも `paid_social` でも同じ結果です。',
    ],
  },
  'paid-video': {
    name: '有料動画（Paid Video）',
    also: ['video ads', 'paid_video', '動画広告', 'YouTube広告', 'ゆうりょうどうが'],
    what: '動画サイトに出した広告からの訪問です。',
    where: '［トラフィック獲得］の Paid Video に入ります。',
    good: {
      value: 'utm_source=youtube&utm_medium=paid_video',
      why: '`youtube` はGA4の動画サイトの一覧にあり、`paid_video` は「paid」で始まります。',
    },
    bad: {
      value: 'utm_source=youtube&utm_medium=video',
      why: '有料とわかる語がないため、広告なのに Organic Video に入ります。',
    },
    mistakes: [
      '`paid_video` と書けばどこでも動画のチャネルになると考える。Facebookなら Paid Social です。決め手は参照元です。',
    ],
    more: [
      'ルール：参照元が `youtube`、`vimeo`、`twitch` など動画サイトの一覧にあり、メディアが有料の語であること。',
    ],
  },
  display: {
    name: 'ディスプレイ（Display）',
    also: ['display ads', 'banner', 'gdn', 'ディスプレイ広告', 'バナー広告', 'でぃすぷれい'],
    what: 'バナーなど、画像の広告からの訪問です。',
    where: '［トラフィック獲得］の Display に入ります。',
    good: {
      value: 'utm_source=criteo&utm_medium=display',
      why: '`display` はこのルールの語の一つで、参照元が何であっても当てはまります。',
    },
    bad: {
      value: 'utm_source=google&utm_medium=cpm',
      why: '`cpm` は「cp」を含むため、`google` のような検索サイトでは先に Paid Search と判定されます。',
    },
    more: [
      'ルール：メディアが `display`、`banner`、`expandable`、`interstitial`、`cpm` のいずれかであること。',
    ],
  },
  'paid-other': {
    name: 'その他の有料（Paid Other）',
    also: ['other ads', 'その他の広告', 'そのたのゆうりょう'],
    what: '検索サイト、SNS、ショッピングサイト、動画サイトのどれにも当てはまらない参照元の広告から来た訪問です。',
    where: '［トラフィック獲得］の Paid Other に入ります。',
    good: {
      value: 'utm_source=taboola&utm_medium=cpc',
      why: 'メディアは有料で、参照元はどの一覧にもありません。`display` と書けば Display に入ります。',
    },
    bad: {
      value: 'utm_source=newsletter&utm_medium=mail_cpn',
      why: '`mail_cpn` に「cp」が隠れているため、メルマガが広告として扱われます。',
    },
    more: [
      'ルール：メディアが `paid` で始まるか、`cp` を含むか、`ppc` または `retargeting` で、これより上のルールに当てはまらないこと。',
    ],
  },
  'organic-shopping': {
    name: 'オーガニック ショッピング（Organic Shopping）',
    also: ['unpaid shopping', 'オーガニックショッピング', 'ショッピングサイト'],
    what: '広告ではない、ショッピングサイトからの訪問や、名前に「shop」が入ったキャンペーンの訪問です。',
    where: '［トラフィック獲得］の Organic Shopping に入ります。',
    good: {
      value: 'utm_source=amazon&utm_medium=referral',
      why: '`amazon` はGA4のショッピングサイトの一覧にあります。このルールは Referral より先です。',
    },
    bad: {
      value: 'utm_source=newsletter&utm_medium=email&utm_campaign=shop-opening',
      why: 'メルマガなのに、キャンペーン名の「shop」のせいで Email ではなくここに入ります。`store-opening` なら安全です。',
    },
    more: [
      'ルール：参照元がショッピングサイトの一覧にあるか、キャンペーン名の語頭または「e」の直後に「shop」がある（「shopping」を含む場合も）こと。`eshop`、`coffeeshop`、`pop-up-shop` は当てはまり、`workshop` は当てはまりません。',
    ],
  },
  'organic-social': {
    name: 'オーガニック ソーシャル（Organic Social）',
    also: ['social posts', 'social media', 'オーガニックソーシャル', 'SNS', 'SNS投稿'],
    what: '広告ではない、SNSの投稿、プロフィール、メッセージからの訪問です。',
    where: '［トラフィック獲得］の Organic Social に入ります。',
    good: {
      value: 'utm_source=line&utm_medium=social',
      why: '`social` はこのルールの語で、`line` はGA4のSNSの一覧にあります。',
    },
    bad: {
      value: 'utm_source=facebook&utm_medium=social_paid',
      why: '広告のつもりでも、「paid」は先頭でなければ効きません。`paid_social` と書きます。',
    },
    more: [
      'ルール：参照元がSNSの一覧にあるか、メディアが `social`、`social-network`、`social-media`、`sm`、`social network`、`social media` のいずれかであること。',
      'Threads、Bluesky、note など一覧にないSNSでは、メディアを `social` にする必要があります。',
    ],
  },
  'organic-video': {
    name: 'オーガニック動画（Organic Video）',
    also: ['youtube description', 'video links', '動画', 'YouTube概要欄', '概要欄'],
    what: '広告ではない動画の中や、その概要欄などに置いたリンクからの訪問です。',
    where: '［トラフィック獲得］の Organic Video に入ります。',
    good: {
      value: 'utm_source=youtube&utm_medium=video',
      why: '動画の概要欄のリンクに使います。`youtube` はGA4の動画サイトの一覧にあります。',
    },
    bad: {
      value: 'utm_source=spotify&utm_medium=video',
      why: 'Spotifyの広告なのに、広告ではない動画として数えられます。`audio` か `display` にします。',
    },
    more: ['ルール：参照元が動画サイトの一覧にあるか、メディアが `video` を含み、有料の語ではないこと。'],
  },
  'organic-search': {
    name: 'オーガニック検索（Organic Search）',
    also: ['seo', 'search results', '自然検索', '検索結果', 'おーがにっくけんさく'],
    what: '検索エンジンの、広告ではない検索結果からの訪問です。',
    where: '［トラフィック獲得］の Organic Search に入ります。',
    good: {
      value: 'utm_source=google&utm_medium=organic',
      why: 'GA4が自動で付ける値です。自分でUTMを付けるリンクはありません。',
    },
    bad: {
      value: 'utm_source=rakuten&utm_medium=affiliate',
      why: '`rakuten` は検索サイトの一覧にあり、そのルールは Affiliates より先です。`rakuten-affiliate` なら安全です。',
    },
    mistakes: [
      'メールの参照元に検索サイトの名前を書く。`google` と `email` の組み合わせは Organic Search になります。',
    ],
    more: ['ルール：参照元が検索サイトの一覧にあるか、メディアが `organic` であること。'],
  },
  'ai-assistant': {
    name: 'AIアシスタント（AI Assistant）',
    also: ['chatgpt', 'ai chat', 'llm', '生成AI', 'AIチャット', 'えーあい'],
    what: 'AIアシスタントの回答に出たリンクからの訪問です。',
    where: '［トラフィック獲得］の AI Assistant に入ります。2026年5月に加わりました。',
    good: {
      value: 'utm_medium=ai-assistant',
      why: 'ルールの語そのものです。認識できるアシスタントからの訪問には、GA4が自動で付けます。',
    },
    mistakes: [
      '広告の参照元を `chatgpt.com` にする。ChatGPT自身が引用リンクに付ける値なので、両者が混ざります。',
    ],
    more: [
      'ルール：メディアが `ai-assistant` であること。',
      'どのサイトをアシスタントとみなすか、Googleは公表していません。',
    ],
  },
  referral: {
    name: '参照（リファラル）',
    also: [
      'referral',
      'referrer',
      'referring site',
      'リファラー',
      '参照サイト',
      '被リンク',
      '他サイトからの流入',
      'さんしょう',
    ],
    what: '他のサイトに貼られたリンクからの訪問です。',
    where:
      'Referral に入ります。UTMがなければ、リンク元のドメインが参照元に、`referral` がメディアになります。',
    good: {
      value: 'utm_source=partner-site&utm_medium=referral',
      why: '提携先のサイトに置くリンクに使います。`referral` はこのルールの語の一つです。',
    },
    more: [
      'ルール：メディアが `referral`、`app`、`link` のいずれかで、参照元がGA4のどの一覧にもないこと。',
      'ブラウザは、どのサイトから来たか（リファラー）をページに伝えます。アプリやメールソフトは伝えないことが多いため、UTMが必要です。',
    ],
  },
  email: {
    name: 'メール（Email）',
    also: ['e-mail', 'newsletter', 'mail', 'メルマガ', 'メールマガジン', 'ニュースレター'],
    what: 'メルマガなどのメールからの訪問です。',
    where: '［トラフィック獲得］の Email に入ります。',
    good: {
      value: 'utm_source=newsletter&utm_medium=email',
      why: 'メディアはルールの語そのもので、参照元でどの配信かがわかります。',
    },
    bad: {
      value: 'utm_source=newsletter&utm_medium=mail',
      why: '`mail` はどのルールにもなく、Unassigned になります。',
    },
    more: [
      'ルール：参照元かメディアが `email`、`e-mail`、`e_mail`、`e mail` のいずれかであること。',
      '`marketing-email` のような長い語が当てはまるかどうかは、Googleの説明からは読み取れません。`email` とだけ書きましょう。',
      'メールソフトはどこから来たかを伝えないことが多いため、メールのリンクにはUTMが必要です。',
    ],
  },
  affiliates: {
    name: 'アフィリエイト（Affiliates）',
    also: ['affiliate', 'partner programme', 'ASP', '成果報酬', 'あふぃりえいと'],
    what: '成果に応じて報酬を受け取る提携先のリンクからの訪問です。',
    where: '［トラフィック獲得］の Affiliates に入ります。',
    good: {
      value: 'utm_source=a8&utm_medium=affiliate',
      why: '単数形の `affiliate` がルールの語です。',
    },
    bad: {
      value: 'utm_source=a8&utm_medium=cpa',
      why: '`cpa` は「cp」を含むため広告とみなされ、Paid Other に入ります。',
    },
    mistakes: [
      '参照元を `rakuten` や `amazon` にする。検索サイトやショッピングサイトのルールが先に当てはまります。`rakuten-affiliate` や `amazon-associates` なら安全です。',
    ],
    more: ['ルール：メディアが `affiliate` であること。'],
  },
  audio: {
    name: 'オーディオ（Audio）',
    also: ['podcast', 'spotify', 'radio', '音声広告', 'ポッドキャスト', 'ラジオ'],
    what: 'ポッドキャストや音声広告など、耳で聴くものからの訪問です。',
    where: '［トラフィック獲得］の Audio に入ります。',
    good: {
      value: 'utm_source=spotify&utm_medium=audio',
      why: 'このルールの語は `audio` だけです。',
    },
    bad: {
      value: 'utm_source=spotify&utm_medium=podcast',
      why: '`podcast` はどのルールにもなく、Unassigned になります。',
    },
    more: ['ルール：メディアが `audio` であること。'],
  },
  sms: {
    name: 'SMS（ショートメッセージ）',
    also: ['text message', 'sms', 'ショートメール', 'テキストメッセージ'],
    what: '携帯電話のショートメッセージからの訪問です。',
    where: '［トラフィック獲得］の SMS に入ります。',
    good: {
      value: 'utm_source=klaviyo&utm_medium=sms',
      why: '`sms` がこのルールの語で、参照元で配信元がわかります。',
    },
    more: ['ルール：参照元かメディアが `sms` であること。'],
  },
  'mobile-push-notifications': {
    name: 'モバイルプッシュ通知（Mobile Push Notifications）',
    also: ['push', 'web push', 'app push', 'プッシュ通知', 'アプリ通知', 'ウェブプッシュ'],
    what: 'アプリやサイトが端末に送る通知からの訪問です。',
    where: '［トラフィック獲得］の Mobile Push Notifications に入ります。',
    good: {
      value: 'utm_source=onesignal&utm_medium=web_push',
      why: 'メディアが「push」で終わっています。',
    },
    bad: {
      value: 'utm_source=partner-site&utm_medium=mobile_banner',
      why: 'バナー広告なのに、メディアに「mobile」が含まれています。`display` と書きます。',
    },
    more: [
      'ルール：メディアが `push` で終わるか、`mobile` または `notification` を含むこと。あるいは、参照元が `firebase` であること。',
    ],
  },
  unassigned: {
    name: '未割り当て（Unassigned）',
    also: ['unassigned', 'no channel', 'other', '割り当てなし', 'アンアサインド', 'みわりあて'],
    what: 'GA4のどのルールにも当てはまらなかった訪問のチャネルです。',
    where: '［トラフィック獲得］の Unassigned に入ります。',
    bad: {
      value: 'utm_source=taboola&utm_medium=native',
      why: '`native` はどのルールにもなく、`taboola` もGA4のどの一覧にもありません。',
    },
    mistakes: [
      '`mail`、`newsletter`、`native`、`qr` など、GA4のルールにないメディアを使う。`email` や `display` に直すか、カスタム チャネル グループを作ります。',
    ],
    more: [
      'ルール：ほかのどのルールにも当てはまらないこと。紙のQRコードには専用のチャネルがなく、カスタム チャネル グループを作らなければここに入ります。',
    ],
  },
  'not-set': {
    name: '(not set)（未設定）',
    also: ['not set', 'missing', 'empty', '未設定', 'ノットセット', 'みせってい'],
    what: 'GA4が値を受け取れなかったときの表示です。参照元だけあってキャンペーンがない場合などに出ます。',
    where: 'どの列にも出ることがあります。付け忘れたパラメータを探す手がかりになります。',
  },

  'auto-tagging': {
    name: '自動タグ設定',
    also: [
      'auto-tagging',
      'autotagging',
      'google ads auto tagging',
      '自動タグ',
      'オートタギング',
      'じどうたぐ',
    ],
    what: 'Google広告のクリックに `gclid` というIDが自動で付き、GA4がキャンペーンや費用の情報を引き当てるしくみです。',
    where: '参照元、メディア、キャンペーンは、GA4とリンクしたGoogle広告アカウントの情報で埋まります。',
    more: [
      '両方が付いている場合、参照元やメディア、キャンペーンには自動タグの値が使われます。`utm_content` と `utm_term` は補足として使えます。',
      '予備としてGoogle広告にもUTMを付けるかどうかは、意見が分かれています。アカウントごとに決めて、記録しておきましょう。',
    ],
  },
  'click-id': {
    name: 'クリックID',
    also: [
      'click id',
      'gclid',
      'fbclid',
      'msclkid',
      'yclid',
      'ttclid',
      'クリック識別子',
      'くりっくあいでぃー',
    ],
    what: '`gclid`、`fbclid`、`msclkid`、`yclid` など、クリックの瞬間に広告媒体がリンクに付ける識別子です。',
    mistakes: [
      '付いたままのリンクを使い回す。誰かの一回のクリックを表すIDなので、共有する前に取り除きます。',
      '`fbclid` があれば広告だと思い込む。Facebookは広告以外のリンクにも付けます。',
    ],
    more: [
      'AppleのメールやSafariのプライベートブラウズで、いくつかのクリックIDが取り除かれた例が報告されています。UTMは残ります。',
    ],
  },
  'dynamic-parameter': {
    name: '動的パラメータ（広告トークン）',
    also: [
      'dynamic parameter',
      'ad token',
      'macro',
      'placeholder',
      'valuetrack',
      'merge tag',
      'マクロ',
      '差し込みタグ',
      'どうてきぱらめーた',
    ],
    what: '`{{campaign.name}}` や `{keyword}` など、クリックや配信のたびに媒体が実際の値に置き換えてくれる差し込み文字列です。',
    good: {
      value: 'utm_campaign={{campaign.name}}',
      why: 'Metaの資料のとおりに書かれ、波かっこもエンコードされていません。',
    },
    bad: {
      value: 'utm_campaign=%7B%7Bcampaign.name%7D%7D',
      why: '波かっこがエンコードされています。媒体が認識できず、レポートにそのまま表示されることがあります。',
    },
    mistakes: [
      '別の媒体のトークンを使う。たとえばGoogle広告に `{campaignname}` はなく、そのままの文字で届きます。',
      '大文字・小文字を変える。TikTokの `__CAMPAIGN_NAME__` を小文字にすると、置き換えられません。',
    ],
    more: [
      'Metaの名前のトークンには、最初に公開したときの名前が入ります。後から名前を変えても、リンクの値は変わりません。',
    ],
  },
  cpc: {
    name: 'CPC（クリック単価）',
    also: ['cpc', 'cost per click', 'ppc', 'pay per click', 'クリック課金', 'しーぴーしー', 'くりっくたんか'],
    what: '広告の1クリックあたりの費用です。検索広告のメディアの値としても `cpc` がよく使われます。',
    where: 'メディアが `cpc` なら有料とみなされます。参照元が `google` のときは Paid Search です。',
    good: { value: 'google / cpc', why: '検索エンジンと、クリック課金の組み合わせです。' },
    bad: {
      value: 'yahoo / cpc（バナー広告）',
      why: 'GA4では Paid Search に入ります。バナー広告なら `display` にします。',
    },
  },
  creative: {
    name: 'クリエイティブ',
    also: ['creative', 'ad creative', 'banner', 'visual', 'バナー', '広告素材', '広告クリエイティブ'],
    what: '画像や動画、見出し、文章、ボタンなど、広告として目に触れる部分です。',
    where: '`utm_content` に名前を入れると「セッションの手動広告コンテンツ」に表示されます。',
  },
  retargeting: {
    name: 'リターゲティング',
    also: ['retargeting', 'remarketing', 'リマーケティング', 'リタゲ', '追跡型広告', 'りたげ'],
    what: '一度サイトを訪れた人に広告を見せることです。Googleでは「リマーケティング」と呼びます。',
    where: 'メディアを `retargeting` にすると有料とみなされます。',
    good: {
      value: 'utm_marketing_tactic=remarketing',
      why: '専用の欄に書けば、メディアには課金のしかたを書けます。',
    },
    bad: {
      value: 'utm_source=retargeting',
      why: 'リターゲティングは場所ではありません。参照元は、広告が表示されたサイトです。',
    },
  },
  'ad-structure': {
    name: 'キャンペーン・広告セット・広告',
    also: [
      'campaign, ad set, ad',
      'ad set',
      'ad group',
      'account structure',
      'ad structure',
      '広告セット',
      '広告グループ',
      '階層',
      '3層構造',
      'こうこくせっと',
    ],
    // gms-consulting.co.jp, blog.hubspot.jp: the levels in Japanese words
    what: 'Meta広告の3階層です。キャンペーンで目的を、広告セットでターゲット・配置・予算・期間を、広告でクリエイティブを決めます。',
    more: [
      'リンクには、階層ごとに `{{campaign.name}}`、`{{adset.name}}`、`{{ad.name}}` を使えます。`utm_campaign` にキャンペーン名、`utm_content` に広告名を入れるのが一般的です。',
      'Google広告など多くの媒体では、広告セットにあたる階層を「広告グループ」と呼びます。',
    ],
  },
  'guided-quick-creation': {
    name: 'ガイド作成とクイック作成',
    also: [
      'guided and quick creation',
      'guided creation',
      'quick creation',
      'ガイドツールによる作成',
      'かんたん作成',
      'くいっくさくせい',
    ],
    what: 'Facebook広告マネージャで広告を作る二つの方法です。キャンペーンから広告まで順番に案内される方法と、先に枠だけ作って後から埋める方法があります。',
    more: [
      '初めてなら、設定の抜けが起きにくいガイド作成が向いています。設定に慣れていて、先に全体の構成を組みたいときはクイック作成が便利です。',
      '画面や名称はMetaの更新で変わることがあります。どちらの方法でも、できあがるのはキャンペーン・広告セット・広告です。',
      'クイック作成で枠を作ったら、公開する前に、すべての広告でウェブサイトのURLとURLパラメータを確認しましょう。',
    ],
  },
  'ad-placement': {
    name: '配置（掲載面）',
    also: [
      'placement',
      'ad placement',
      'placements',
      '掲載面',
      '配信面',
      'プレースメント',
      'はいち',
      '広告枠',
    ],
    what: 'Facebookフィード、Instagramストーリーズ、Audience Networkなど、広告が表示される場所です。Meta広告では広告セットで選びます。',
    good: {
      value: 'utm_term={{placement}}',
      why: 'メディアはそのままで、レポートを配置別に分けて見られます。',
    },
    bad: {
      value: 'utm_medium={{placement}}',
      why: '`Facebook_Mobile_Feed` のような値が入ります。GA4のメディアには当てはまらず、広告がオーガニック扱いになります。',
    },
  },
  'audience-network': {
    name: 'Audience Network（オーディエンスネットワーク）',
    also: [
      'audience network',
      'meta audience network',
      'facebook audience network',
      'an',
      'オーディエンス ネットワーク',
      'おーでぃえんすねっとわーく',
    ],
    what: 'FacebookやInstagramの外にある、Metaの広告が表示されるアプリやサイトの集まりです。',
    where:
      '`utm_source={{site_source_name}}` を使うと参照元は `an` になります。GA4のソーシャルの一覧にないため、Paid Other に入ります。',
    good: {
      value: 'utm_source=facebook',
      why: 'Metaで出稿する広告の参照元を一つにそろえれば、Paid Social にまとまります。配信先は `utm_term` に入れられます。',
    },
    bad: {
      value: 'utm_source={{site_source_name}}',
      why: '一つの出稿が `fb`、`ig`、`msg`、`an` に分かれ、`an` は Paid Social から外れます。',
    },
  },

  impression: {
    name: 'インプレッション（表示回数）',
    also: ['impression', 'impressions', 'imp', 'views', 'インプ', 'ひょうじかいすう'],
    what: '広告、投稿、検索結果が表示された回数です。クリックされたかどうかは問いません。',
    more: [
      '同じ人に何度も表示されれば、その分も数えます。何人に届いたかは「リーチ」と呼びます。',
      'ページが開かれないので、UTMでは表示回数を数えられません。広告媒体の数字を使います。',
    ],
  },
  ctr: {
    name: 'クリック率（CTR）',
    also: [
      'ctr',
      'click-through rate',
      'click rate',
      'クリックスルーレート',
      'クリックスルー率',
      'シーティーアール',
      'くりっくりつ',
    ],
    what: '表示された回数のうち、クリックされた割合です。クリック数 ÷ 表示回数 × 100 で求めます。',
    good: {
      value: '100 ÷ 8,000 × 100 = 1.25%',
      why: '表示回数8,000回、クリック数100回の例です。先に来るのはクリック数で、100%を超えることはありません。',
    },
    bad: {
      value: '8,000 ÷ 100 → 0.8%',
      why: '割る順序が逆です。このように計算して、同じ広告を0.8%と載せている用語集もあります。',
    },
    mistakes: [
      '違う掲載面どうしで比べる。検索広告とバナー広告では、もともとの水準が違います。',
      '表示回数が少ないうちに判断する。10回の表示で1クリックなら10%ですが、まだ何も言えません。',
    ],
  },
  session: {
    name: 'セッション',
    also: ['session', 'sessions', 'visit', '訪問', '訪問数', 'せっしょん'],
    what: '一回の訪問です。サイトを開いてから、操作のない状態が30分続くまでの行動をまとめたものです。',
    where:
      '「セッション」に表示されます。「セッションの」で始まるディメンションは、その訪問のきっかけを表します。',
    more: [
      '「ユーザーの最初の」で始まるディメンションは、その人が初めて来たときのきっかけです。両者は違うことがあります。',
    ],
  },
  conversion: {
    name: 'コンバージョン（CV）',
    also: ['conversion', 'key event', 'goal', 'cv', 'cvr', '成果', 'キーイベント', '目標達成', 'せいか'],
    what: '購入、予約、申し込みなど、訪問者にしてほしかった行動です。',
    where:
      'GA4では2024年から「キーイベント」と呼ばれています。「コンバージョン」は、Google広告で使うものを指すようになりました。',
    more: [
      'UTMでわかるのは「どこから」、キーイベントでわかるのは「何が起きたか」です。施策の成果を見るには両方が必要です。',
    ],
  },
  'lead-generation': {
    name: 'リード獲得',
    also: [
      'lead generation',
      'lead',
      'leads',
      'lead gen',
      'リードジェネレーション',
      '見込み客',
      '見込み顧客',
      'みこみきゃく',
    ],
    what: 'フォーム、無料体験、イベントなどを通じて、見込み顧客の連絡先を得ることです。',
    where:
      'GA4の推奨イベントは `generate_lead` です。キーイベントに設定すると、参照元やキャンペーン別に確認できます。',
    mistakes: [
      '目的がリードなのに、クリック数で評価する。フォームが送信されなければ、クリックは費用でしかありません。',
    ],
  },

  ga4: {
    name: 'Googleアナリティクス4（GA4）',
    also: [
      'google analytics 4',
      'ga4',
      'google analytics',
      'analytics',
      'ga',
      'グーグルアナリティクス',
      'アクセス解析',
      'アナリティクス',
      'ジーエーフォー',
    ],
    what: 'サイトやアプリへの訪問を計測する、Googleの無料ツールです。UTMは設定なしで読み取られます。',
    more: ['計測できているかは、リンクを実際に開いて［レポート］→［リアルタイム］で確認できます。'],
  },
  'facebook-ads-manager': {
    name: 'Facebook広告マネージャ',
    also: [
      'facebook ads manager',
      'meta ads manager',
      'facebook ads',
      'instagram ads',
      'Facebook広告',
      'Meta広告',
      'Meta広告マネージャ',
      '広告マネージャー',
      'フェイスブック広告',
    ],
    what: 'Facebook、Instagram、Messenger、Audience Networkに広告を出すためのMetaのツールです。正式な名称はMeta広告マネージャです。',
    where: '参照元 `facebook`、メディア `paid_social` なら Paid Social に入ります。',
    good: {
      value: 'utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}',
      why: '参照元とメディアを一つにそろえ、キャンペーン名はトークンに任せています。',
    },
    bad: {
      value: 'utm_source=meta&utm_medium=paid_social',
      why: 'GA4は `meta` をソーシャルと認識しません。Paid Other に入ってしまいます。',
    },
    mistakes: [
      '広告の「URLパラメータ」欄に「?」から貼り付ける。「?」は付けずに貼ります。',
      'シェアされた投稿でも計測できると思い込む。このパラメータが付くのは広告として表示されたときだけです。',
    ],
  },
  bereal: {
    name: 'BeReal（ビーリアル）',
    also: ['bereal', 'be real', 'ビリアル', 'びーりある', '写真アプリ'],
    what: '1日1回、予告なく届く通知に合わせて、いまの様子を撮って友だちに見せる写真アプリです。',
    where:
      'メディアが `social` なら Organic Social に入ります。参照元だけでは、GA4はソーシャルと認識しません。',
    good: { value: 'utm_source=bereal&utm_medium=social', why: 'メディアだけでソーシャルと判定されます。' },
    bad: {
      value: 'utm_source=bereal&utm_medium=bereal',
      why: 'どちらの語もGA4のルールになく、Unassigned に入ります。',
    },
    more: [
      '通知から2分以内に、前後両方のカメラで撮影します。遅れた投稿には、遅れたことが表示されます。',
      'リンク用の自動タグやトークンの資料は見つかっていません。リンクには自分でUTMを付けてから載せます。',
    ],
  },
};
