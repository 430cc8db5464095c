import type { RuleId } from '@/lib/lint/checks';
import type { Rule, ValueRule } from '@/lib/lint/finding';
import { adCountsAsOrganic } from '@/lib/lint/rules/ad-counts-as-organic';
import { alreadyEncoded } from '@/lib/lint/rules/already-encoded';
import { appStore } from '@/lib/lint/rules/app-store';
import { autoTaggingConflict } from '@/lib/lint/rules/auto-tagging-conflict';
import { campaignLikeId } from '@/lib/lint/rules/campaign-like-id';
import { campaignMissing } from '@/lib/lint/rules/campaign-missing';
import { clickId } from '@/lib/lint/rules/click-id';
import { conventionForm } from '@/lib/lint/rules/convention-form';
import { conventionLength } from '@/lib/lint/rules/convention-length';
import { conventionLocked } from '@/lib/lint/rules/convention-locked';
import { conventionNewValue } from '@/lib/lint/rules/convention-new-value';
import { conventionPair } from '@/lib/lint/rules/convention-pair';
import { conventionPattern } from '@/lib/lint/rules/convention-pattern';
import { conventionProhibited } from '@/lib/lint/rules/convention-prohibited';
import { conventionRequired } from '@/lib/lint/rules/convention-required';
import { conventionTemplate } from '@/lib/lint/rules/convention-template';
import { conventionValue } from '@/lib/lint/rules/convention-value';
import { cpmOnSearch } from '@/lib/lint/rules/cpm-on-search';
import { doubleEncoded } from '@/lib/lint/rules/double-encoded';
import { duplicateTag } from '@/lib/lint/rules/duplicate-tag';
import { edgePunctuation } from '@/lib/lint/rules/edge-punctuation';
import { escapesNotUtf8 } from '@/lib/lint/rules/escapes-not-utf8';
import { fullWidth } from '@/lib/lint/rules/full-width';
import { fullWidthDelimiter } from '@/lib/lint/rules/full-width-delimiter';
import { hashRoute } from '@/lib/lint/rules/hash-route';
import { hiddenCp } from '@/lib/lint/rules/hidden-cp';
import { htmlEntity } from '@/lib/lint/rules/html-entity';
import { idLikeName } from '@/lib/lint/rules/id-like-name';
import { insecureHttp } from '@/lib/lint/rules/insecure-http';
import { internalLink } from '@/lib/lint/rules/internal-link';
import { invisibleCharacter } from '@/lib/lint/rules/invisible-character';
import { ipAddress } from '@/lib/lint/rules/ip-address';
import { keyCase } from '@/lib/lint/rules/key-case';
import { keyEncoded } from '@/lib/lint/rules/key-encoded';
import { keyMisspelt } from '@/lib/lint/rules/key-misspelt';
import { keyUnknown } from '@/lib/lint/rules/key-unknown';
import { linkTooLong } from '@/lib/lint/rules/link-too-long';
import { loneSurrogate } from '@/lib/lint/rules/lone-surrogate';
import { lookAlikeDash } from '@/lib/lint/rules/look-alike-dash';
import { mediumIsPlatform } from '@/lib/lint/rules/medium-is-platform';
import { mediumMissing } from '@/lib/lint/rules/medium-missing';
import { mediumUnassigned } from '@/lib/lint/rules/medium-unassigned';
import { mixedCase } from '@/lib/lint/rules/mixed-case';
import { mixedSeparators } from '@/lib/lint/rules/mixed-separators';
import { mobileInMedium } from '@/lib/lint/rules/mobile-in-medium';
import { nearDuplicate } from '@/lib/lint/rules/near-duplicate';
import { nestedLink } from '@/lib/lint/rules/nested-link';
import { neverUsed } from '@/lib/lint/rules/never-used';
import { notAscii } from '@/lib/lint/rules/not-ascii';
import { otherToolTags } from '@/lib/lint/rules/other-tool-tags';
import { paidAtEnd } from '@/lib/lint/rules/paid-at-end';
import { personalData } from '@/lib/lint/rules/personal-data';
import { personalId } from '@/lib/lint/rules/personal-id';
import { placeholder } from '@/lib/lint/rules/placeholder';
import { platformCharacters } from '@/lib/lint/rules/platform-characters';
import { plusSign } from '@/lib/lint/rules/plus-sign';
import { positionMissing } from '@/lib/lint/rules/position-missing';
import { privateHost } from '@/lib/lint/rules/private-host';
import { questionMarkMissing } from '@/lib/lint/rules/question-mark-missing';
import { quotedPrintable } from '@/lib/lint/rules/quoted-printable';
import { redirectRisk } from '@/lib/lint/rules/redirect-risk';
import { reservedWord } from '@/lib/lint/rules/reserved-word';
import { searchCpcForDisplay } from '@/lib/lint/rules/search-cpc-for-display';
import { secondQuestionMark } from '@/lib/lint/rules/second-question-mark';
import { shiftJis } from '@/lib/lint/rules/shift-jis';
import { shopInCampaign } from '@/lib/lint/rules/shop-in-campaign';
import { shortener } from '@/lib/lint/rules/shortener';
import { sourceBeatsMedium } from '@/lib/lint/rules/source-beats-medium';
import { sourceMediumSwapped } from '@/lib/lint/rules/source-medium-swapped';
import { sourceMissing } from '@/lib/lint/rules/source-missing';
import { sourceUnlisted } from '@/lib/lint/rules/source-unlisted';
import { space } from '@/lib/lint/rules/space';
import { stagingHost } from '@/lib/lint/rules/staging-host';
import { tagsAfterHash } from '@/lib/lint/rules/tags-after-hash';
import { termOutsideSearch } from '@/lib/lint/rules/term-outside-search';
import { tokenAsMedium } from '@/lib/lint/rules/token-as-medium';
import { tokenCase } from '@/lib/lint/rules/token-case';
import { tokenEncoded } from '@/lib/lint/rules/token-encoded';
import { tokenNonexistent } from '@/lib/lint/rules/token-nonexistent';
import { tokenOtherPlatform } from '@/lib/lint/rules/token-other-platform';
import { tokenSingleUnderscore } from '@/lib/lint/rules/token-single-underscore';
import { tokenSlugged } from '@/lib/lint/rules/token-slugged';
import { tokenUnbalanced } from '@/lib/lint/rules/token-unbalanced';
import { tokenUnfilled } from '@/lib/lint/rules/token-unfilled';
import { tokenUnknown } from '@/lib/lint/rules/token-unknown';
import { toolHost } from '@/lib/lint/rules/tool-host';
import { topLevelDomainMissing } from '@/lib/lint/rules/top-level-domain-missing';
import { trailingPunctuation } from '@/lib/lint/rules/trailing-punctuation';
import { unescapedAmpersand } from '@/lib/lint/rules/unescaped-ampersand';
import { valueMissing } from '@/lib/lint/rules/value-missing';
import { valueTooLong } from '@/lib/lint/rules/value-too-long';
import { videoIsOrganic } from '@/lib/lint/rules/video-is-organic';

