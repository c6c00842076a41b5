import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'es',
  region: 'Cookies',
  implied:
    'Este sitio web utiliza cookies para mejorar su experiencia. Supondremos que está de acuerdo, pero puede [rechazarlas] si lo desea.',
  optIn:
    'Este sitio web desea utilizar cookies para mejorar su experiencia. No se instalará ninguna sin su consentimiento y podrá cambiar de opinión en cualquier momento.',
  optOut: 'Este sitio web utiliza cookies para mejorar su experiencia. Puede oponerse en cualquier momento.',
  gpc: 'Su navegador solicita que no se le rastree (Global Privacy Control). Respetamos esa señal: solo se utilizan las cookies necesarias, salvo que usted decida otra cosa.',
  accept: 'Aceptar todo',
  refuse: 'Rechazar todo',
  customise: 'Configurar',
  policy: 'Leer más',
};

export const preferences: PreferencesMessages = {
  refused: 'Hecho: solo se utilizan las cookies que el sitio necesita.',
  saved: 'Su elección se ha guardado.',
  undo: 'Deshacer',
  choices: 'Sus opciones',
  close: 'Cerrar',
  title: 'Sus opciones de cookies',
  save: 'Guardar',
  acceptAll: 'Aceptar todo',
  always: 'Siempre activas',
  details: 'Detalles',
  cookies: 'Cookies instaladas:',
  servicePolicy: 'Política de privacidad',
  recorded: 'Opciones guardadas el {date}',
  assumed: 'Consentimiento presumido el {date}, sin respuesta por su parte',
  unsaved: 'Su navegador rechaza las cookies: esta elección solo vale para esta página.',
  proof: 'Prueba de su elección',
  number: 'Número',
  copy: 'Copiar',
  copied: 'Copiado',
  manage: 'Gestionar cookies',
  held: '{name} no se muestra porque no se han aceptado las cookies de la categoría «{category}».',
  allow: 'Permitir {name}',
  content: 'Este contenido',
  categories: {
    necessary: {
      label: 'Necesarias',
      description: 'Hacen funcionar el sitio: inicio de sesión, seguridad, sus opciones.',
    },
    preferences: { label: 'Preferencias', description: 'Recuerdan sus ajustes, como el idioma o el diseño.' },
    statistics: { label: 'Estadísticas', description: 'Miden el uso del sitio para mejorarlo.' },
    marketing: { label: 'Marketing', description: 'Sirven para mostrar anuncios y contenidos según sus intereses.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
