import { expect, fixtureCleanup, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { createScriptRunner } from '../../src/browser/script-runner.js';
import {
  createDeadUrl,
  createExternal,
  createGatedScript,
  createInline,
  createScriptUrl,
  revokeScripts,
} from './support/gated-script.js';

describe('createScriptRunner', () => {
  let place: Element;
  let problems: [string, string | null][];
  const note = (...problem: [string, string | null]) => void problems.push(problem);
  beforeEach(() => {
    globalThis.ran = [];
    place = fixtureSync(html`<div></div>`);
    problems = [];
  });
  afterEach(() => {
    fixtureCleanup();
    revokeScripts();
  });

  /** Puts scripts in the page, and runs those that are allowed. */
  const run = async (
    scripts: HTMLScriptElement[],
    isAllowed: (script: Element) => boolean = (script) => script.isConnected,
  ) => {
    place.append(...scripts);
    const runner = createScriptRunner(isAllowed, note);
    for (const script of scripts) runner.add(script);
    await runner.run();
    return runner;
  };
  /** What is asked for ahead, besides what the test runner asks for. */
  const hints = () =>
    [...document.head.querySelectorAll('link[rel$=preload][href^="blob:"]')].map((link) => link.outerHTML);
  const running = () => [...place.querySelectorAll('script')];

  describe('order', () => {
    it('is that of the document: an inline script finds what the one before it made', async () => {
      const padding = `/*${' '.repeat(500_000)}*/`;
      const library = createGatedScript({ 'data-src': createScriptUrl(`${padding}globalThis.library = 'made'`) });
      const user = createGatedScript({}, 'ran.push(library)');
      await run([library, user, createExternal('last')]);
      expect(ran).to.deep.equal(['made', 'last']);
    });

    it('holds over many, external and inline', async () => {
      const names = Array.from({ length: 40 }, (_, index) => `${index}`);
      await run(names.map((name, index) => (index % 3 ? createExternal(name) : createInline(name))));
      expect(ran).to.deep.equal(names);
    });

    it('takes src as well as data-src', async () => {
      await run([createGatedScript({ src: createScriptUrl("ran.push('src')") }), createInline('after')]);
      expect(ran).to.deep.equal(['src', 'after']);
    });

    it('does not make an async one wait', async () => {
      const scripts = [createExternal('first'), createExternal('second'), createExternal('async', { async: '' })];
      place.append(...scripts);
      const runner = createScriptRunner((script) => script.isConnected, note);
      for (const script of scripts) runner.add(script);
      expect(scripts.map((script) => script.isConnected)).to.deep.equal([true, true, false]);
      await runner.run();
      await waitUntil(() => ran.includes('async'), 'not run', { timeout: 4000 });
      expect(ran).to.have.members(['first', 'second', 'async']);
    });

    it('does not wait for an async one', async () => {
      await run([createExternal('async', { async: '', 'data-src': createDeadUrl() }), createInline('inline')]);
      expect(ran).to.deep.equal(['inline']);
    });

    it('puts those with defer after the rest, in their order', async () => {
      await run([
        createExternal('deferred 1', { defer: '' }),
        createExternal('external'),
        createExternal('deferred 2', { defer: '' }),
        createInline('inline'),
      ]);
      expect(ran).to.deep.equal(['external', 'inline', 'deferred 1', 'deferred 2']);
    });

    it('takes no notice of async and defer on an inline one', async () => {
      await run([createInline('one', { defer: '' }), createInline('two', { async: '' }), createInline('three')]);
      expect(ran).to.deep.equal(['one', 'two', 'three']);
    });

    it('is kept among external modules', async () => {
      const module = { 'data-type': 'module' };
      await run([createExternal('module 1', module), createExternal('module 2', module), createInline('classic')]);
      expect(ran).to.deep.equal(['module 1', 'module 2', 'classic']);
    });

    it('does not wait for an inline module, which does not tell that it has run', async () => {
      const dependency = createScriptUrl("ran.push('dependency')");
      const inline = createGatedScript({ 'data-type': 'module' }, `import '${dependency}'; ran.push('inline module')`);
      await run([inline, createExternal('external'), createInline('classic')]);
      await waitUntil(() => ran.includes('inline module'), 'not run', { timeout: 4000 });
      expect(ran.filter((name) => /module|dependency/.test(name))).to.deep.equal(['dependency', 'inline module']);
      expect(ran.filter((name) => /external|classic/.test(name))).to.deep.equal(['external', 'classic']);
      expect(problems).to.deep.equal([]);
    });
  });

  describe('what fails', () => {
    it('does not hold up the rest when it cannot be loaded', async () => {
      const url = createDeadUrl();
      await run([createExternal('gone', { 'data-src': url }), createInline('inline'), createExternal('last')]);
      expect(ran).to.deep.equal(['inline', 'last']);
      expect(problems).to.deep.equal([['failed', url]]);
    });

    it('does not hold up the rest when a module cannot be loaded', async () => {
      const module = { 'data-type': 'module' };
      const broken = createGatedScript(module, `import '${createDeadUrl()}'; ran.push('broken')`);
      await run([createExternal('gone', { ...module, 'data-src': createDeadUrl() }), broken, createInline('inline')]);
      expect(ran).to.deep.equal(['inline']);
      expect(problems.map(([problem, source]) => [problem, !!source])).to.deep.equal([['failed', true]]);
    });

    it('does not hold up the rest when it throws', async () => {
      const errors: string[] = [];
      const listen = (event: ErrorEvent) => {
        errors.push(event.message);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('error', listen, true);
      const { onerror } = window;
      const { error } = console;
      window.onerror = null;
      console.error = () => undefined;
      try {
        const external = createGatedScript({ 'data-src': createScriptUrl("throw new Error('external mistake')") });
        await run([createGatedScript({}, "throw new Error('inline mistake')"), external, createExternal('last')]);
      } finally {
        window.removeEventListener('error', listen, true);
        window.onerror = onerror;
        console.error = error;
      }
      expect(ran).to.deep.equal(['last']);
      expect(errors.join()).to.contain('inline mistake').and.to.contain('external mistake');
    });

    it('does not hold up the rest when its integrity is wrong', async () => {
      const integrity = 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
      await run([createExternal('forged', { integrity }), createInline('inline')]);
      expect(ran).to.deep.equal(['inline']);
    });

    it('does not hold up the rest when its markup is not what a script can set', async () => {
      place.innerHTML = '<script type="text/plain" @load="x" 1="y" data-category="statistics">ran.push("odd")</script>';
      const odd = place.querySelector('script')!;
      const runner = createScriptRunner((script) => script.isConnected, note);
      const after = createInline('after');
      place.append(after);
      runner.add(odd);
      runner.add(after);
      await runner.run().catch(() => undefined);
      const late = createInline('late');
      place.append(late);
      runner.add(late);
      await runner.run().catch(() => undefined);
      expect(ran).to.include.members(['after', 'late']);
    });
  });

  describe('the script that runs', () => {
    it('has the attributes of the one that was held back, in its place', async () => {
      place.append(document.createElement('i'));
      const attributes = {
        id: 'tag',
        class: 'a b',
        'data-category': 'statistics',
        'data-service': 'matomo',
        'data-site': '12',
        crossorigin: 'anonymous',
        fetchpriority: 'low',
        referrerpolicy: 'no-referrer',
      };
      const script = createExternal('one', attributes);
      const { src } = script.dataset;
      await run([script, createInline('after')]);
      place.append(document.createElement('b'));
      const [first] = running();
      for (const [name, value] of Object.entries(attributes)) expect(first?.getAttribute(name), name).to.equal(value);
      expect(first?.src).to.equal(src);
      expect(first?.type).to.equal('');
      expect(first?.previousElementSibling?.localName).to.equal('i');
      expect(ran).to.deep.equal(['one', 'after']);
    });

    it('has the nonce', async () => {
      const script = createInline('one', { nonce: 'n0nce' });
      // Under a policy that was sent as a header, the attribute of a script in the page reads empty.
      script.setAttribute('nonce', '');
      script.nonce = 'n0nce';
      await run([script]);
      expect(running()[0]?.nonce).to.equal('n0nce');
    });

    it('has the integrity, and passes it', async () => {
      const code = "ran.push('checked')";
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
      const integrity = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
      await run([createGatedScript({ 'data-src': createScriptUrl(code), integrity })]);
      expect(running()[0]?.integrity).to.equal(integrity);
      expect(ran).to.deep.equal(['checked']);
    });

    it('has the type that data-type says', async () => {
      await run([
        createExternal('module', { 'data-type': 'module' }),
        createInline('classic', { 'data-type': 'text/javascript' }),
        createInline('none'),
      ]);
      expect(running().map(({ type }) => type)).to.deep.equal(['module', 'text/javascript', '']);
      expect(ran).to.deep.equal(['module', 'classic', 'none']);
    });

    it('has its text word for word', async () => {
      const code = '/* é < & </ ]]> */\nran.push("text")';
      await run([createGatedScript({}, code)]);
      expect(running()[0]?.text).to.equal(code);
      expect(ran).to.deep.equal(['text']);
    });
  });

  describe('what is not JavaScript', () => {
    it('does not hold up the rest', async () => {
      await run([
        createGatedScript({ 'data-type': 'application/json' }, '{"a": 1}'),
        createGatedScript({ 'data-type': 'application/ld+json', 'data-src': '/never/data.json' }),
        createGatedScript({ 'data-type': 'text/x-template' }, '<p></p>'),
        createInline('last'),
      ]);
      expect(running().map(({ type }) => type)).to.deep.equal([
        'application/json',
        'application/ld+json',
        'text/x-template',
        '',
      ]);
      expect(ran).to.deep.equal(['last']);
    });

    it('is not waited for either where nomodule keeps it from running', async () => {
      await run([createExternal('old browsers', { nomodule: '' }), createInline('last')]);
      expect(ran).to.deep.equal(['last']);
    });
  });

  describe('once', () => {
    it('runs a script that is added again and again', async () => {
      const scripts = [createExternal('external'), createInline('inline')];
      place.append(...scripts);
      const runner = createScriptRunner((script) => script.isConnected, note);
      for (let times = 0; times < 3; times++) for (const script of scripts) runner.add(script);
      await Promise.all([runner.run(), runner.run()]);
      for (const script of scripts) runner.add(script);
      await runner.run();
      expect(ran).to.deep.equal(['external', 'inline']);
    });

    it('runs no script again that the page puts back', async () => {
      const external = createExternal('external');
      const inline = createInline('inline');
      const runner = await run([external, inline]);
      place.append(external, inline, createInline('last'));
      for (const script of place.querySelectorAll<HTMLScriptElement>('[type="text/plain"]')) runner.add(script);
      await runner.run();
      expect(ran).to.deep.equal(['external', 'inline', 'last']);
    });

    it('runs one that is added while others run', async () => {
      const late = createInline('late');
      place.append(late);
      const first = createExternal('first');
      const runner = await run([first]);
      runner.add(late);
      await runner.run();
      expect(ran).to.deep.equal(['first', 'late']);
    });

    it('asks for each before its turn, and leaves no trace of that', async () => {
      const asked: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node instanceof HTMLLinkElement) asked.push(`${node.rel} ${node.href}`);
      });
      observer.observe(document.head, { childList: true });
      const scripts = [
        createExternal('one'),
        createExternal('two'),
        createExternal('three', { 'data-type': 'module' }),
      ];
      const [, second, third] = scripts.map((script) => script.dataset.src!);
      await run(scripts);
      await waitUntil(() => asked.length > 0);
      observer.disconnect();
      expect(asked).to.deep.equal([`preload ${second!}`, `modulepreload ${third!}`]);
      expect(hints()).to.be.empty;
      expect(ran).to.deep.equal(['one', 'two', 'three']);
    });
  });

  describe('what is not allowed', () => {
    it('stays as it is', async () => {
      const script = createExternal('denied');
      await run([script, createInline('allowed')], (one) => one !== script);
      expect(ran).to.deep.equal(['allowed']);
      expect(script.isConnected).to.be.true;
      expect(script.type).to.equal('text/plain');
    });

    it('stays as it is when it was allowed, but no longer is when its turn comes', async () => {
      let isAllowed = true;
      const withdrawn = createExternal('withdrawn');
      const scripts = [
        createGatedScript({ 'data-src': createScriptUrl("ran.push('first')") }),
        withdrawn,
        createInline('last'),
      ];
      place.append(...scripts);
      const runner = createScriptRunner((script) => isAllowed || script !== withdrawn, note);
      for (const script of scripts) runner.add(script);
      const done = runner.run();
      isAllowed = false;
      await done;
      expect(ran).to.deep.equal(['first', 'last']);
      expect(withdrawn.isConnected).to.be.true;
      expect(hints()).to.be.empty;

      isAllowed = true;
      runner.add(withdrawn);
      await runner.run();
      expect(ran).to.deep.equal(['first', 'last', 'withdrawn']);
    });

    it('does not run once it has left the page', async () => {
      const gone = createInline('gone');
      const scripts = [createExternal('first'), gone, createInline('last')];
      place.append(...scripts);
      const runner = createScriptRunner((script) => script.isConnected, note);
      for (const script of scripts) runner.add(script);
      const done = runner.run();
      gone.remove();
      await done;
      expect(ran).to.deep.equal(['first', 'last']);
    });
  });
});
