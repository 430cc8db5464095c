/** The words around a term. Passed as data, because an article is drawn by the server and in the panel alike. */
export type TermLabels = {
  readonly [Key in 'where' | 'good' | 'bad' | 'mistakes' | 'related']: string;
};

/** `t` speaks of the namespace `glossary`. */
export function termLabels(t: (key: keyof TermLabels) => string): TermLabels {
  return {
    where: t('where'),
    good: t('good'),
    bad: t('bad'),
    mistakes: t('mistakes'),
    related: t('related'),
  };
}
