import type { RuleId } from '@/lib/lint/checks';

/** The explanation of one check. Text between backticks is shown as code. Its name stands in messages under `check`. */
export type CheckText = {
  /** What it looks for. */
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  /** When it says nothing though it might, and when it is safe to pass over. */
  readonly exceptions: string;
};

export type CheckTexts = { readonly [Id in RuleId]: CheckText };

// What is said of GA4, of channels and of platforms has the sources of lib/i18n/glossary/en.ts.
export const en: CheckTexts = {
  'personal-data': {
    what: 'An e-mail address, a phone number, a card or long customer number, or a mail tool’s token for one person (`*|EMAIL|*`), anywhere in the link and in the page’s own address. Also a parameter by a name such as `email`, and a user name with a password before the site’s name.',
    why: 'Google’s policy forbids sending personal data to Analytics. It would also stay in server logs and in the history of browsers.',
    mend: 'Name the mail or the group instead of the person: `reminder-2`, `members`. In the page’s own address it has to be taken out by hand. Copy waits until you have said that the value is meant.',
    exceptions:
      'Dates, and the numbers that ad platforms give to campaigns, are not reported. A number that is only long is a warning, not an error. So is a parameter called `name` in the page’s address, and it does not hold back the copy: it may name a product.',
  },
  'already-encoded': {
    what: 'A value that holds percent codes, such as `spring%20sale`, although fields take plain text.',
    why: 'The builder encodes every value once when it writes the link. A value that is encoded already is then encoded twice, and reports show the codes instead of the words.',
    mend: 'Write the value as you want to read it in the report. The fix decodes it for you.',
    exceptions: 'A percent sign of its own, as in `100%`, is no code and is written correctly.',
  },
  'reserved-word': {
    what: 'A value that GA4 itself writes where it knows nothing: `(not set)`, `(direct)`, `(none)`.',
    why: 'Nobody can tell your tagged visits from those of which GA4 really knows nothing.',
    mend: 'Name the real sender, medium or campaign. If there is nothing to say, leave the field empty.',
    exceptions: 'None: these words are never a good name.',
  },
  placeholder: {
    what: 'Text that was meant to be replaced: `your-campaign`, `test`, `xxx`, a date as in `yyyymmdd_sale` or `<yyyy>-<mm>`, the tag’s own name as in `utm_campaign=campaign`, or `example.com` as the page.',
    why: 'The visits are real, but their row in the report says nothing and mixes with those of other drafts.',
    mend: 'Put in the real name before the link goes out.',
    exceptions:
      'Such a word inside a longer name, as in `ab-test-2`, is not reported. In a preset or a bookmark `<yyyy>` is right: it is filled in on the day that it is opened. A link that you only try out yourself may stay so, as long as nobody else gets it.',
  },
  'full-width': {
    what: 'Full-width letters, digits or signs, full-width spaces, or half-width katakana in a value.',
    why: 'Analytics takes `ＬＩＮＥ` and `line` for two names, so one source becomes two rows. Channel rules know the half-width word only.',
    mend: 'The fix makes letters, digits and signs half-width, and half-width katakana full-width. Japanese words stay as they are.',
    exceptions: 'Hiragana, kanji and ordinary katakana are not touched: 春セール stays 春セール.',
  },
  'look-alike-dash': {
    what: 'A dash that only looks like a hyphen, such as `−`, `–` or `〜`, beside letters or digits.',
    why: '`2026−11` and `2026-11` look alike on the screen, but are two values in every report.',
    mend: 'The fix writes the hyphen of the keyboard.',
    exceptions: 'The `ー` of katakana words and the `〜` of Japanese text belong there and are left alone.',
  },
  'invisible-character': {
    what: 'Characters that cannot be seen, such as a zero-width space, which come along when text is copied from a document or a chat.',
    why: 'The value looks right, yet it is another one: the report shows two rows that read the same.',
    mend: 'The fix takes the invisible characters out and leaves everything else.',
    exceptions: 'The joiners that hold an emoji together are part of it and stay.',
  },
  'mixed-case': {
    what: 'Capital letters in a value, such as `Facebook` or `Paid_Social`.',
    why: 'Reports keep capitals: `Facebook`, `facebook` and `FACEBOOK` become three rows. The channel rules do ignore them, so nothing else gives the slip away.',
    mend: 'Use small letters everywhere. The fix does so, and leaves tokens as their platform spells them.',
    exceptions:
      'In `utm_id` and in custom parameters capitals can matter: there it is only a hint, and yours to choose.',
  },
  space: {
    what: 'A space inside a value, such as `spring sale`.',
    why: 'A space becomes `%20` in one tool and `+` in another, and mail and chat programs cut a link at a space that was left as it is.',
    mend: 'The fix puts in the separator that the value uses already, or else a hyphen.',
    exceptions:
      'In `utm_term` and in custom parameters it is only a hint, and yours to choose: a search keyword may hold spaces if the ad account does. Spaces inside a token are not meant here.',
  },
  'edge-punctuation': {
    what: 'A value that begins or ends with punctuation, such as `spring-sale_` or `“spring”`.',
    why: 'The sign mostly comes from a sentence or from a part that was deleted, and makes another value of the same name.',
    mend: 'The fix takes the sign off the edge.',
    exceptions:
      'Signs that can be meant, as in `c++`, `100%` or `#sale`, and tokens in braces are not reported.',
  },
  'plus-sign': {
    what: 'A plus sign in a value, as in `c++`.',
    why: 'In a link, a plus that is not encoded is read as a space, so `c++` arrives as `c`.',
    mend: 'Typed into a field, a plus is written as `%2B` and arrives. In a link that is tagged already, write `%2B`, or choose a word without a plus.',
    exceptions:
      'A plus between two words, as in `spring+sale`, is read as a space, and the check on spaces speaks of it.',
  },
  'mixed-separators': {
    what: 'A separator other than `-` and `_` beside another one in the same value, such as the dot in `spring_sale.2026-a`.',
    why: 'Nobody can guess how the next name is written, and a spreadsheet cannot split the names.',
    mend: 'Use `_` between the parts of a name and `-` inside a part: `2026-11_spring-sale`.',
    exceptions:
      '`-` and `_` together are the recommended form. Numbers such as `v1.5`, and a site’s name as the source, are not reported either.',
  },
  'not-ascii': {
    what: 'Letters outside the English alphabet in a tag, such as 春セール or `été`.',
    why: 'Reports show them correctly, but the link gets long (one Japanese character becomes nine), and not every tool on the way handles them.',
    mend: 'If the link is for people to see or type, choose a short name in plain letters. Nothing is changed by itself.',
    exceptions: 'A name that your team reads best in its own script is fine: switch the check off.',
  },
  'value-too-long': {
    what: 'A tag whose value has more than 100 characters. Above 420 it is an error.',
    why: 'In a test, GA4 cut campaign names after 420 characters; another source names 100. What is cut off is lost, and two long names can become one.',
    mend: 'Keep what tells the campaign apart, and put details into `utm_content` or your own list under a short `utm_id`.',
    exceptions: 'The length counts as you read it, not as it is encoded: a Japanese character is one.',
  },
  'link-too-long': {
    what: 'A finished link of more than 1,000 characters. Above 2,048 it is an error.',
    why: 'GA4 keeps the first 1,000 characters of a page’s address, a long link was seen to be cut in Outlook, and Google Ads takes 2,048 at most.',
    mend: 'Shorten the values, and leave out what the page does not need of its own parameters. Japanese values take nine characters each.',
    exceptions: 'The page may need every one of its parameters. Then try the link where it will be used.',
  },

  'source-missing': {
    what: 'A link with tags, but without `utm_source`.',
    why: 'Analytics may ignore the other tags, and the visit is filed under Direct or Unassigned.',
    mend: 'Name who sends the visitor: the site, the app, the newsletter or the partner.',
    exceptions: 'A link without any tag is not reported.',
  },
  'medium-missing': {
    what: 'A link with tags, but without `utm_medium`.',
    why: 'GA4 shows the medium as “(not set)” and may not be able to tell the channel.',
    mend: 'Say what kind of traffic it is: `email`, `social`, `cpc`, `display`.',
    exceptions: 'A link without any tag is not reported.',
  },
  'campaign-missing': {
    what: 'A link with tags, but without `utm_campaign`.',
    why: 'GA4 shows the campaign as “(not set)”, and this link’s visits cannot be told from those of other links without one.',
    mend: 'Give the campaign a name, the same one in every channel.',
    exceptions: 'For a lasting link, as in a profile, any fixed name will do: `profile`, `signature`.',
  },
  'source-medium-swapped': {
    what: 'A source that is a kind of traffic and a medium that is a sender: `email / newsletter`, `cpc / google`.',
    why: 'Reports list `email` as a sender and `newsletter` as a kind of traffic. `cpc / google` is filed under Unassigned, because GA4 has no medium called `google`.',
    mend: 'Let the two change places.',
    exceptions: 'It is only reported where both sides read the wrong way round.',
  },
  'medium-is-platform': {
    what: 'The name of a platform as the medium, such as `utm_medium=line` or `utm_medium=instagram`.',
    why: 'No channel rule knows a platform as a medium. The visits are filed under Unassigned, or, with a source that GA4 has in its lists, an ad counts as unpaid.',
    mend: 'Write the platform as the source, and `social` (posts) or `paid_social` (ads) as the medium.',
    exceptions: 'A channel group of your own can read such mediums. If you have one, switch the check off.',
  },
  'medium-unassigned': {
    what: 'A medium that none of GA4’s channel rules knows: `newsletter`, `mail`, `native`, `qr`, `influencer` and the like.',
    why: 'The visits are filed under Unassigned, where they mix with everything else that fits nowhere.',
    mend: 'Take the nearest word that GA4 knows, such as `email`, `social`, `display` or `cpc`. What you wanted to say goes into the source or `utm_content`.',
    exceptions:
      'QR codes and print have no channel of their own, so for them it is only a hint: `qr` is fine if you make a custom channel group for it.',
  },
  'source-unlisted': {
    what: 'A source that GA4 does not have in its lists, although it has the platform under another name (`meta`, `x`, `yt`, `facebook-ads`), or with a letter wrong (`facebok`).',
    why: 'With the unlisted name the visit loses its channel: `meta / paid_social` is Paid Other instead of Paid Social.',
    mend: 'Use the name that GA4 knows: `facebook`, `instagram`, `twitter`, `youtube`. For `meta` there are two, and you choose where the ad runs.',
    exceptions:
      'It is only reported where the channel changes: `meta / social` is Organic Social all the same. Where the medium has a fault of its own, that is said first.',
  },
  'paid-at-end': {
    what: 'A medium with “paid” at its end, such as `social_paid`.',
    why: 'For GA4 “paid” counts at the beginning only. On Facebook, `social_paid` is filed under Organic Social, and the ad’s visits look unpaid.',
    mend: 'Put it first: `paid_social`, `paid_video`.',
    exceptions: 'Where another part makes the medium a paid one, nothing is lost and nothing is reported.',
  },
  'ad-counts-as-organic': {
    what: 'A medium that means a paid ad in words that GA4 does not take for paid, beside a source that GA4 lists: `facebook / ads`, `google / pmax`, `google / sem`.',
    why: 'GA4 then goes by the source alone: `facebook / ads` is Organic Social and `google / sem` is Organic Search. Clicks that were paid for look free.',
    mend: 'Write `paid_social` for ads on social sites, `cpc` for search ads and `display` for banners. What kind of ad it is goes into `utm_content` or the campaign’s name.',
    exceptions:
      'Where no list has the source, the visits are Unassigned, and the check on unknown mediums speaks of it. A channel group of your own can read such mediums.',
  },
  'hidden-cp': {
    what: 'A medium with “cp” in it that does not name a usual way of paying: `mail_cpn` (“cpn” for campaign), `cpa`.',
    why: 'GA4 takes every medium with “cp” in it for a paid one. A newsletter is then counted as an ad.',
    mend: 'Take a word from the usual list, such as `email` or `affiliate`, and write “cpn” into the campaign if you need it.',
    exceptions: 'Mediums that do name a way of paying, such as `cpc`, `cpm` and `cpv`, are not reported.',
  },
  'mobile-in-medium': {
    what: 'A medium with “mobile” in it, such as `mobile_banner`.',
    why: 'GA4 files every medium that contains “mobile” under Mobile Push Notifications.',
    mend: 'Name the kind of traffic alone: `display`. GA4 knows the device without being told.',
    exceptions:
      'Real push messages are filed rightly: `push`, `mobile_push` and mediums with “notification” are not reported.',
  },
  'video-is-organic': {
    what: 'A medium with “video” in it that does not begin with “paid”, beside a source that GA4 has in none of its lists: `spotify / video`.',
    why: 'GA4 counts such mediums as Organic Video. The visits of a paid ad then look unpaid.',
    mend: 'For ads write `paid_video` or `display`, and `audio` for ads to listen to.',
    exceptions:
      'For a video that you did not pay for, `video` is right. With a source such as `youtube` nothing is reported.',
  },
  'shop-in-campaign': {
    what: 'The word “shop” in the campaign’s name, where it decides the channel: `shop-opening`, `eshop`.',
    why: 'GA4’s shopping rule reads the campaign’s name and comes before most others: the newsletter is filed under Organic Shopping.',
    mend: 'Use another word, such as “store”: `store-opening`.',
    exceptions:
      '`workshop` and `photoshop` do not count as “shop”. Ads, and sources that are shopping sites themselves, are not reported either.',
  },
  'source-beats-medium': {
    what: 'A source from GA4’s lists of search, shopping, social or video sites that outweighs the medium: `google / email`, `rakuten / affiliate`.',
    why: 'GA4 asks the lists of sites before the medium. `rakuten / affiliate` is filed under Organic Search, not under Affiliates.',
    mend: 'Give the source a name of its own: `rakuten-affiliate`, `amazon-associates`, or the name of the newsletter.',
    exceptions: 'Where source and medium lead to the same channel, nothing is reported.',
  },
  'cpm-on-search': {
    what: 'The medium `cpm` with a search site as the source, such as `google / cpm`.',
    why: '`cpm` contains “cp” and the source is a search site, so GA4 files banner ads under Paid Search.',
    mend: 'Write `display` as the medium.',
    exceptions:
      'With sources that are no search sites, `cpm` is filed under Display or another paid channel.',
  },
  'search-cpc-for-display': {
    what: '`cpc` with a search site as the source, while campaign or platform say that it is a display ad: `yahoo / cpc` with `ydn`.',
    why: 'Yahoo! is a search site to GA4: what you spend on banners appears under Paid Search.',
    mend: 'Write `display` as the medium for banners. Keep `cpc` for search ads.',
    exceptions: 'A search campaign whose name happens to hold such a word is fine as it is.',
  },
  'token-as-medium': {
    what: 'A dynamic parameter as the medium, such as `utm_medium={{placement}}`.',
    why: 'What it is replaced by, as `Facebook_Mobile_Feed`, is no medium. Ads on Facebook are then counted as Organic Social.',
    mend: 'Write a fixed word, such as `paid_social`, and move the token to `utm_content` or `utm_term`.',
    exceptions: 'A token beside a word that counts by itself, as in `paid_{{placement}}`, is not reported.',
  },
  'id-like-name': {
    what: 'A campaign ID without any digit, such as `utm_id=winter-sale`, or one that only repeats the campaign’s name.',
    why: 'An ID is meant to stay the same and to be unique. Next year’s winter sale would get the same one, and costs uploaded by ID would not meet their visits.',
    mend: 'Write the code of your plan or ad account, and move the name to `utm_campaign`.',
    exceptions: 'If your plan does use names as IDs, and each only once, leave it.',
  },
  'campaign-like-id': {
    what: 'A campaign name that is only a long number, such as `120210987654321`, or a machine’s code.',
    why: 'Nobody who reads the report knows which campaign it was.',
    mend: 'Move the number to `utm_id` and give the campaign a name.',
    exceptions: 'A date, such as `202611` or `20261122`, is taken for a name.',
  },
  'term-outside-search': {
    what: 'A `utm_term` in a link for an e-mail, a post, a partner’s site or the like, where nobody buys keywords.',
    why: 'The term is the keyword that was paid for. Filled with other things, it spoils the reports on keywords.',
    mend: 'To tell two links apart, use `utm_content`.',
    exceptions:
      'Ads are not reported, nor is a token. Some teams put an audience here, which works if everybody does the same.',
  },
  'auto-tagging-conflict': {
    what: 'A click ID of Google Ads, such as `gclid`, side by side with UTM tags.',
    why: 'GA4 takes source, medium and campaign from the ad account then, and your tags for them do not show.',
    mend: 'Take the click ID out: it is added to every click anew. Then decide once per account whether its ads carry UTM tags too.',
    exceptions:
      '`utm_content` and `utm_term` still add to auto-tagging. Tags as a fallback are a choice on which experts disagree.',
  },
  'platform-characters': {
    what: 'A value with characters that the chosen platform does not take, such as hyphens in a campaign for Brevo.',
    why: 'Brevo’s own UTM field takes letters, digits and spaces only: the name is refused.',
    mend: 'Tag the links in the mail by hand, or use a name of letters and digits for this platform.',
    exceptions: 'If you paste the whole link into the mail, the platform’s field is not used.',
  },

  'key-case': {
    what: 'The name of a tag with capitals in it, such as `UTM_Source`.',
    why: 'Analytics looks for the name in small letters and does not read this one.',
    mend: 'The fix writes the name in small letters. The value stays as it is.',
    exceptions: 'Only UTM tags are looked at. Other parameters may have capitals.',
  },
  'key-encoded': {
    what: 'The name of a tag in percent codes, such as `utm%5Fsource`.',
    why: 'Tools look for the plain name, and may miss this one.',
    mend: 'The fix writes the plain name.',
    exceptions: 'Only the names of UTM tags are looked at, not the rest of the link.',
  },
  'key-misspelt': {
    what: 'The name of a tag with a slip in it: `utm_souce`, `utm-source`, `utmsource`. Also a wrong sign beside it: `utm_source:line`, or `;` in place of `&`.',
    why: 'Analytics does not read it, and the value is missing from the reports.',
    mend: 'The fix corrects the name or the sign. For a `;` you are asked, as it may be part of the value.',
    exceptions: 'If a tool of your own reads exactly this name, keep it and switch the check off.',
  },
  'key-unknown': {
    what: 'A name that starts with `utm_` but is none of GA4’s nine, such as `utm_ad_id`.',
    why: 'GA4 does not read it. The value appears in no report.',
    mend: 'Move the value to a tag that is read, such as `utm_id` or `utm_content`, or take it out. For some names there is a choice that does so.',
    exceptions: 'Another tool may read it. That is why it is only taken out if you say so.',
  },
  'duplicate-tag': {
    what: 'The same tag more than once in a link.',
    why: 'Tools disagree on which value counts, so that two reports of the same click can differ.',
    mend: 'Choose the value to keep. If both are the same, the fix takes one out. Then look for what adds the other: ad platforms and mail tools can.',
    exceptions:
      'Only UTM tags are meant: other parameters, as in `a=1&a=2`, may repeat. What you type into a field replaces all of them.',
  },
  'value-missing': {
    what: 'A tag without a value, such as `utm_content=`.',
    why: 'It says nothing, and makes the link longer.',
    mend: 'Fill it in, or let the fix take it out.',
    exceptions:
      'If you fill the field in the form, the value is put there. Empty parameters of the page itself stay.',
  },
  'unescaped-ampersand': {
    what: 'A tag followed by words that have no “=”, as in `utm_campaign=A&B sale`.',
    why: 'The “&” ends the value: the campaign is `A`, and `B sale` is a parameter that nothing reads.',
    mend: 'Choose to join the two: the “&” becomes `%26`, and the whole name arrives. A name without “&”, such as `a-and-b`, is safer still.',
    exceptions:
      'Pages have parameters without a value too. Usual ones, such as `&preview`, are not reported, and for other plain words it is only a hint.',
  },
  'other-tool-tags': {
    what: 'Tags of another analytics tool, such as `mtm_campaign`, side by side with UTM tags.',
    why: 'Two sets of tags can drift apart, and the two tools then tell two stories about one click.',
    mend: 'Keep both only if both tools are in use, and give both the same names.',
    exceptions: 'If your site does use that tool as well, nothing is wrong.',
  },
  'click-id': {
    what: 'A click ID in the page’s address, such as `gclid`, `fbclid` or `yclid`.',
    why: 'It stands for one click, mostly your own. Shared with others, all their visits seem to come from it.',
    mend: 'Take it out. The ad platform adds a new one to every click.',
    exceptions:
      'IDs that belong into a live link, as those of affiliate networks, and tokens that stand for the ID of a click to come are not reported.',
  },
  'personal-id': {
    what: 'A parameter that stands for one person, such as `mc_eid`, which mail tools add to each recipient’s link.',
    why: 'Everyone who gets the copied link is counted as that one recipient, and the ID goes to analytics with every visit.',
    mend: 'Take it out. The mail tool adds it by itself to the mails that it sends.',
    exceptions: 'A token that the mail tool replaces for each recipient is not reported here.',
  },

  'second-question-mark': {
    what: 'A second “?” in a link, where “&” belongs.',
    why: 'Only the first one counts. In `?id=12?utm_source=line` the id becomes `12?utm_source=line`, and the source is lost.',
    mend: 'The fix replaces it by “&”.',
    exceptions: 'A “?” in a link that stands inside the link is the business of the check on nested links.',
  },
  'question-mark-missing': {
    what: 'Tags that follow the page’s address without a “?”, such as `/sale/utm_source=line`.',
    why: 'The tags become part of the address: the page may not be found, and nothing is recorded.',
    mend: 'The fix puts in the “?”.',
    exceptions: 'Only tags by the names of UTM are recognised.',
  },
  'html-entity': {
    what: '`&amp;` or the like in a link, copied from the source of a web page or mail.',
    why: 'The next tag is then called `amp;utm_medium`, which nothing reads.',
    mend: 'The fix writes “&”. Only in the source of a page does it have to be `&amp;`.',
    exceptions: 'It is reported where a tag follows.',
  },
  'full-width-delimiter': {
    what: 'Full-width `？`, `＆`, `＝` or `＃` where the half-width sign belongs.',
    why: 'A full-width sign is an ordinary character. The tag behind or around it is not read.',
    mend: 'The fix writes the half-width sign.',
    exceptions: 'Inside a value, such signs are the business of the check on full-width characters.',
  },
  'quoted-printable': {
    what: 'Every “=” written as `=3D`, as in the source of an e-mail.',
    why: 'Every value then starts with “3D”: the source is `3Dnewsletter`.',
    mend: 'The fix writes “=” again. Copy links from the mail as shown, not from its source.',
    exceptions: 'A single value that happens to start with “3D” is not reported.',
  },
  'trailing-punctuation': {
    what: 'A sign at the very end of the link that seems to belong to the sentence around it: `。`, `)`, `」`.',
    why: 'It becomes part of the last value, or of the page’s address, which may not open.',
    mend: 'The fix takes it off. In messages, end a link with a space or a line break.',
    exceptions: 'A bracket that was opened within the link is part of it.',
  },
  'tags-after-hash': {
    what: 'UTM tags behind the “#” of a link.',
    why: 'What follows “#” is not sent to the server, and GA4 does not read it as tags by default.',
    mend: 'The fix moves the tags in front of the “#”. The page still jumps to its place.',
    exceptions:
      'If you have set the tags to stand behind the “#”, for a site that reads them there, nothing is reported.',
  },
  'hash-route': {
    what: 'A page that lies behind `#/`, as in some web apps.',
    why: 'Tags belong in front of the “#”. A tag at the very end of such a link is part of the route, and is not read.',
    mend: 'Nothing has to be changed: the builder writes the tags in front of the “#”. Try whether the app still opens the right page.',
    exceptions: 'If the same page has an address without “#”, use that one.',
  },
  'double-encoded': {
    what: 'A value in the link that is encoded twice, such as `%25E6%2598%25A5`.',
    why: 'Decoded once, as tools do it, it reads `%E6%98%A5` in the reports instead of 春.',
    mend: 'The fix decodes it once.',
    exceptions: 'It is reported where decoding once more gives readable text.',
  },
  'shift-jis': {
    what: 'A value that was encoded as Shift_JIS, as some older Japanese tools do.',
    why: 'Analytics expects UTF-8. The text turns to garbage in the reports.',
    mend: 'The fix writes the same text as UTF-8. Have a look whether it reads as meant.',
    exceptions: 'It is reported where the codes are not UTF-8 and do read as Japanese.',
  },
  'escapes-not-utf8': {
    what: 'A “%” in a value that begins no valid code, such as `100%off`.',
    why: 'Tools read it differently: some keep it, some show a replacement character, some give up.',
    mend: 'The fix writes the “%” as `%25`, which is the same everywhere.',
    exceptions: 'Tokens with a percent sign, as some ad platforms have them, are left alone.',
  },
  'lone-surrogate': {
    what: 'Half of a character, as when an emoji is cut in two.',
    why: 'A link cannot hold it. It arrives as `�`.',
    mend: 'Take it out or type the emoji again. The fix writes `�`, which is at least the same everywhere.',
    exceptions: 'None: half a character never arrives.',
  },
  'nested-link': {
    what: 'A whole link as a value inside another one, not encoded, and with tags.',
    why: 'Everything from its first “&” on belongs to the outer link. The page behind gets the source, but not the medium.',
    mend: 'Encode the whole inner link once, so that it is one value. The choice takes all that follows for the inner link.',
    exceptions: 'An inner link without tags is left alone: the outer page may want it like that.',
  },
  'insecure-http': {
    what: 'A page whose address starts with `http:` instead of `https:`.',
    why: 'Most sites forward it to https, and not every redirect keeps the tags.',
    mend: 'Try the page with `https:`, and use that if it opens.',
    exceptions: 'Addresses on your own machine or network are not reported here.',
  },
  'private-host': {
    what: 'A page on your own machine or network: `localhost`, `192.168.…`, a name that ends in `.local`.',
    why: 'Nobody outside can open it.',
    mend: 'Use the address under which the page is public.',
    exceptions: 'For a test of your own it is fine.',
  },
  'staging-host': {
    what: 'A page on a test site: `staging.…`, `dev.…`, or a preview address of a hosting service.',
    why: 'Visitors land on a version that is not meant for them, and that may vanish.',
    mend: 'Use the address of the public site.',
    exceptions: 'Some sites do live at such an address for good.',
  },
  'tool-host': {
    what: 'The address of a tool as the page: of this builder, another link builder, or an analytics screen.',
    why: 'It is mostly the wrong tab that was copied. Visitors would land on a tool, or on a login.',
    mend: 'Copy the address of the page that people are to see.',
    exceptions: 'If you do promote that tool itself, leave it.',
  },
  'ip-address': {
    what: 'Numbers instead of a name as the site, such as `203.0.113.7`.',
    why: 'People do not trust such a link, and the number can change when the site moves.',
    mend: 'Use the site’s name.',
    exceptions: 'Numbers of your own machine or network are reported by the check on private hosts.',
  },
  'top-level-domain-missing': {
    what: 'A site without an ending such as `.com` or `.jp`.',
    why: 'Such a name works inside one network at most. For everyone else the link does not open.',
    mend: 'Write the whole name, as the browser shows it.',
    exceptions: '`localhost` is reported by the check on private hosts.',
  },
  shortener: {
    what: 'A short link or a forwarding address as the page, such as `bit.ly` or `lin.ee`.',
    why: 'Many of them drop what you add, so that the tags never reach the page behind. If that page’s address is tagged already, the tags are doubled.',
    mend: 'Tag the long address, then shorten it, then try the short link.',
    exceptions:
      'A short link on a domain of one’s own, such as `go.flowers.example/s1`, is only a hint. Some shorteners can be set to pass tags on.',
  },
  'app-store': {
    what: 'A page in Google Play or the App Store.',
    why: 'UTM tags on a store’s page do not reach your app. Each store has a form of its own.',
    mend: 'In Google Play, the tags stand encoded in `referrer`. The App Store takes `ct` for the campaign, `mt=8`, and `pt`, your own number at Apple, which only you know.',
    exceptions:
      'Without tags nothing is reported. Links of a measuring service for apps lead to a host of its own and are not meant.',
  },
  'redirect-risk': {
    what: 'A tagged address that sites often forward: with `http:`, a bare domain, or a folder such as `/en` without its last slash.',
    why: 'Some redirects drop the query, and the tags with it.',
    mend: 'Copy the command and run it, or open the link, and look whether the tags are still there at the end.',
    exceptions: 'Many sites keep the tags. It is only a hint to look once.',
  },
  'internal-link': {
    what: 'A tagged link to a site whose source is that same site: its own name, or a word such as `homepage`.',
    why: 'Tags on links within a site overwrite where the visitor really came from.',
    mend: 'Take the tags out, and measure clicks within the site by events.',
    exceptions:
      'Words such as `homepage` are only reported for sites that you have entered in the settings of the checks.',
  },

  'token-encoded': {
    what: 'A dynamic parameter in percent codes: `%7B%7Bcampaign.name%7D%7D`.',
    why: 'A platform that looks for its token letter by letter does not find it, and reports show the token itself.',
    mend: 'The fix writes the braces as they are. Builders that encode everything cause this.',
    exceptions: 'Text that only looks like a token and is to arrive as it stands can stay encoded.',
  },
  'token-case': {
    what: 'A token in the wrong letters, such as `__campaign_name__` or `{{adset.id}}` for Snapchat.',
    why: 'Most platforms compare letter by letter: TikTok’s `__CAMPAIGN_NAME__` is no token in small letters, and is not replaced.',
    mend: 'The fix writes it as the platform does.',
    exceptions: 'Microsoft’s tokens may be written either way and are not reported.',
  },
  'token-slugged': {
    what: 'A token whose signs were changed by a clean-up, such as `{campaign-name}` for `{campaign_name}`, or that has spaces inside its braces, such as `{{ ad.id }}`.',
    why: 'The platform does not know the changed name and leaves it as it is.',
    mend: 'The fix writes the name as the platform does. Clean up only the text around tokens.',
    exceptions:
      'It is only reported where the right name is known. Mail tools do write spaces inside braces: a token that no ad platform has is left alone.',
  },
  'token-unbalanced': {
    what: 'A token with a brace missing or too many: `{{campaign.name}`, `{keyword`.',
    why: 'It is not recognised and arrives as it stands.',
    mend: 'Where it is plain which token is meant, the fix writes it. Otherwise complete the braces by hand.',
    exceptions: 'None that are known: a lone brace in a name of your own is better taken out too.',
  },
  'token-single-underscore': {
    what: 'A TikTok token with one underscore on each side, such as `_CAMPAIGN_NAME_`.',
    why: 'TikTok’s tokens have two. Some text editors take one for formatting and drop it.',
    mend: 'The fix writes `__CAMPAIGN_NAME__`.',
    exceptions: 'Only names that are TikTok tokens are reported.',
  },
  'token-other-platform': {
    what: 'A token of another platform than the one that is chosen.',
    why: 'The platform does not replace it: reports show the token itself.',
    mend: 'Take the token of the chosen platform that says the same, or choose the right platform.',
    exceptions: 'Without a chosen platform nothing is reported here.',
  },
  'token-nonexistent': {
    what: 'A token that people expect, but that does not exist, such as `{campaignname}` in Google Ads.',
    why: 'It arrives as it stands. Google Ads sends the number of a campaign, not its name.',
    mend: 'Use what there is: `{campaignid}` in `utm_id`, and the name as plain text or as a custom parameter such as `{_campaign}`.',
    exceptions: 'If you set up a custom parameter of that name, its token starts with an underscore.',
  },
  'token-unknown': {
    what: 'Something in the form of a token that no platform in our list has.',
    why: 'If the platform does not know it either, reports show the token itself.',
    mend: 'Compare it with the platform’s own list, letter by letter.',
    exceptions: 'Our lists can be incomplete, and mail tools let you make fields of your own.',
  },
  'token-unfilled': {
    what: 'A token in a link for a place that does not replace tokens, such as an unpaid post.',
    why: 'Tokens are filled by ad and mail platforms. Anywhere else the token arrives as it stands.',
    mend: 'Write the value itself. If the link does go through an ad or mail platform, choose that platform.',
    exceptions:
      'Ads and mail tools that fill tokens are not reported. Where nothing tells what kind of place it is, it is only a hint.',
  },

  'near-duplicate': {
    what: 'A value that differs from one you used before only in its separators: `face-book` and `facebook`.',
    why: 'The same thing gets two rows in every report.',
    mend: 'Take the value that you used before.',
    exceptions: 'Differences in capitals or width have checks of their own.',
  },
  'never-used': {
    what: 'A value that you have never used, a letter or two away from one that you have: `newsleter` and `newsletter`.',
    why: 'It may be a slip, and a slip makes a new row.',
    mend: 'Take the known value, or keep the new one if it is meant.',
    exceptions:
      'Other digits, or another short part as in `sale_en` and `sale_jp`, are taken for meant. Very short words are not compared.',
  },
  'position-missing': {
    what: 'A campaign name with fewer or more parts than all your others have.',
    why: 'Split at `_`, every later part moves up: the theme is read as the region.',
    mend: 'Keep every place, and write `na` where there is nothing to say: `2026-q4_na_winter-sale`.',
    exceptions: 'It takes at least three earlier names that all have the same number of parts.',
  },

  'convention-required': {
    what: 'A tag that your naming convention asks for, missing from a link that has others.',
    why: 'The team’s reports are grouped by this tag. A visit without it is missing there.',
    mend: 'Fill in the field. Copy waits until you have.',
    exceptions:
      'A link without any tag is not reported. A missing `utm_source` has a check of its own, as no link can do without it.',
  },
  'convention-form': {
    what: 'A value that the convention writes in another way: in small letters or capitals, with another sign between words, or under one name for all nicknames, such as `facebook` for `fb`.',
    why: 'Everybody who writes the name in another way makes another row in the reports.',
    mend: 'The fix makes the changes in this order: case, then spaces, then the standard spelling. You see all steps before you take them.',
    exceptions:
      'Tokens such as `{{campaign.name}}` stay as they are. So does a value that the convention names itself, letter for letter.',
  },
  'convention-length': {
    what: 'A value with more characters than the convention allows. Characters are counted as people see them: an emoji is one.',
    why: 'Long names are cut in tables and charts, and then nobody can tell them apart.',
    mend: 'Shorten the name. Copy waits until it fits.',
    exceptions: 'Tokens do not count, as what they will be is not known yet.',
  },
  'convention-prohibited': {
    what: 'A character that the convention does not allow in this tag.',
    why: 'Teams forbid characters that another tool, a file name or a spreadsheet cannot take.',
    mend: 'Take the character out, or write it in another way. Copy waits until it is gone.',
    exceptions:
      'The signs of a token are not meant. A space that the convention writes as another sign is not counted.',
  },
  'convention-pattern': {
    what: 'A value that does not fit the pattern (a regular expression) that the convention has for this tag.',
    why: 'Whatever reads names by this pattern, such as a report or a script, passes this one over.',
    mend: 'Compare the value with the pattern, or with a name that was accepted before. Copy waits until it fits.',
    exceptions: 'A value with a token is not compared. A pattern that cannot be read refuses nothing.',
  },
  'convention-value': {
    what: 'A value that is not on the convention’s list for this tag.',
    why: 'Only the values on the list are known to reports, dashboards and colleagues.',
    mend: 'Choose one from the list. If the new value is really needed, have it added to the convention.',
    exceptions:
      'The convention says what happens to other values: they are refused, you are asked, or it is only a hint. Tokens are not compared.',
  },
  'convention-pair': {
    what: 'A medium that the convention does not have for the chosen source, such as `email` for `google`.',
    why: 'GA4 chooses the channel by both together. A wrong pair moves the visit to another channel.',
    mend: 'Choose one of the mediums that go with the source.',
    exceptions:
      'Sources that the convention has no pairs for go with every medium. Where one of the two is a token, nothing is said.',
  },
  'convention-template': {
    what: 'A name that is not built as the convention’s template says: a part is missing or too much, or a part is not of its kind, such as a date in another form.',
    why: 'Reports split the name at its separators. If a part is missing, every later one is read as something else.',
    mend: 'Write every part in its place, and the agreed word, such as `na`, for one that is empty. The builder can put the name together for you.',
    exceptions: 'A part that is a token is accepted. A name with a token may have fewer parts.',
  },
  'convention-new-value': {
    what: 'A value that was never used before, for a tag where the convention wants to be asked.',
    why: 'Most new values are meant, but a slip of the pen looks just the same, and makes a new row in reports.',
    mend: 'Take the known value if one was meant. Otherwise confirm the new one, once: after that it is known.',
    exceptions: 'The values that the convention names are known from the start. Tokens are not new values.',
  },
  'convention-locked': {
    what: 'A tag that the convention sets to one value for everybody, with another value or none.',
    why: 'The team finds all of its links by this value. One that has another value is missing there.',
    mend: 'The fix puts the agreed value back.',
    exceptions: 'A link without any tag is not reported.',
  },
};
