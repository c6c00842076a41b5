type Rules = Readonly<Record<'createScript' | 'createScriptURL', (value: string) => string>>;

declare const trustedTypes: { createPolicy(name: string, rules: Rules): Rules };

let policy: Rules | undefined;

/**
 * What vouches for the scripts and players that a page's own markup gates, under `require-trusted-types-for 'script'`: a
 * policy named `jaccepte`, made when it is needed first. Not only once the browser has refused one: each refusal is
 * reported to the page's owner. https://w3c.github.io/trusted-types/dist/spec/
 */
export const getPolicy = (): Rules => {
  if (!policy) {
    policy = { createScript: String, createScriptURL: String };
    try {
      policy = trustedTypes.createPolicy('jaccepte', policy);
    } catch {
      // There is no such thing (Safari before 26, Firefox before 148), or the page's `trusted-types` does not name it:
      // the browser then takes what comes, or refuses it.
    }
  }
  return policy;
};
