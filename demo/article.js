// The comment form of this demonstration sends nothing: it thanks the reader and empties itself.
const form = document.querySelector('#comment-form');
const status = document.querySelector('#comment-status');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  form.reset();
  status.textContent = 'Merci. Sur cette page de démonstration, votre commentaire n’est ni envoyé ni conservé.';
});

form?.addEventListener('input', () => {
  if (status.textContent) status.textContent = '';
});
