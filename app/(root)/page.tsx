import { LanguageChoice } from '@/components/layout/language-choice';

/** Seen only without scripts: public/choose-language.js has left for a language before this is painted. */
export default function StartPage() {
  return <LanguageChoice namespace="start" />;
}
