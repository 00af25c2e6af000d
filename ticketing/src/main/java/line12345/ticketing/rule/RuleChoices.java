package line12345.ticketing.rule;

import java.util.Map;

/** What a rule of the type {@link Rule.Type#KINDS} may list; given by the room that owns it. */
public interface RuleChoices {
    /** Name → Simplified Chinese, in the order of the office. */
    Map<String, String> choices();
}
