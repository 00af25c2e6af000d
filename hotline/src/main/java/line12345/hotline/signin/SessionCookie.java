package line12345.hotline.signin;

/** The browser's half of a session: a random token, out of reach of scripts. */
final class SessionCookie {
    static final String NAME = "line12345-session";

    private SessionCookie() {}
}
