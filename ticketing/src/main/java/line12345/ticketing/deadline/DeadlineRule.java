package line12345.ticketing.deadline;

import line12345.ticketing.time.Span;

/**
 * One line of the city's table of time limits.
 *
 * @param promise from receipt until the answer has reached the citizen
 * @param leg from dispatch until the office's reply; leaves a margin for the callback
 * @param sign from dispatch until the office has signed
 * @param source the regulation it comes from
 */
public record DeadlineRule(Span promise, Span leg, Span sign, String source) {
    /** The three limits as people read them. */
    public String chinese() {
        return "承诺 %s，回复 %s，签收 %s".formatted(promise.chinese(), leg.chinese(), sign.chinese());
    }
}
