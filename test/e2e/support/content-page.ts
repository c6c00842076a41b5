import { dropIn, pageOf } from './demo.js';

const paragraphs = '<p>Un paragraphe de l’article, assez long pour aller à la ligne sur un téléphone.</p>'.repeat(12);

/** A page as readers meet them: landmarks, a heading, text, links and a form; the element first, then what the test adds. */
export function contentPage(manager: string, added = '', head = dropIn): string {
  return pageOf(
    `${manager}
    <header><p><a href="/">Le Courrier</a></p></header>
    <main>
      <h1>Titre</h1>
      ${paragraphs}
      <p><a href="#lettre">La lettre</a></p>
      <form id="lettre" action="/sent"><label>Adresse <input name="address"></label> <button>Recevoir</button></form>
      ${added}
    </main>
    <footer><p><a href="/mentions">Mentions</a></p></footer>`,
    `<meta name="viewport" content="width=device-width">${head}`,
  );
}
