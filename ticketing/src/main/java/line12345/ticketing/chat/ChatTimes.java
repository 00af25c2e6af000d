package line12345.ticketing.chat;

import java.time.Duration;

/**
 * After how long what is forgotten is remembered, see {@link ChatConfig}.
 *
 * @param tellWait must be shorter than {@code giveUpWait}, {@code citizenAsked} than {@code
 *     citizenGone}
 */
public record ChatTimes(
        Duration tellWait,
        Duration giveUpWait,
        Duration agentAway,
        Duration citizenAsked,
        Duration citizenGone) {
    public ChatTimes {
        if (tellWait.compareTo(giveUpWait) >= 0 || citizenAsked.compareTo(citizenGone) >= 0) {
            throw new IllegalArgumentException(
                    "line12345.chat: tell-wait must be shorter than give-up-wait,"
                            + " citizen-asked shorter than citizen-gone");
        }
    }
}
