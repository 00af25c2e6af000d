package line12345.ticketing.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number of a rule counts 单位, and what its zero means, as a person reads it. */
final class RuleUnit {
    /** A rule says of its zero what it means: {@code （0 为不发）}. */
    private static final Pattern ZERO = Pattern.compile("0 为([^，）]+)");

    private static final Map<Rule, String> UNITS = new HashMap<>();

    static {
        all(
                "次",
                Rule.RETURN_TIMES,
                Rule.BOUNCE_LIMIT,
                Rule.EXTENSION_TIMES,
                Rule.PAUSE_TIMES,
                Rule.URGE_TIMES_A_DAY,
                Rule.THROWS_LISTED,
                Rule.CALLBACK_TRIES,
                Rule.REDO_TIMES,
                Rule.FIRST_AFTER_ABANDONED,
                Rule.CONTACT_TIMES_A_DAY,
                Rule.CONTACT_TIMES_A_PERSON,
                Rule.MISSED_TRIES);
        all("个工作日", Rule.YELLOW_WORKING_DAYS, Rule.QUALITY_APPEAL_DAYS);
        all(
                "点",
                Rule.CALLBACK_FROM_HOUR,
                Rule.CALLBACK_UNTIL_HOUR,
                Rule.CALLBACK_LUNCH_FROM,
                Rule.CALLBACK_LUNCH_UNTIL,
                Rule.CONTACT_FROM_HOUR,
                Rule.CONTACT_UNTIL_HOUR);
        all("个字", Rule.ANSWER_SHORTEST);
        all(
                "分钟",
                Rule.CLAIM_MINUTES,
                Rule.WITHDRAW_MINUTES,
                Rule.MISSED_GAP_MINUTES,
                Rule.MISSED_HOLD_MINUTES,
                Rule.QUALITY_LONG_TALK);
        all(
                "天",
                Rule.DRAFT_DAYS,
                Rule.HARASSMENT_DAYS,
                Rule.RECORDING_DAYS,
                Rule.CALLER_NOTE_DAYS,
                Rule.SURVEY_MESSAGE_DAYS,
                Rule.FIRST_WITH_OPEN_TICKET_DAYS,
                Rule.FIRST_CALL_DAYS,
                Rule.KNOWLEDGE_REVIEW_BEFORE,
                Rule.KNOWLEDGE_REVIEW_EVERY);
        all("个同类日", Rule.ROTA_LIKE_DAYS);
        all("小时", Rule.EVENT_HOURS, Rule.ROTA_REST_HOURS);
        all(
                "秒",
                Rule.RECORDING_PAUSE_SECONDS,
                Rule.WRAP_UP_SECONDS,
                Rule.WRAP_UP_LONGER,
                Rule.DROPPED_SECONDS,
                Rule.WALL_WAIT_SECONDS,
                Rule.MISSED_AFTER_SECONDS,
                Rule.ROTA_WRAP_SECONDS);
        all(
                "%",
                Rule.CO_HANDLER_SHARE,
                Rule.YELLOW_PERCENT_LEFT,
                Rule.WALL_SOON_PERCENT,
                Rule.WALL_CONNECTED_PERCENT,
                Rule.ROTA_SHRINKAGE,
                Rule.ROTA_FORGET);
        all("MB", Rule.RECORDING_ROOM, Rule.ATTACHMENT_LARGEST);
        all("个", Rule.ATTACHMENTS_MOST);
        all("件", Rule.EVENT_TICKETS, Rule.HARASSMENT_A_DAY);
        all("席", Rule.ROTA_LEAST_SEATS);
        all("通", Rule.QUALITY_SHARE);
        all("级", Rule.QUALITY_LEVEL);
        all("分", Rule.QUALITY_GOOD);
    }

    private RuleUnit() {}

    private static void all(String unit, Rule... rules) {
        for (Rule rule : rules) {
            UNITS.put(rule, unit);
        }
    }

    /**
     * @param number as kept
     * @throws IllegalStateException if nobody has said what the rule counts
     */
    static String words(Rule rule, String number) {
        if (rule == Rule.EXTENSION_BY_MANAGER_FROM) {
            return "第 " + number + " 次";
        }
        String unit = UNITS.get(rule);
        if (unit == null) {
            throw new IllegalStateException("no unit for " + rule);
        }
        String said = number + " " + unit;
        return number.equals("0") ? said + zero(rule, unit) : said;
    }

    private static String zero(Rule rule, String unit) {
        Matcher matcher = ZERO.matcher(rule.chinese());
        if (matcher.find()) {
            return "（" + matcher.group(1) + "）";
        }
        return switch (rule) {
            case WRAP_UP_SECONDS, WRAP_UP_LONGER, DROPPED_SECONDS -> "（不留）";
            default -> unit.equals("次") ? "（不允许）" : "";
        };
    }
}
