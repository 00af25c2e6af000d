package line12345.hotline.call.agent;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why an agent takes no calls for a while, as the city lists it: {@code 用餐45分钟}.
 *
 * @param name as people read it
 * @param minutes the longest time; beyond it the pause is shown in red; null without a limit
 */
public record PauseReason(String name, Integer minutes) {
    private static final Pattern WRITTEN = Pattern.compile("(.*?)\\s*(\\d{1,3})\\s*(?:分钟|分)?");

    static PauseReason of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches() && !matcher.group(1).isBlank()
                ? new PauseReason(matcher.group(1), Integer.valueOf(matcher.group(2)))
                : new PauseReason(written.strip(), null);
    }

    /** Finishing a ticket is a state of its own, no pause; cities listed it before it was. */
    public static List<PauseReason> all(List<String> written) {
        return written.stream()
                .map(PauseReason::of)
                .filter(one -> !one.name().equals(AgentState.WRAP_UP.chinese()))
                .toList();
    }

    static Optional<Integer> longest(List<String> written, String name) {
        return all(written).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(PauseReason::minutes);
    }
}
