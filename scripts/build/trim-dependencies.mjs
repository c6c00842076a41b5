/**
 * What of its dependencies the drop-in never comes to: hooks for polyfills, ways around what every browser that can run it
 * has, messages of mistakes that its own templates do not make, and half of js-cookie. By file, what is found and what
 * stands there instead.
 *
 * @type {Readonly<Record<string, readonly (readonly [find: RegExp | string, instead: string])[]>>}
 */
const CUTS = {
  '@lit/reactive-element/css-tag.js': [
    [/t\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, '!0'],
    [/if\(this\._\$cssResult\$=!0,\w!==\w\)throw Error\(.*?\);/, 'this._$cssResult$=!0;'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\w\.reactiveElementPolyfillSupport/, 'void 0'],
    [/\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/static addInitializer\(t\)\{.*?\}(?=static get observedAttributes)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, ''],
    // Properties are declared by decorators, on plain fields, and are public.
    [
      /if\(this\.finalized=!0,this\._\$Ei\(\),this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?\}(?=const t=this\[Symbol)/,
      'this.finalized=!0,this._$Ei();',
    ],
    [/removeController\(t\)\{.*?\}/, ''],
    [/s\.state&&\(s\.attribute=!1\),/, ''],
    [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ''],
    [/const\{get:(\w),set:(\w)\}=\w\(this\.prototype,t\)\?\?/, 'const{get:$1,set:$2}='],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?\}(?=\}let t=!1)/, ''],
    // Attributes are strings or there and not there.
    [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
    [/case Number:.*?(?=\}return i)/, ''],
    // One style sheet a class.
    [/if\(Array\.isArray\(\w\)\)\{.*?\}else /, ''],
    // The standard decorators' way to declare properties.
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
  ],
  'lit-html/lit-html.js': [
    [/\w\.litHtmlPolyfillSupport/, 'void 0'],
    [/\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    // Templates of SVG and MathML.
    [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
    [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
    [/,2===i\|\|3===i\)\{.*?\}for\(/, ');for('],
    // Directives, and bindings on elements, in comments and in text that is no HTML.
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'const M=(t,i)=>i;'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/:6===\w\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/get parentNode\(\)\{return.*?\}/, ''],
    [/get parentNode\(\)\{let.*?\}get endNode\(\)\{.*?\}/, ''],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    [/get tagName\(\)\{.*?\}/, ''],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf.*?\}(?=l\+\+)/, ''],
  ],
  'lit-element/lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\(\{.*?\}\)/, ''],
    [/connectedCallback\(\)\{super\.connectedCallback.*?setConnected\(!1\)\}/, ''],
    [/\w\.litElementPolyfillSupport/, 'void 0'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  'js-cookie/dist/js.cookie.mjs': [
    [/function assign \(target\) \{[^]*?\n\}\n/, ''],
    [/assign\(\{\}, defaultAttributes, attributes\)/, '{ ...defaultAttributes, ...attributes }'],
    // Of its own converters none is used, and a name is checked before it comes here.
    [/read: function[^]*?(?=\n\};)/, ''],
    [/name = encodeURIComponent\(name\)[^]*?escape\);/, ''],
    [/if \(typeof attributes\.expires[^]*?toUTCString\(\);\n {4}\}/, ''],
    [/function get\(name\) \{[^]*?\n {2}\}\n/, ''],
    [/init\(converter, /, 'init('],
    [/init\(defaultConverter, /, 'init('],
    // Its one converter leaves a value as it is.
    [/converter\.write\(value, name\)/, 'value'],
    [/Object\.create\([^]*?\n {2}\)\n/, '{ withConverter: () => ({ set }) };\n'],
    // No attribute of ours has a semicolon in it.
    ["attributes[attributeName].split(';')[0]", 'attributes[attributeName]'],
    // What a page has put on Object.prototype is no attribute.
    [/for \(var attributeName in attributes\)/, 'for (const attributeName of Object.keys(attributes))'],
  ],
};

/**
 * Leaves them out. A cut that finds nothing fails the build: the dependency has changed, and the cut wants another look.
 *
 * @returns {import('vite').Plugin}
 */
export const trimDependencies = () => ({
  name: 'trim-dependencies',
  transform(code, id) {
    const [, file = ''] = /node_modules\/((?:@[\w-]+\/)?[\w-]+\/.*?)(?:\?|$)/.exec(id) ?? [];
    for (const [find, instead] of CUTS[file] ?? []) {
      const trimmed = code.replace(find, instead);
      if (trimmed === code) this.error(`${file} has nothing like ${find}`);
      code = trimmed;
    }
    return file in CUTS ? { code, map: null } : null;
  },
});
