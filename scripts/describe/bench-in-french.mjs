// The benchmark writes its results into README.md; README.fr.md has the same ones. Longer terms first.

/** @type {readonly (readonly [string, string])[]} */
const TERMS = [
  ['first visit, B', 'première visite, o'],
  ['returning visit, B', 'visite suivante, o'],
  ['bar painted on a slow phone, ms', 'bandeau peint sur un téléphone lent, ms'],
  ['last gated script of a returning reader, ms', 'dernier script retenu d’un lecteur qui revient, ms'],
  ['accept to next frame, ms', 'de l’accord à l’image suivante, ms'],
  ['5,000 inline scripts, ms', '5 000 scripts en ligne, ms'],
  ['no library, again (A/A)', 'sans bibliothèque, encore (A/A)'],
  ['no library', 'sans bibliothèque'],
  ['jaccepte with preload', 'jaccepte avec préchargement'],
  [' in 20 s', ' en 20 s'],
  ['2 cores', '2 cœurs'],
  [
    'medians ± half the middle half of interleaved runs, over the same page without a library but for the first row and the painted bar.',
    'médianes ± la moitié de l’écart interquartile de passages entrelacés, en plus de la même page sans bibliothèque, sauf pour la première ligne et le bandeau peint.',
  ],
  [
    '★: a peer is better; (★): better, within the noise. How each is set up, the noise between two equal pages, and more measures:',
    '★ : un pair fait mieux ; (★) : mieux, mais dans le bruit. La configuration de chacun, le bruit entre deux pages égales et d’autres mesures :',
  ],
];

/**
 * @param {string} english
 * @returns {string}
 */
export const translateBench = (english) =>
  TERMS.reduce((text, [from, to]) => text.replaceAll(from, to), english)
    // A narrow no-break space between thousands.
    .replace(/(\d),(?=\d{3}\b)/g, '$1\u202f');
