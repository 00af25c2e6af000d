package line12345.hotline.console.rules;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.RuleLine;

import java.util.Arrays;
import java.util.List;

/** A heading of the list with its rules. */
public record RuleGroup(String chinese, List<RuleLine> lines) {
    static List<RuleGroup> of(List<RuleLine> all) {
        return Arrays.stream(Rule.Group.values())
                .map(
                        group ->
                                new RuleGroup(
                                        group.chinese(),
                                        all.stream()
                                                .filter(line -> line.rule().group() == group)
                                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }
}
