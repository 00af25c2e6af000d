package line12345.ticketing.privacy;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a pattern finds into spots: its first group, or all of it when it has none. */
final class Place {
    private Place() {}

    static void all(Pattern pattern, String text, PersonalKind kind, List<Spot> to) {
        those(pattern, text, kind, words -> true, to);
    }

    static void those(
            Pattern pattern,
            String text,
            PersonalKind kind,
            Predicate<String> really,
            List<Spot> to) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            int group = found.groupCount() == 0 ? 0 : 1;
            if (found.group(group) != null && really.test(found.group(group))) {
                to.add(new Spot(found.start(group), found.end(group), kind));
            }
        }
    }
}
