import { readFileSync } from 'node:fs';

/** @type {Record<string, string>} */
const french = JSON.parse(readFileSync(new URL('french.json', import.meta.url), 'utf8'));

/**
 * What README calls the columns of the tables, by language.
 * @type {Record<'en' | 'fr', import('./api-tables.mjs').Words>}
 */
export const apiWords = {
  en: {
    attributes: ['attribute', 'values', 'default', 'what it does'],
    properties: ['property', 'type', 'what it is'],
    methods: ['method', 'returns', 'what it does'],
    events: ['event', 'type', 'bubbles', 'can be cancelled', 'when'],
    slots: ['slot', 'what goes into it'],
    parts: ['part', 'what it is'],
    customProperties: ['custom property', 'default', 'what it sets'],
    states: ['state', 'when'],
    readOnly: 'Read-only.',
    content: '(content)',
    yes: 'yes',
    no: 'no',
    translate: (english) => english,
  },
  fr: {
    attributes: ['attribut', 'valeurs', 'par défaut', 'rôle'],
    properties: ['propriété', 'type', 'rôle'],
    methods: ['méthode', 'renvoie', 'rôle'],
    events: ['événement', 'type', 'remonte', 'annulable', 'moment'],
    slots: ['emplacement', 'ce qu’on y met'],
    parts: ['partie', 'rôle'],
    customProperties: ['propriété CSS', 'par défaut', 'rôle'],
    states: ['état', 'moment'],
    readOnly: 'En lecture seule.',
    content: '(contenu)',
    yes: 'oui',
    no: 'non',
    translate: (english) => {
      const text = french[english];
      if (!text) throw new Error(`scripts/describe/french.json lacks: ${english}`);
      return text;
    },
  },
};
