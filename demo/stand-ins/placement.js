// Stands in for an advertising script: fills the slot, and remembers in a cookie of this site that it did.
(() => {
  const slot = document.querySelector('#placement');
  if (!slot) return;

  const add = (parent, tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  };

  const show = () => {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `_regie=1; Path=/; Max-Age=604800; SameSite=Lax${secure}`;

    slot.replaceChildren();
    const copy = add(slot, 'div', 'placement-copy');
    add(copy, 'p', 'placement-title', 'Carnets Bouregreg');
    add(copy, 'p', 'placement-text', 'Papier ligné, reliure cousue. De quoi prendre des notes en lisant le journal.');
    const small = add(copy, 'p', 'placement-small', 'Annonce fictive. ');
    add(small, 'a', '', 'Ce qu’elle conserve').href = '/confidentialite.html#regie';
  };

  show();

  // A script cannot be un-run, but a good one stops when the reader changes their mind.
  document.addEventListener('consent-change', ({ detail }) => {
    if (detail?.withdrawn?.includes('marketing')) slot.replaceChildren();
    if (detail?.granted?.includes('marketing')) show();
  });

  (window.standIns ??= []).push('placement');
  document.dispatchEvent(new CustomEvent('stand-in-run', { detail: 'placement' }));
})();
