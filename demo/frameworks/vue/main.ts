// The elements in templates.
import type {} from 'jaccepte/vue.js';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
