import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  inject,
  DestroyRef,
  output,
  provideZonelessChangeDetection,
  signal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Consent, ConsentChangeEvent, ConsentManager, ConsentShowEvent } from 'jaccepte';

@Component({
  selector: 'site-layout',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <consent-manager
      #manager
      mode="opt-in"
      policy-href="/privacy"
      [messages]="messages"
      (consent-ready)="note.emit('ready')"
      (consent-change)="handleChange($event)"
      (consent-show)="handleShow($event)"
    >
      <consent-category name="statistics"></consent-category>
      <consent-category name="marketing"></consent-category>
    </consent-manager>
    <main><ng-content /></main>
  `,
})
class SiteLayout {
  readonly note = output<string>();
  private readonly manager = viewChild.required<ElementRef<ConsentManager>>('manager');
  protected readonly messages: ConsentManager['messages'] = { accept: 'Fine by me' };

  choose(): void {
    void this.manager().nativeElement.choose({ statistics: true, marketing: false });
  }

  protected handleChange({ detail }: ConsentChangeEvent): void {
    this.note.emit(`${detail.source}: ${detail.consent.granted.join(' ')}`);
  }

  protected handleShow({ detail }: ConsentShowEvent): void {
    this.note.emit(`shown: ${detail.view}`);
  }
}

@Component({
  selector: 'site-app',
  imports: [SiteLayout],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <nav>
      <button type="button" data-route="article" (click)="route.set('article')">Article</button>
      <button type="button" data-route="about" (click)="route.set('about')">About</button>
      <button type="button" data-consent-action="open">Cookies</button>
      <button type="button" id="choose" (click)="layout()?.choose()">Statistics only</button>
    </nav>
    <p>
      Granted: <output id="granted">{{ consent()?.granted?.join(' ') }}</output>
    </p>
    <ul id="events">
      @for (event of events(); track $index) {
        <li>{{ event }}</li>
      }
    </ul>
    @if (route() === 'article') {
      <site-layout (note)="add($event)">
        <h1>Article</h1>
        <consent-gate category="marketing">
          <iframe data-src="/player.html" title="A film" width="320" height="180"></iframe>
        </consent-gate>
      </site-layout>
    } @else {
      <site-layout (note)="add($event)"><h1>About</h1></site-layout>
    }
  `,
})
class SiteApp {
  protected readonly route = signal('article');
  protected readonly events = signal<readonly string[]>([]);
  protected readonly consent = signal<Consent | undefined>(undefined);
  protected readonly layout = viewChild(SiteLayout);

  constructor() {
    const destroyRef = inject(DestroyRef);
    // On the client alone, once the element is there to be told.
    afterNextRender(async () => {
      await import('jaccepte/define.js');
      const { consent } = await import('jaccepte/auto.js');
      destroyRef.onDestroy(consent.subscribe((state) => this.consent.set(state)));
    });
  }

  protected add(event: string): void {
    this.events.update((events) => [...events, event]);
  }
}

bootstrapApplication(SiteApp, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
