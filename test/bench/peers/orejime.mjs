import { createLibrary, renderScripts, words } from './library.mjs';

const purpose = (id, more) => ({
  id,
  title: words.categories[id].label,
  description: words.categories[id].description,
  cookies: [],
  ...more,
});
const config = {
  privacyPolicyUrl: '/p',
  purposes: [purpose('necessary', { isMandatory: true }), purpose('statistics'), purpose('marketing')],
};

/** The README of the package: "Content Delivery Network", "Configuration", "Third-party scripts configuration". */
export const orejime = createLibrary({
  name: 'orejime',
  label: 'orejime 3.2.1',
  complete: true,
  bar: ['.orejime-Banner'],
  accept: ['.orejime-Banner', '.orejime-Banner-saveButton'],
  head: () => `<script src="/npm/orejime/dist/orejime-standard-fr.js"></script>
<link rel="stylesheet" href="/npm/orejime/dist/orejime-standard.css">
<script>window.orejimeConfig = ${JSON.stringify(config)};</script>`,
  gated: ({ scripts }) =>
    scripts.map((script) => `<template data-purpose="statistics">${renderScripts([script], '')}</template>`).join('\n'),
});
