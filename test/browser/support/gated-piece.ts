import fc from 'fast-check';
import { createDeadUrl, createScriptUrl } from './gated-script.js';

/** What has to be granted. */
interface Needs {
  readonly category: string;
  readonly service: string | undefined;
}

/** Something that markup gates, as a random document has it: by itself, by the `<consent-gate>` around it, or by both. */
export interface Piece {
  readonly tag: 'script' | 'iframe' | 'img' | 'video' | 'source' | 'link';
  readonly own: Needs | undefined;
  readonly gate: Needs | undefined;
  /** Of a script. */
  readonly source: 'inline' | 'src' | 'data-src';
  readonly type: '' | 'module' | 'application/json';
  readonly isAsync: boolean;
  readonly isDefer: boolean;
  readonly fails: boolean;
}

const seldom = fc.constantFrom(false, false, false, true);
const needs: fc.Arbitrary<Needs> = fc.record({
  category: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('statistics', 'marketing', 'necessary') },
    { weight: 1, arbitrary: fc.constantFrom('statistics marketing', ' preferences\n necessary ', '', 'unheard-of') },
  ),
  service: fc.constantFrom(undefined, undefined, undefined, 'youtube', 'matomo'),
});

export const piece: fc.Arbitrary<Piece> = fc
  .record({
    // A frame or a player costs as much as ten of the others.
    tag: fc.oneof(
      { weight: 12, arbitrary: fc.constant('script' as const) },
      { weight: 2, arbitrary: fc.constantFrom('img', 'source', 'link') },
      { weight: 1, arbitrary: fc.constantFrom('iframe', 'video') },
    ),
    own: needs,
    gate: fc.option(needs, { freq: 4, nil: undefined }),
    hasOwn: fc.boolean(),
    source: fc.constantFrom('inline', 'src', 'data-src'),
    type: fc.constantFrom('', '', '', 'module', 'application/json'),
    isAsync: seldom,
    isDefer: seldom,
    fails: seldom,
  })
  .map(({ hasOwn, ...parts }) => (parts.gate && !hasOwn ? { ...parts, own: undefined } : parts));

let pieces = 0;

/** A name that no other piece of any document has: a module that was fetched once is not run again. */
export const createName = (): string => String(pieces++);

/**
 * The address of a script; its name can be read in it, also where there is nothing. `isReal` where the browser is to load it.
 * No `data:` address: WebKit refuses a module there that was preloaded.
 */
const createAddress = (name: string, fails: boolean, isReal: boolean) => {
  const place = !isReal ? 'about:blank' : fails ? createDeadUrl() : createScriptUrl(`said(${name})`);
  return `${place}#said(${name})`;
};

/** The name that is in the address of a script. */
export const nameIn = (address: string): string => /said\((\d+)\)/.exec(address)![1]!;

/** The attributes by which an embed holds back its addresses. Such as cost nothing. */
const ADDRESSES = {
  iframe: { src: 'about:blank#frame' },
  img: { src: 'data:,image', srcset: 'data:,images' },
  video: { src: 'data:,film' },
  source: { src: 'data:,film' },
  link: { href: 'data:text/css,' },
} as const;

/** What an embed has once it is let through. */
export const addressesOf = (tag: Piece['tag']): [string, string][] =>
  tag === 'script' ? [] : Object.entries(ADDRESSES[tag]);

const wrap = (tag: string, element: Element): HTMLElement => {
  const wrapper = document.createElement(tag);
  wrapper.append(element);
  return wrapper;
};

/** Makes the element, inert, and with what it is inside of. */
export function createPiece(piece: Piece, name: string, isReal: boolean): { element: HTMLElement; node: HTMLElement } {
  const { tag, own, gate, source, type, isAsync, isDefer, fails } = piece;
  const element = document.createElement(tag);
  const set = (attribute: string, value: string | undefined, target: Element = element) => {
    if (value !== undefined) target.setAttribute(attribute, value);
  };
  set('data-name', name);
  set('data-category', own?.category);
  set('data-service', own?.service);
  for (const [attribute, value] of addressesOf(tag)) set(`data-${attribute}`, value);
  if (element instanceof HTMLLinkElement) element.rel = 'stylesheet';
  if (element instanceof HTMLScriptElement) {
    set('type', 'text/plain');
    if (type) set('data-type', type);
    if (isAsync) set('async', '');
    if (isDefer) set('defer', '');
    if (source !== 'inline') set(source, createAddress(name, fails, isReal));
    else element.text = fails && type === 'module' ? `import '${createDeadUrl()}'` : `said(${name})`;
  }
  const player = tag === 'source' ? wrap('video', element) : element;
  if (player instanceof HTMLVideoElement) player.preload = 'none';
  const node = gate ? wrap('consent-gate', player) : player;
  if (gate) {
    set('category', gate.category, node);
    set('service', gate.service, node);
  }
  return { element, node };
}
