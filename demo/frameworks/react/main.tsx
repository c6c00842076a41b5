import type { ConsentManager } from 'jaccepte';
import { consent } from 'jaccepte/auto.js';
// The elements in JSX.
import type {} from 'jaccepte/react.js';
// Registered before React renders: React sets a property where the element has one, an attribute where it does not.
import 'jaccepte/define.js';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode, type Ref } from 'react';
import { createRoot } from 'react-dom/client';

const messages = { accept: 'Fine by me' };
const ask = () => consent.current;

/** The state of consent: a component that uses it is rendered anew when it changes. */
const useConsent = () => useSyncExternalStore(consent.subscribe, ask, ask);

interface LayoutProps {
  manager: Ref<ConsentManager>;
  note: (event: string) => void;
  children: ReactNode;
}

function Layout({ manager, note, children }: LayoutProps) {
  return (
    <>
      <consent-manager
        ref={manager}
        mode="opt-in"
        policy-href="/privacy"
        messages={messages}
        onconsent-change={({ detail }) => note(`${detail.source}: ${detail.consent.granted.join(' ')}`)}
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
  const { granted } = useConsent();
  const [route, setRoute] = useState('article');
  const [events, setEvents] = useState<readonly string[]>([]);
  const manager = useRef<ConsentManager>(null);
  const note = (event: string) => setEvents((events) => [...events, event]);

  useEffect(() => {
    // What is imported with this module was ready before there was an element to tell it.
    void manager.current?.ready.then(() => note('ready'));
  }, []);

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
        Granted: <output id="granted">{granted.join(' ')}</output>
      </p>
      <ul id="events">
        {events.map((event, index) => (
          <li key={index}>{event}</li>
        ))}
      </ul>
      {route === 'article' ? <Article manager={manager} note={note} /> : <About manager={manager} note={note} />}
      {/* A box of its own: another script takes its place when it runs, which React must not miss when it cleans up. */}
      <div>
        <script type="text/plain" data-category="statistics" data-src="/measure.js" />
      </div>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
