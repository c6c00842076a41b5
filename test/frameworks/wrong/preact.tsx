import type {} from 'jaccepte/preact.js';

// @ts-expect-error no such mode
export const wrongMode = <consent-manager mode="optin" />;
// @ts-expect-error no such text
export const wrongText = <consent-manager messages={{ acept: 'Fine by me' }} />;
// @ts-expect-error the event of a change has no view
export const wrongEvent = <consent-manager onconsent-change={({ detail }) => console.log(detail.view)} />;
