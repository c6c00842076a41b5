const words =
  'Le marché ouvre à sept heures, quand les premiers camions ont fini de décharger leurs cageots sur la place. ' +
  'Les habitués arrivent avec leurs paniers, saluent les marchands et comparent les prix avant de choisir. ' +
  'Vers midi la foule se disperse, les bâches se replient et les pigeons prennent possession des pavés.';

const article = Array.from({ length: 12 }, (_, index) => `<h2>Chapitre ${index + 1}</h2>\n<p>${words}</p>`).join('\n');

export const pageStyles = `body { max-width: 40rem; margin: auto; padding: 1rem; font: 1rem/1.6 sans-serif; color: #222; background: #fff }
h1 { font-size: 2rem; line-height: 1.2 }
h2 { font-size: 1.25rem }
`;

/**
 * The same article for every library, in French, with one stylesheet of its own.
 * @param {import('./peers/library.mjs').Library} library
 * @param {import('./peers/library.mjs').Page} page
 * @returns {string}
 */
export function renderPage(library, page) {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Une journée au marché</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
${library.head(page)}
</head>
<body>
${library.top(page)}
<main>
<h1>Une journée au marché</h1>
${article}
</main>
${library.gated(page)}
${library.end(page)}
</body>
</html>
`;
}
