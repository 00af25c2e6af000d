package line12345.ticketing.guess;

import java.time.Duration;

/**
 * How many wrong guesses close what is guessed at, and for how long.
 *
 * @param here from one address: a person who mistypes stops here
 * @param everywhere from all addresses together, so that many of them do not have many tries;
 *     larger, so that no single one keeps everybody else out
 */
public record GuessBounds(int here, int everywhere, Duration closed) {}
