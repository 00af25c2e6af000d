package line12345.hotline.console;

/** What a page needs to register its telephone with the exchange. */
public record PhoneAccount(String user, String password) {}
