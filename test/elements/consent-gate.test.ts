import { expect, waitUntil } from '@open-wc/testing';
import { recordWarnings } from '../support/record-warnings.js';
import { place, setup, textOf, twoFrames } from './support/setup.js';

const MANAGER = `<consent-manager mode="opt-in">
  <consent-category name="statistics"></consent-category>
  <consent-category name="marketing"><consent-service name="video" label="Vidéothèque"></consent-service></consent-category>
</consent-manager>`;
const EMPTY = 'data:text/html,<p>film';
const frame = (style = 'width:400px;height:300px') =>
  `<iframe title="Un film" data-src="${EMPTY}" style="${style};border:0;display:block"></iframe>`;
const gate = (attributes = 'category="marketing" service="video"', content = frame()) =>
  `<consent-gate ${attributes}>${content}</consent-gate>`;

const held = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=placeholder]');
const whenHeld = (element: Element) => waitUntil(() => held(element), 'nothing stands in for the embed');
const find = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;

const create = async (markup = gate(), manager = MANAGER) => {
  const element = place(markup).querySelector('consent-gate')!;
  const consentManager = await setup(manager);
  await whenHeld(element);
  return { element, manager: consentManager, embed: element.querySelector('iframe')! };
};

describe('<consent-gate>', () => {
  it('says what is held back, and why', async () => {
    const { element, embed } = await create();
    expect(textOf(find(element, 'name'))).to.equal('Vidéothèque');
    expect(textOf(held(element)!.querySelector('.reason')!)).to.equal(
      'Vidéothèque n’est pas affiché, car les cookies « Marketing » ne sont pas acceptés.',
    );
    expect(textOf(find(element, 'allow'))).to.equal('Autoriser Vidéothèque');
    expect(embed.hasAttribute('src')).to.be.false;
    expect(getComputedStyle(embed).visibility).to.equal('hidden');
  });

  it('grants the one service at one click, and shows the embed', async () => {
    const { element, manager, embed } = await create();
    find(element, 'allow').click();
    await waitUntil(() => embed.getAttribute('src') === EMPTY, 'the embed was not let through');
    expect(manager.consent.services).to.deep.equal({ video: true });
    expect(manager.consent.granted).to.deep.equal(['necessary']);
    await waitUntil(() => !held(element));
    expect(getComputedStyle(embed).visibility).to.equal('visible');
  });

  it('grants the category where no service is named', async () => {
    const { element, manager, embed } = await create(gate('category="marketing"'));
    expect(textOf(find(element, 'allow'))).to.equal('Autoriser ce contenu');
    find(element, 'allow').click();
    await waitUntil(() => embed.hasAttribute('src'));
    expect(manager.consent.granted).to.deep.equal(['necessary', 'marketing']);
  });

  it('grants all of several categories', async () => {
    const { element, manager, embed } = await create(gate('category="statistics marketing" service="video"'));
    find(element, 'allow').click();
    await waitUntil(() => embed.hasAttribute('src'));
    expect(manager.consent.granted).to.deep.equal(['necessary', 'statistics', 'marketing']);
  });

  it('holds back again after a withdrawal', async () => {
    const { element, manager, embed } = await create();
    await manager.accept();
    await waitUntil(() => embed.hasAttribute('src') && !held(element));
    await manager.refuse();
    await waitUntil(() => !embed.hasAttribute('src') && held(element));
  });

  for (const [name, style] of [
    ['a fixed size', 'width:400px;height:300px'],
    ['the width of its column', 'width:100%;aspect-ratio:16/9;height:auto'],
    ['a margin and an offset', 'width:320px;height:180px;margin:10px auto'],
    ['few pixels', 'width:200px;height:120px'],
  ] as const)
    it(`has the size and place of an embed of ${name}, and moves nothing`, async () => {
      const { element, manager, embed } = await create(`${gate(undefined, frame(style))}<p>après</p>`);
      const after = element.parentElement!.querySelector('p')!;
      const box = (one: Element) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [left, top, width, height].map(Math.round);
      };
      await twoFrames();
      const before = box(embed);
      const next = box(after);
      expect(box(held(element)!)).to.deep.equal(before);
      expect(held(element)!.scrollWidth).to.be.at.most(held(element)!.clientWidth);
      expect(held(element)!.scrollHeight).to.be.at.most(held(element)!.clientHeight);
      await manager.accept();
      await waitUntil(() => !held(element));
      expect(box(embed)).to.deep.equal(before);
      expect(box(after)).to.deep.equal(next);
    });

  it('keeps the name and the button where there is room for no more', async () => {
    const { element } = await create(gate(undefined, frame('width:200px;height:120px')));
    await twoFrames();
    expect(find(element, 'allow').checkVisibility()).to.be.true;
    expect(find(element, 'name').checkVisibility()).to.be.true;
    expect(find(element, 'choices').checkVisibility()).to.be.false;
  });

  it('has a size of its own where the embed has none', async () => {
    const { element } = await create(gate(undefined, '<div></div>'));
    expect(held(element)!.offsetHeight).to.be.above(100);
  });

  it('moves focus on to what its button let through', async () => {
    const { element, embed } = await create();
    find(element, 'allow').focus();
    find(element, 'allow').click();
    await waitUntil(() => document.activeElement === embed, 'focus was lost');
  });

  it('opens the preferences', async () => {
    const { element, manager } = await create();
    find(element, 'choices').click();
    await waitUntil(() => manager.shadowRoot!.querySelector('dialog')?.open);
  });

  it('holds back for ever, with a warning, what names no category', async () => {
    const record = recordWarnings();
    const { element, embed, manager } = await create(gate(''));
    await manager.accept();
    await waitUntil(() => record.warnings.length > 0);
    record.restore();
    expect(embed.hasAttribute('src')).to.be.false;
    expect(held(element)).to.exist;
    expect(record.warnings).to.have.length(1);
  });

  it('gates what is put into it later', async () => {
    const { element, manager } = await create(gate(undefined, ''));
    await manager.accept();
    element.innerHTML = frame();
    await waitUntil(() => element.querySelector('iframe')!.hasAttribute('src'));
  });

  it('speaks the language of its place on the page', async () => {
    const { element } = await create(`<div lang="en">${gate()}</div>`);
    expect(textOf(find(element, 'allow'))).to.equal('Allow Vidéothèque');
  });

  it('keeps the capitals of German, at the start and of a noun', async () => {
    const { element } = await create(`<div lang="de">${gate('category="marketing"')}</div>`);
    expect(textOf(find(element, 'allow'))).to.equal('Dieses Element erlauben');
  });

  it('holds back a player and an embed that is a script, too', async () => {
    const { element, manager } = await create(
      gate(
        'category="marketing"',
        `<video data-src="data:video/mp4,"></video><script type="text/plain">document.body.dataset.ran = 'yes'</script>`,
      ),
    );
    const video = element.querySelector('video')!;
    expect(video.hasAttribute('src') || 'ran' in document.body.dataset).to.be.false;
    await manager.accept();
    await waitUntil(() => video.hasAttribute('src') && document.body.dataset['ran'] === 'yes');
    delete document.body.dataset['ran'];
  });

  it('is accessible', async () => {
    const { element } = await create();
    await expect(element).to.be.accessible();
  });
});
