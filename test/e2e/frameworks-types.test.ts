import { before, describe, test } from 'node:test';
import { apps, checkApp, prepareApps } from '../frameworks/apps.mjs';

describe("the typings, asked by each framework's own checker", () => {
  before(() => {
    prepareApps();
  });

  for (const app of apps.filter((name) => name !== 'html'))
    test(`in ${app}: take the app as it is, and find what is wrong on purpose`, () => checkApp(app));
});
