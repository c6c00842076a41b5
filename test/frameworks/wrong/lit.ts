import type { ConsentManager } from 'jaccepte';

const manager: ConsentManager = document.createElement('consent-manager');
// @ts-expect-error no such text
manager.messages = { acept: 'Fine by me' };
// @ts-expect-error a decision is true or false
void manager.choose({ statistics: 'yes' });
// @ts-expect-error the event of a change has no view
manager.addEventListener('consent-change', ({ detail }) => console.log(detail.view));
