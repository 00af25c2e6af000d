package line12345.ticketing.rule;

import line12345.ticketing.time.Span;

import java.util.Map;

/**
 * Between what a value must lie to make sense; outside it is a slip of the hand.
 *
 * @param least of a number
 * @param most of a number; of a length its most in calendar days
 */
record RuleBounds(int least, int most) {
    private static final int TWO_MONTHS = 60;

    /** Numbers: each has its own bounds. */
    private static final Map<Rule, RuleBounds> NUMBERS =
            Map.ofEntries(
                    Map.entry(Rule.RETURN_TIMES, new RuleBounds(0, 5)),
                    Map.entry(Rule.CLAIM_MINUTES, new RuleBounds(2, 120)),
                    Map.entry(Rule.WITHDRAW_MINUTES, new RuleBounds(0, 120)),
                    Map.entry(Rule.BOUNCE_LIMIT, new RuleBounds(1, 10)),
                    Map.entry(Rule.EXTENSION_TIMES, new RuleBounds(0, 5)),
                    Map.entry(Rule.ANSWER_SHORTEST, new RuleBounds(0, 200)),
                    Map.entry(Rule.EXTENSION_BY_MANAGER_FROM, new RuleBounds(1, 6)),
                    Map.entry(Rule.PAUSE_TIMES, new RuleBounds(0, 5)),
                    Map.entry(Rule.URGE_TIMES_A_DAY, new RuleBounds(1, 20)),
                    Map.entry(Rule.CO_HANDLER_SHARE, new RuleBounds(10, 100)),
                    Map.entry(Rule.CALLBACK_TRIES, new RuleBounds(1, 10)),
                    Map.entry(Rule.ATTACHMENTS_MOST, new RuleBounds(1, 30)),
                    // The server takes 48 MB at once, see the portal's limits.
                    Map.entry(Rule.ATTACHMENT_LARGEST, new RuleBounds(1, 40)),
                    Map.entry(Rule.HARASSMENT_A_DAY, new RuleBounds(1, 20)),
                    Map.entry(Rule.HARASSMENT_DAYS, new RuleBounds(1, 183)),
                    Map.entry(Rule.DRAFT_DAYS, new RuleBounds(1, 365)),
                    Map.entry(Rule.CALLBACK_FROM_HOUR, new RuleBounds(6, 12)),
                    Map.entry(Rule.CALLBACK_UNTIL_HOUR, new RuleBounds(14, 22)),
                    Map.entry(Rule.CONTACT_FROM_HOUR, new RuleBounds(6, 12)),
                    Map.entry(Rule.CONTACT_UNTIL_HOUR, new RuleBounds(14, 23)),
                    Map.entry(Rule.CONTACT_TIMES_A_DAY, new RuleBounds(1, 20)),
                    Map.entry(Rule.CONTACT_TIMES_A_PERSON, new RuleBounds(1, 200)),
                    Map.entry(Rule.CALLBACK_LUNCH_FROM, new RuleBounds(11, 15)),
                    Map.entry(Rule.CALLBACK_LUNCH_UNTIL, new RuleBounds(11, 16)),
                    Map.entry(Rule.THROWS_LISTED, new RuleBounds(2, 10)),
                    Map.entry(Rule.WRAP_UP_SECONDS, new RuleBounds(0, 600)),
                    Map.entry(Rule.DROPPED_SECONDS, new RuleBounds(0, 30)),
                    Map.entry(Rule.RECORDING_DAYS, new RuleBounds(30, 3650)),
                    Map.entry(Rule.RECORDING_PAUSE_SECONDS, new RuleBounds(10, 600)),
                    Map.entry(Rule.RECORDING_ROOM, new RuleBounds(100, 999_999)),
                    Map.entry(Rule.CALLER_NOTE_DAYS, new RuleBounds(1, 365)),
                    Map.entry(Rule.SURVEY_MESSAGE_DAYS, new RuleBounds(0, 30)),
                    Map.entry(Rule.WRAP_UP_LONGER, new RuleBounds(0, 600)),
                    Map.entry(Rule.MISSED_AFTER_SECONDS, new RuleBounds(0, 120)),
                    Map.entry(Rule.MISSED_TRIES, new RuleBounds(1, 10)),
                    Map.entry(Rule.MISSED_GAP_MINUTES, new RuleBounds(5, 1440)),
                    Map.entry(Rule.MISSED_HOLD_MINUTES, new RuleBounds(2, 60)),
                    Map.entry(Rule.FIRST_WITH_OPEN_TICKET_DAYS, new RuleBounds(0, 60)),
                    Map.entry(Rule.FIRST_AFTER_ABANDONED, new RuleBounds(0, 20)),
                    Map.entry(Rule.EVENT_TICKETS, new RuleBounds(2, 200)),
                    Map.entry(Rule.EVENT_HOURS, new RuleBounds(1, 72)),
                    Map.entry(Rule.KNOWLEDGE_REVIEW_BEFORE, new RuleBounds(1, 90)),
                    Map.entry(Rule.KNOWLEDGE_REVIEW_EVERY, new RuleBounds(30, 3 * 365)),
                    Map.entry(Rule.ROTA_SHRINKAGE, new RuleBounds(0, 60)),
                    Map.entry(Rule.ROTA_WRAP_SECONDS, new RuleBounds(0, 900)),
                    Map.entry(Rule.ROTA_LEAST_SEATS, new RuleBounds(0, 50)),
                    Map.entry(Rule.ROTA_LIKE_DAYS, new RuleBounds(4, 8)),
                    Map.entry(Rule.ROTA_FORGET, new RuleBounds(50, 100)),
                    Map.entry(Rule.ROTA_REST_HOURS, new RuleBounds(0, 24)),
                    Map.entry(Rule.QUALITY_SHARE, new RuleBounds(0, 50)),
                    Map.entry(Rule.QUALITY_LEVEL, new RuleBounds(0, 3)),
                    Map.entry(Rule.QUALITY_LONG_TALK, new RuleBounds(0, 240)),
                    Map.entry(Rule.QUALITY_APPEAL_DAYS, new RuleBounds(1, 15)),
                    Map.entry(Rule.QUALITY_GOOD, new RuleBounds(50, 100)),
                    Map.entry(Rule.REDO_TIMES, new RuleBounds(0, 10)),
                    Map.entry(Rule.WALL_WAIT_SECONDS, new RuleBounds(5, 1800)),
                    Map.entry(Rule.WALL_SOON_PERCENT, new RuleBounds(1, 100)),
                    Map.entry(Rule.WALL_CONNECTED_PERCENT, new RuleBounds(1, 100)),
                    Map.entry(Rule.FIRST_CALL_DAYS, new RuleBounds(1, 90)),
                    Map.entry(Rule.YELLOW_WORKING_DAYS, new RuleBounds(1, 10)),
                    Map.entry(Rule.YELLOW_PERCENT_LEFT, new RuleBounds(1, 90)));

    /** Lengths that may be longer than two months. */
    private static final Map<Rule, RuleBounds> LONG =
            Map.of(
                    Rule.HARD_CASE_LONGEST, new RuleBounds(1, 3 * 365),
                    Rule.OBJECT_WITHIN, new RuleBounds(1, 365),
                    Rule.ARCHIVE_AFTER, new RuleBounds(1, 3 * 365));

    static RuleBounds of(Rule rule) {
        if (rule.type() == Rule.Type.NUMBER) {
            // Not a default: a new number must say what makes sense.
            RuleBounds bounds = NUMBERS.get(rule);
            if (bounds == null) {
                throw new IllegalStateException("no bounds for " + rule);
            }
            return bounds;
        }
        return LONG.getOrDefault(rule, new RuleBounds(1, TWO_MONTHS));
    }

    boolean includes(int number) {
        return number >= least && number <= most;
    }

    boolean includes(Span span) {
        return switch (span.unit()) {
            case MINUTE -> span.amount() <= most * 24L * 60;
            case HOUR, WORKING_HOUR -> span.amount() <= most * 24L;
            case DAY, WORKING_DAY -> span.amount() <= most;
        };
    }
}
