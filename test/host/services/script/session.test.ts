import { answerOf, errorOf, manifest } from '../../run-script';

describe('Session', () => {
  it('refuses to say who the user is without the scope, as Google does', () => {
    for (const method of ['getActiveUser', 'getEffectiveUser']) {
      expect(errorOf(`Session.${method}();`)).toEqual([
        'Exception',
        `Specified permissions are not sufficient to call Session.${method}. Required permissions: https://www.googleapis.com/auth/userinfo.email`,
      ]);
    }
  });

  it('answers who the user is with the scope', () => {
    const oauthScopes = ['https://www.googleapis.com/auth/userinfo.email'];
    const user = { name: 'Någon', email: 'nagon@example.se' };
    expect(
      answerOf('return Session.getActiveUser().getEmail();', {
        user,
        manifest: { ...manifest, oauthScopes },
      }),
    ).toBe('nagon@example.se');
  });

  it("has the script's own time zone", () => {
    expect(answerOf('return Session.getScriptTimeZone();')).toBe('Europe/Stockholm');
  });
});
