package line12345.ticketing.contact;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.Optional;

/**
 * Not at night without a special reason, not more often a day than the city says, one call at a
 * time.
 *
 * @param fromHour of the day, from which citizens are called
 * @param untilHour from which they are not called any more
 * @param timesADay calls to the citizen of one ticket
 * @param timesAPerson calls that one account may begin, whatever becomes of them
 */
record ContactLimits(int fromHour, int untilHour, int timesADay, int timesAPerson) {
    static ContactLimits of(Rules rules, Instant now) {
        return new ContactLimits(
                rules.number(Rule.CONTACT_FROM_HOUR, now),
                rules.number(Rule.CONTACT_UNTIL_HOUR, now),
                rules.number(Rule.CONTACT_TIMES_A_DAY, now),
                rules.number(Rule.CONTACT_TIMES_A_PERSON, now));
    }

    boolean quiet(Instant now) {
        int hour = now.atZone(OfficeClock.ZONE).getHour();
        return hour < fromHour || hour >= untilHour;
    }

    /**
     * @param today calls that may have rung at the citizen's today
     * @param begun calls that this person began today, also those that rang nowhere
     * @param reason why now in particular; may be empty
     */
    Optional<NotContacted> refusal(long today, long begun, String reason, Instant now) {
        if (quiet(now) && reason.isEmpty()) {
            return Optional.of(
                    new NotContacted(
                            "contact-quiet-hours",
                            "现在不在联系市民的时间（"
                                    + fromHour
                                    + " 点至 "
                                    + untilHour
                                    + " 点），请到时再拨；情况紧急必须现在联系的，请写明原因。"));
        }
        if (today >= timesADay) {
            return Optional.of(
                    new NotContacted(
                            "contact-too-often",
                            "今天已为这张工单联系市民 " + today + " 次，达到本市规定的上限，请明天再拨，或请 12345 热线转达。"));
        }
        if (begun >= timesAPerson) {
            return Optional.of(
                    new NotContacted(
                            "contact-person-too-often",
                            "您今天已通过系统拨打 " + begun + " 次，达到本市规定的每人每天上限，请明天再拨，或请同事联系市民。"));
        }
        return Optional.empty();
    }
}
