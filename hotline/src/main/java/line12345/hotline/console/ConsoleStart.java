package line12345.hotline.console;

/**
 * What the console's page starts with.
 *
 * @param phone null if this agent has no telephone in the page
 */
public record ConsoleStart(PhoneAccount phone, ConsoleState state) {}
