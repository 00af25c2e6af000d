package line12345.hotline.console.rules;

import line12345.ticketing.rule.RuleLine;
import line12345.ticketing.rule.RuleTopic;

import java.util.Arrays;
import java.util.List;

/** A heading of the list with its rules. */
public record RuleGroup(String chinese, List<RuleLine> lines) {
    static List<RuleGroup> of(List<RuleLine> all) {
        return Arrays.stream(RuleTopic.values())
                .map(
                        topic ->
                                new RuleGroup(
                                        topic.chinese(),
                                        all.stream()
                                                .filter(line -> line.rule().topic() == topic)
                                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }
}
