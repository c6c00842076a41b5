import type { Trust } from './script-runner.js';

type Policy = Readonly<Record<Parameters<Trust>[0], (value: string) => string>>;

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy = { createScript: (text) => text, createScriptURL: (address) => address };
let isMade = false;

/**
 * Vouches for what a page's own markup gates, under `require-trusted-types-for 'script'`: with a policy named `jaccepte`, made
 * when it is needed first. Where the page's `trusted-types` does not name it, the browser refuses what comes as it is.
 * https://w3c.github.io/trusted-types/dist/spec/
 */
export const trust: Trust = (kind, value) => {
  try {
    if (!isMade)
      policy = (window as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('jaccepte', policy) ?? policy;
  } catch {
    // Not named, or taken: the browser has said so.
  }
  isMade = true;
  return policy[kind](value);
};