type ValueRow = {
  readonly id: RuleId;
  readonly rule: ValueRule;
  /** `marked`: it has nothing to find in a value of small letters, digits and single `-` or `_` between them. */
  readonly finds: 'marked' | 'any';
};

/** The rules that look at one value at a time. */
export const VALUE_RULES: readonly ValueRow[] = [
  { id: 'already-encoded', rule: alreadyEncoded, finds: 'marked' },
  { id: 'reserved-word', rule: reservedWord, finds: 'marked' },
  { id: 'full-width', rule: fullWidth, finds: 'marked' },
  { id: 'look-alike-dash', rule: lookAlikeDash, finds: 'marked' },
  { id: 'invisible-character', rule: invisibleCharacter, finds: 'marked' },
  { id: 'mixed-case', rule: mixedCase, finds: 'marked' },
  { id: 'space', rule: space, finds: 'marked' },
  { id: 'edge-punctuation', rule: edgePunctuation, finds: 'marked' },
  { id: 'plus-sign', rule: plusSign, finds: 'marked' },
  { id: 'mixed-separators', rule: mixedSeparators, finds: 'marked' },
  { id: 'not-ascii', rule: notAscii, finds: 'marked' },
  { id: 'value-too-long', rule: valueTooLong, finds: 'any' },
  { id: 'token-encoded', rule: tokenEncoded, finds: 'marked' },
  { id: 'token-case', rule: tokenCase, finds: 'marked' },
  { id: 'token-slugged', rule: tokenSlugged, finds: 'marked' },
  { id: 'token-unbalanced', rule: tokenUnbalanced, finds: 'marked' },
  { id: 'token-single-underscore', rule: tokenSingleUnderscore, finds: 'marked' },
  { id: 'token-other-platform', rule: tokenOtherPlatform, finds: 'marked' },
  { id: 'token-nonexistent', rule: tokenNonexistent, finds: 'marked' },
  { id: 'token-unknown', rule: tokenUnknown, finds: 'marked' },
  { id: 'token-unfilled', rule: tokenUnfilled, finds: 'marked' },
  { id: 'near-duplicate', rule: nearDuplicate, finds: 'any' },
  { id: 'never-used', rule: neverUsed, finds: 'any' },
];

