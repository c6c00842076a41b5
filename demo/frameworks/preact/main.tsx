import type { Consent, ConsentManager } from 'jaccepte';
// The elements in JSX.
import type {} from 'jaccepte/preact.js';
import { render, type ComponentChildren, type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface LayoutProps {
  manager: RefObject<ConsentManager | null>;
  note: (event: string) => void;
  tell: (consent: Consent) => void;
  children: ComponentChildren;
}

function Layout({ manager, note, tell, children }: LayoutProps) {
  // The library comes after the first render, so the text is set by hand: Preact sets a property only where there is one.
  useEffect(() => {
    if (manager.current) manager.current.messages = { accept: 'Fine by me' };
  }, []);

  return (
    <>
      <consent-manager
        ref={manager}
        mode="opt-in"
        policy-href="/privacy"
        onconsent-ready={({ detail }) => {
          note('ready');
          tell(detail.consent);
        }}
        onconsent-change={({ detail }) => {
          note(`${detail.source}: ${detail.consent.granted.join(' ')}`);
          tell(detail.consent);
        }}
        onconsent-show={({ detail }) => note(`shown: ${detail.view}`)}
      >
        <consent-category name="statistics" />
        <consent-category name="marketing" />
      </consent-manager>
      <main>{children}</main>
    </>
  );
}

function Article(props: Omit<LayoutProps, 'children'>) {
  return (
    <Layout {...props}>
      <h1>Article</h1>
      <consent-gate category="marketing">
        <iframe data-src="/player.html" title="A film" width="320" height="180" />
      </consent-gate>
    </Layout>
  );
}

function About(props: Omit<LayoutProps, 'children'>) {
  return (
    <Layout {...props}>
      <h1>About</h1>
    </Layout>
  );
}

function App() {
  const [consent, setConsent] = useState<Consent>();
  const [route, setRoute] = useState('article');
  const [events, setEvents] = useState<readonly string[]>([]);
  const manager = useRef<ConsentManager>(null);
  const page = {
    manager,
    note: (event: string) => setEvents((events) => [...events, event]),
    tell: setConsent,
  };

  useEffect(() => void import('jaccepte/define.js'), []);

  return (
    <>
      <nav>
        <button type="button" data-route="article" onClick={() => setRoute('article')}>
          Article
        </button>
        <button type="button" data-route="about" onClick={() => setRoute('about')}>
          About
        </button>
        <button type="button" data-consent-action="open">
          Cookies
        </button>
        <button
          type="button"
          id="choose"
          onClick={() => void manager.current?.choose({ statistics: true, marketing: false })}
        >
          Statistics only
        </button>
      </nav>
      <p>
        Granted: <output id="granted">{consent?.granted.join(' ')}</output>
      </p>
      <ul id="events">
        {events.map((event, index) => (
          <li key={index}>{event}</li>
        ))}
      </ul>
      {route === 'article' ? <Article {...page} /> : <About {...page} />}
      <div>
        <script type="text/plain" data-category="statistics" data-src="/measure.js" />
      </div>
    </>
  );
}

render(<App />, document.querySelector('#app')!);
