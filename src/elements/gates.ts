export { defineGate as defineGates } from './define-gate.js';
