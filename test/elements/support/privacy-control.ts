// Imported before the library: the browser of these tests sends Global Privacy Control.
Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
