package line12345.hotline.console;

import java.util.Map;

/**
 * What the console's page starts with.
 *
 * @param phone null if this agent has no telephone in the page
 * @param scripts what is said when, in the city's words: code → sentence
 */
public record ConsoleStart(PhoneAccount phone, ConsoleState state, Map<String, String> scripts) {}
