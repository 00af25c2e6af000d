package line12345.hotline.signin;

import line12345.ticketing.account.Actor;

/** Somebody left the house; fired after the session ended. */
public record SignedOut(Actor actor) {}
