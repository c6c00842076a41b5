// The elements in markup.
import type {} from 'jaccepte/svelte.js';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