/** The rules that look at the whole link. */
export const RULES: readonly { readonly id: RuleId; readonly rule: Rule }[] = [
  { id: 'personal-data', rule: personalData },
  { id: 'placeholder', rule: placeholder },
  { id: 'link-too-long', rule: linkTooLong },
  { id: 'source-missing', rule: sourceMissing },
  { id: 'medium-missing', rule: mediumMissing },
  { id: 'campaign-missing', rule: campaignMissing },
  { id: 'source-medium-swapped', rule: sourceMediumSwapped },
  { id: 'medium-is-platform', rule: mediumIsPlatform },
  { id: 'medium-unassigned', rule: mediumUnassigned },
  { id: 'source-unlisted', rule: sourceUnlisted },
  { id: 'paid-at-end', rule: paidAtEnd },
  { id: 'ad-counts-as-organic', rule: adCountsAsOrganic },
  { id: 'hidden-cp', rule: hiddenCp },
  { id: 'mobile-in-medium', rule: mobileInMedium },
  { id: 'video-is-organic', rule: videoIsOrganic },
  { id: 'shop-in-campaign', rule: shopInCampaign },
  { id: 'source-beats-medium', rule: sourceBeatsMedium },
  { id: 'cpm-on-search', rule: cpmOnSearch },
  { id: 'search-cpc-for-display', rule: searchCpcForDisplay },
  { id: 'token-as-medium', rule: tokenAsMedium },
  { id: 'id-like-name', rule: idLikeName },
  { id: 'campaign-like-id', rule: campaignLikeId },
  { id: 'term-outside-search', rule: termOutsideSearch },
  { id: 'auto-tagging-conflict', rule: autoTaggingConflict },
  { id: 'platform-characters', rule: platformCharacters },
  { id: 'key-case', rule: keyCase },
  { id: 'key-encoded', rule: keyEncoded },
  { id: 'key-misspelt', rule: keyMisspelt },
  { id: 'key-unknown', rule: keyUnknown },
  { id: 'duplicate-tag', rule: duplicateTag },
  { id: 'value-missing', rule: valueMissing },
  { id: 'unescaped-ampersand', rule: unescapedAmpersand },
  { id: 'other-tool-tags', rule: otherToolTags },
  { id: 'click-id', rule: clickId },
  { id: 'personal-id', rule: personalId },
  { id: 'second-question-mark', rule: secondQuestionMark },
  { id: 'question-mark-missing', rule: questionMarkMissing },
  { id: 'html-entity', rule: htmlEntity },
  { id: 'full-width-delimiter', rule: fullWidthDelimiter },
  { id: 'quoted-printable', rule: quotedPrintable },
  { id: 'trailing-punctuation', rule: trailingPunctuation },
  { id: 'tags-after-hash', rule: tagsAfterHash },
  { id: 'hash-route', rule: hashRoute },
  { id: 'double-encoded', rule: doubleEncoded },
  { id: 'shift-jis', rule: shiftJis },
  { id: 'escapes-not-utf8', rule: escapesNotUtf8 },
  { id: 'lone-surrogate', rule: loneSurrogate },
  { id: 'nested-link', rule: nestedLink },
  { id: 'insecure-http', rule: insecureHttp },
  { id: 'private-host', rule: privateHost },
  { id: 'staging-host', rule: stagingHost },
  { id: 'tool-host', rule: toolHost },
  { id: 'ip-address', rule: ipAddress },
  { id: 'top-level-domain-missing', rule: topLevelDomainMissing },
  { id: 'shortener', rule: shortener },
  { id: 'app-store', rule: appStore },
  { id: 'redirect-risk', rule: redirectRisk },
  { id: 'internal-link', rule: internalLink },
  { id: 'position-missing', rule: positionMissing },
];

/** The rules that hold a link to a naming convention: asked only where one holds. */
export const CONVENTION_RULES: readonly { readonly id: RuleId; readonly rule: Rule }[] = [
  { id: 'convention-required', rule: conventionRequired },
  { id: 'convention-form', rule: conventionForm },
  { id: 'convention-length', rule: conventionLength },
  { id: 'convention-prohibited', rule: conventionProhibited },
  { id: 'convention-pattern', rule: conventionPattern },
  { id: 'convention-value', rule: conventionValue },
  { id: 'convention-pair', rule: conventionPair },
  { id: 'convention-template', rule: conventionTemplate },
  { id: 'convention-new-value', rule: conventionNewValue },
  { id: 'convention-locked', rule: conventionLocked },
];
